import type { PageReading } from "../../core/page/reading.ts";
import { observeOwnProfile } from "../own-profile/observe.ts";
import { lookAtProfile } from "./observe.ts";

/** A profile page, or the member's own. */
export function observeProfile(document: Document, url: URL): PageReading {
  const own = observeOwnProfile(document, url);
  if (own !== null) return own;
  const look = lookAtProfile(document, url);
  return look.kind === "missing"
    ? { surface: "unreadable", expected: "profile", missing: look.missing }
    : { surface: "profile", person: look.profile.person };
}
