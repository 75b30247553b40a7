import { keyOfLink, linkedInLink, vanityNameOf } from "../addresses.ts";
import { plain, visibleText } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import type { Labels } from "../languages/labels.ts";
import { holdsName, isLabel, nameIn, names } from "../languages/match.ts";
import { CONNECT_OF_2019, KEY, PRESSABLE, STATE_KEY } from "./cues.ts";

/** A Connect or Pending control and everything it says about whose it is. */
export interface InviteControl {
  readonly element: HTMLElement;
  readonly state: "connect" | "pending";
  /** Numeric, from the component key. */
  readonly memberId: string | null;
  /** From the address it leads to: `vanityName`, or the profile for Pending. */
  readonly slug: string | null;
  /** Its label for screen readers, own or of the element inside (menu items). */
  readonly label: string;
  /** The cue that made it one. */
  readonly cue: string;
}

/** What is known of the person whose control is looked for. */
export interface Target {
  readonly slug: string | null;
  readonly memberId: string | null;
  readonly name: string;
}

/** Its label for screen readers, own or of the element inside; empty when there is none. */
export function labelOf(element: Element): string {
  const own = element.getAttribute("aria-label");
  if (own !== null) return plain(own);
  return plain(element.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "");
}

function pendingSlug(element: Element): string | null {
  const key = keyOfLink(element.getAttribute("href"));
  return key?.startsWith("slug:") ? key.slice("slug:".length) : null;
}

/** Reads one element; null when it is neither a Connect nor a Pending control. */
export function readInviteControl(element: HTMLElement, labels: readonly Labels[]): InviteControl | null {
  const label = labelOf(element);
  const vanity = vanityNameOf(linkedInLink(element.getAttribute("href")));
  const key = STATE_KEY.exec(element.getAttribute(KEY) ?? "");
  const memberId = key?.[1] ?? null;
  const control = (state: InviteControl["state"], slug: string | null, cue: string): InviteControl => ({
    element,
    state,
    memberId,
    slug,
    label,
    cue,
  });
  if (key?.[2] === "pending") return control("pending", pendingSlug(element), "key _pending");
  if (key !== null) return control("connect", vanity, "key _connect");
  if (vanity !== null) return control("connect", vanity, "custom-invite address");
  if (nameIn(labels, "invite", label) !== null) return control("connect", null, "invite label");
  if (
    nameIn(labels, "pendingSentence", label) !== null ||
    isLabel(labels, "pending", label) ||
    // The label is a sentence that few languages are known by.
    isLabel(labels, "pending", visibleText(element))
  ) {
    return control("pending", pendingSlug(element), "pending label");
  }
  return element.matches(CONNECT_OF_2019) ? control("connect", null, "control name") : null;
}

/** The visible Connect and Pending controls in `scope`, whoever they belong to. */
export function inviteControls(scope: ParentNode, labels: readonly Labels[]): readonly InviteControl[] {
  const found: InviteControl[] = [];
  for (const element of allVisible(scope, PRESSABLE)) {
    const control = readInviteControl(element, labels);
    if (control !== null) found.push(control);
  }
  return found;
}

/** How the control proves to be the target's, strongest first; `other` when it names someone else. */
export type Belonging = "by-address" | "by-member-id" | "by-name" | "other" | "unproved";

/**
 * The exact slug decides where there is one (`noor` is not `noor-example`), then the member id,
 * then the whole name in its label. A control in the card that says nothing stays unproved.
 */
export function belonging(control: InviteControl, target: Target, labels: readonly Labels[]): Belonging {
  if (control.memberId !== null && target.memberId !== null && control.memberId !== target.memberId)
    return "other";
  if (control.slug !== null && target.slug !== null) {
    return control.slug === target.slug ? "by-address" : "other";
  }
  if (control.memberId !== null && target.memberId !== null) return "by-member-id";
  const field = control.state === "connect" ? "invite" : "pendingSentence";
  const named = nameIn(labels, field, control.label);
  if (named !== null) return names(labels, field, control.label, target.name) ? "by-name" : "other";
  return holdsName(control.label, target.name) ? "by-name" : "unproved";
}
