import type { FirstLine } from "./head/first-line.ts";

/** What the toolbar tells of: what waits for the person, or what goes on. */
export type ToldOnToolbar =
  | { readonly kind: "nothing" }
  /** The person paused it. */
  | { readonly kind: "paused" }
  /** LinkedIn said stop. */
  | { readonly kind: "stopped" }
  /** The look at the Sent page after a stop: still to come, or given up. */
  | { readonly kind: "sent-page-next" }
  | { readonly kind: "sent-page-unread" }
  /** The person's own press on LinkedIn is waited for. */
  | { readonly kind: "press-send" }
  | { readonly kind: "press-withdraw" }
  /** Outcomes that only the person can tell. */
  | { readonly kind: "sent-or-not"; readonly count: number }
  | { readonly kind: "taken-back-or-not"; readonly count: number }
  | { readonly kind: "to-review"; readonly count: number }
  /** `read`: entries of the Sent page so far. */
  | { readonly kind: "reading-sent-page"; readonly read: number }
  | { readonly kind: "store-unusable" };

export interface Badge {
  /** Text of at most 4 characters, and what its tooltip tells in a sentence. */
  show(text: string, told: ToldOnToolbar, tone: "calm" | "attention" | "restricted"): Promise<void>;
  /** What the popup says while it reads the rest; null: nothing. */
  openWith(line: FirstLine | null): Promise<void>;
}
