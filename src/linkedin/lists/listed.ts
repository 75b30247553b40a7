import type { PageReading } from "../../core/page/reading.ts";

/** The lists of the member's own network. */
export type Listed = Extract<PageReading, { readonly surface: "connections" | "sent-invitations" }>;

export function isListed(reading: PageReading): reading is Listed {
  return reading.surface === "connections" || reading.surface === "sent-invitations";
}
