import type { PersonOnPage } from "../../core/page/reading.ts";
import { PRESSABLE } from "../controls/cues.ts";
import { type InviteControl, inviteControls, readInviteControl } from "../controls/invite-control.ts";
import { readInviteDialog } from "../invite-dialog/observe.ts";
import { labelsOf } from "../languages/index.ts";
import { nameIn } from "../languages/match.ts";
import { type PageHandle, pause } from "../page.ts";
import { lookAtProfile } from "../profile/observe.ts";
import { searchRows } from "../search/observe.ts";

const AFTER_CLOSING = 15_000;
const WHILE_OPEN = 5 * 60_000;
const EVERY = 500;

/**
 * Sees invitations the person sends themselves: sends by hand count too (I3). Until a real click on a
 * Connect control nothing but one listener is there. From then on the control's person is looked at
 * until they turn pending, for 15 s after the last dialog closed, at most 5 minutes. Reports a person
 * once. `busy`: a command is being carried out: clicks are then not the person's own sending.
 * Returns what ends it.
 */
export function watchByHand(
  page: PageHandle,
  sent: (person: PersonOnPage) => void,
  busy: () => boolean,
): () => void {
  const end = new AbortController();
  const reported = new Set<string>();
  const watching = new Set<string>();

  const clicked = (event: Event) => {
    if (!event.isTrusted || busy()) return;
    const person = personOfClick(page, event);
    const key = person?.keys[0];
    if (person === null || key === undefined || watching.has(key) || reported.has(key)) return;
    watching.add(key);
    const settled = (seen: PersonOnPage | null) => {
      watching.delete(key);
      if (seen === null) return;
      reported.add(key);
      sent(seen);
    };
    // A page that can't be read any more shows nothing: as if they had not been invited.
    untilPending(page, person, busy, end.signal).then(settled, () => settled(null));
  };
  page.document.addEventListener("click", clicked, true);
  return () => {
    page.document.removeEventListener("click", clicked, true);
    end.abort();
  };
}

/** Whose Connect control was clicked: read in full from the card or the row, else as the control says. */
function personOfClick(page: PageHandle, event: Event): PersonOnPage | null {
  const labels = labelsOf(page.document);
  for (const node of event.composedPath()) {
    if (!isHtml(node) || !node.matches(PRESSABLE)) continue;
    const control = readInviteControl(node, labels);
    if (control?.state !== "connect") continue;
    return known(page, control) ?? asTheControlSays(control, nameIn(labels, "invite", control.label) ?? "");
  }
  return null;
}

function isHtml(target: EventTarget): target is HTMLElement {
  return "nodeType" in target && target.nodeType === 1;
}

function known(page: PageHandle, control: InviteControl): PersonOnPage | null {
  const look = lookAtProfile(page.document, page.url());
  if (look.kind === "profile" && look.profile.person.relation !== "pending") {
    const { card, person, target } = look.profile;
    const sameSlug = control.slug !== null && control.slug === target.slug;
    const inCard = card.element.contains(control.element) && person.relation === "connectable";
    if (sameSlug || inCard) return person;
  }
  const row = searchRows(page.document).find(({ element }) => element.contains(control.element));
  return row === undefined || row.person.relation !== "connectable" ? null : row.person;
}

function asTheControlSays(control: InviteControl, fullName: string): PersonOnPage | null {
  const keys = [
    ...(control.memberId === null ? [] : [`member:${control.memberId}` as const]),
    ...(control.slug === null ? [] : [`slug:${control.slug}` as const]),
  ];
  if (keys.length === 0) return null;
  const nothing = { headline: "", company: "", location: "" };
  return { keys, fullName, ...nothing, relation: "connectable", evidence: [control.cue] };
}

async function untilPending(
  page: PageHandle,
  person: PersonOnPage,
  busy: () => boolean,
  signal: AbortSignal,
): Promise<PersonOnPage | null> {
  const latest = page.now() + WHILE_OPEN;
  let end = page.now() + AFTER_CLOSING;
  while (!signal.aborted && page.now() < Math.min(end, latest)) {
    // What turns pending while a command runs is looked at when it ended: it may be either's.
    const evidence = busy() ? null : pendingNow(page, person);
    if (evidence !== null)
      return { ...person, relation: "pending", evidence: [`turned pending: ${evidence}`] };
    if (busy() || readInviteDialog(page.document).kind !== "none") end = page.now() + AFTER_CLOSING;
    await pause(page, EVERY, signal);
  }
  return null;
}

/** The same person now pending: on their card, in their row, or by their member id anywhere on the page. */
function pendingNow(page: PageHandle, person: PersonOnPage): string | null {
  const same = (other: PersonOnPage) =>
    other.relation === "pending" && other.keys.some((key) => person.keys.includes(key));
  const look = lookAtProfile(page.document, page.url());
  if (look.kind === "profile" && same(look.profile.person)) return "card";
  if (searchRows(page.document).some((row) => same(row.person))) return "row";
  const byId = inviteControls(page.document, labelsOf(page.document)).some(
    ({ state, memberId }) =>
      state === "pending" && memberId !== null && person.keys.includes(`member:${memberId}`),
  );
  return byId ? "control with the same member id" : null;
}
