import type { PersonOnPage, Relation } from "../../core/page/reading.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { slugOf } from "../addresses.ts";
import { belonging, type InviteControl, inviteControls, type Target } from "../controls/invite-control.ts";
import { labelsOf } from "../languages/index.ts";
import type { Labels } from "../languages/labels.ts";
import { actionRow, findMore, hasAccept, hasFollow, looksIncoming, onCard } from "./action-row.ts";
import { findTopCard, type TopCard } from "./card.ts";
import { readDegree } from "./degree.ts";
import { readLines } from "./lines.ts";

/** A profile as it stands: the person, and the nodes to act on. Valid until the page changes: read again before each act. */
export interface Profile {
  readonly person: PersonOnPage;
  readonly card: TopCard;
  readonly target: Target;
  /** The Connect control proved to be this person's. */
  readonly connect: InviteControl | null;
  readonly more: HTMLElement | null;
  /** A Follow control stands on the card. */
  readonly follows: boolean;
}

export type ProfileLook =
  | { readonly kind: "profile"; readonly profile: Profile }
  | { readonly kind: "missing"; readonly missing: string };

/**
 * Looks at a profile page. Only the top card is read: `main` also holds strangers with their own
 * Connect and Pending controls. The address and the card must agree, else the page is being swapped.
 */
export function lookAtProfile(document: Document, url: URL): ProfileLook {
  const card = findTopCard(document);
  if ("missing" in card) return { kind: "missing", missing: card.missing };
  const located = slugOf(url);
  if (located !== null && card.slug !== null && located !== card.slug) {
    return { kind: "missing", missing: "a card that belongs to the address" };
  }
  const labels = labelsOf(document);
  const slug = located ?? card.slug;
  const controls = inviteControls(card.element, labels).filter(({ element }) => onCard(element));
  const target: Target = { slug, memberId: null, name: card.name };
  const more = findMore(card.element, labels);
  const facts = { card, controls, target, more, labels };
  const { relation, evidence, connect, memberId } = relationOf(facts);
  const person: PersonOnPage = {
    keys: keysOf(card, slug, memberId ?? card.memberId),
    fullName: card.name,
    ...readLines(card),
    relation,
    evidence,
  };
  return {
    kind: "profile",
    profile: {
      person,
      card,
      target: { ...target, memberId },
      connect,
      more,
      follows: more !== null && hasFollow(actionRow(card.element, more), labels),
    },
  };
}

function keysOf(card: TopCard, slug: string | null, memberId: string | null): readonly ProspectKey[] {
  const keys: ProspectKey[] = [];
  if (memberId !== null) keys.push(`member:${memberId}`);
  if (card.profileId !== null) keys.push(`profile:${card.profileId}`);
  if (slug !== null) keys.push(`slug:${slug}`);
  return keys;
}

interface Facts {
  readonly card: TopCard;
  readonly controls: readonly InviteControl[];
  readonly target: Target;
  readonly more: HTMLElement | null;
  readonly labels: readonly Labels[];
}

interface Standing {
  readonly relation: Relation;
  readonly evidence: readonly string[];
  readonly connect: InviteControl | null;
  readonly memberId: string | null;
}

/** Proofs in order; two that exclude each other give `unknown`. */
function relationOf({ card, controls, target, more, labels }: Facts): Standing {
  const judged = controls.map((control) => ({ control, whose: belonging(control, target, labels) }));
  const own = judged.filter(({ whose }) => whose !== "other" && whose !== "unproved");
  const foreign = judged.filter(({ whose }) => whose === "other");
  const connect = own.find(({ control }) => control.state === "connect");
  // A Pending control in the card needs no second proof: nothing is ever pressed on it.
  const pending = judged.find(({ control, whose }) => control.state === "pending" && whose !== "other");
  const degree = readDegree(card.element);
  const memberId = connect?.control.memberId ?? pending?.control.memberId ?? null;
  const answer = (relation: Relation, ...evidence: readonly string[]): Standing => ({
    relation,
    evidence,
    connect: relation === "connectable" ? (connect?.control ?? null) : null,
    memberId,
  });

  if (foreign.length > 0) return answer("unknown", "a control in the card names someone else");
  if (degree === "contradictory") return answer("unknown", "two visible degrees disagree");
  if (connect !== undefined && pending !== undefined)
    return answer("unknown", "both Connect and Pending on the card");
  if (degree === 1 && (connect !== undefined || pending !== undefined)) {
    return answer("unknown", "1st degree, yet an invitation control on the card");
  }
  if (pending !== undefined) return answer("pending", `card: ${pending.control.cue}`);
  if (connect !== undefined) {
    return answer("connectable", `card: ${connect.control.cue}`, `identity ${connect.whose}`);
  }
  if (degree === 1) return answer("connected", "card: 1st degree badge");
  if (judged.length > 0) return answer("unknown", "a Connect control that does not say whose it is");
  if (more === null) return answer("unknown", "no More button");
  const row = actionRow(card.element, more);
  if (hasAccept(row, labels)) return answer("incoming", "row: Accept label");
  if (card.layout.shapedRow && looksIncoming(row, more)) {
    return answer("incoming", "row: two labelled buttons and More");
  }
  return answer("menu-unread", "row: More button, no proof on the card");
}
