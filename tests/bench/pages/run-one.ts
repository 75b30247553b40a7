import type { InviteCommand } from "../../../src/core/page/reading.ts";
import { carryOut } from "../../../src/linkedin/invitation/carry-out.ts";
import { collectList } from "../../../src/linkedin/lists/collect.ts";
import { FASTER, freshDocument, handleOf } from "../../../src/linkedin/testing/frame.ts";
import { withoutWords } from "../../../src/linkedin/testing/inviting.ts";
import { type Combination, combinationAt } from "../../practice/combinations/combination.ts";
import { addressOf, noteOf, siteOf } from "../../practice/combinations/site.ts";
import { PEOPLE } from "../../practice/people.ts";
import type { Site } from "../../practice/site/site.ts";
import { beyondEvidence } from "./expected.ts";
import { actByHand, EDITED } from "./hand.ts";
import { judgeInvite } from "./judge-invite.ts";
import { judgeReading } from "./judge-reading.ts";
import { addDecoy, present } from "./present.ts";
import { RIGHT, type Verdict } from "./verdict.ts";
import { withdrawOne } from "./withdraw-one.ts";

export interface Ran extends Verdict {
  readonly seed: number;
  readonly combination: Combination;
  /** Why the evidence does not suffice for it; null: it does. */
  readonly beyond: string | null;
  readonly strangerTouched: boolean;
  readonly sentWithoutSite: boolean;
  readonly siteWithoutSent: boolean;
  /** What was read or done, for a person to follow. */
  readonly trace: unknown;
}

const QUIET = { strangerTouched: false, sentWithoutSite: false, siteWithoutSent: false };

/** Shows one combination in a document of its own, reads it or acts on it, and judges by the site's word. */
export async function runOne(seed: number): Promise<Ran> {
  const combination = combinationAt(seed);
  const { document, remove } = freshDocument();
  const leaving = new AbortController();
  const { site, pressed } = overheard(siteOf(combination, 1 / FASTER));
  const before = site.requests().length;
  const leave = () => leaving.abort();
  const shown = present(document, site, addressOf(combination), leave);
  const from = shown.address();
  document.defaultView?.addEventListener("pagehide", leave);
  addDecoy(document, combination.decoy);
  if (combination.wordless) withoutWords(document);
  const page = handleOf(document, () => shown.address());
  const personsOwn = handleOf(document, () => shown.address());
  const { goesOn } = combination;
  if (goesOn !== null)
    void personsOwn.sleep(goesOn.after).then(() => shown.go(`/in/${encodeURIComponent(goesOn.to)}/`));
  const base = { seed, combination, beyond: beyondEvidence(combination) };
  try {
    if (combination.surface === "withdraw")
      return { ...base, ...(await withdrawOne(page, personsOwn, combination, site, leaving)) };
    if (combination.surface !== "invite") {
      const reading = await collectList(page, combination.list.screens, leaving.signal);
      // A list that was left is given as far as it was read.
      const pages = [shown.address(), from].map((at) => judgeReading(reading, combination, site, at));
      const verdict = pages.find(({ verdict: found }) => found === "right") ?? pages[0] ?? RIGHT;
      return { ...base, ...QUIET, ...verdict, trace: { address: shown.address(), reading } };
    }
    const command = commandOf(combination, site);
    const { hand } = combination.invite;
    const { outcome, limits } = await carryOut(
      page,
      command,
      () => void actByHand(personsOwn, hand, leave),
      leaving.signal,
    );
    const note = hand === "edits" && command.note !== "" ? EDITED : command.note.replaceAll("\r\n", "\n");
    const requests = site.requests().slice(before);
    const verdict = judgeInvite(outcome, combination, { pressed, requests, note: note === "" ? null : note });
    return { ...base, ...verdict, trace: { command, outcome, limits, pressed, requests } };
  } catch (error) {
    return { ...base, ...QUIET, verdict: "wrong", why: `it threw: ${String(error)}`, trace: null };
  } finally {
    leaving.abort();
    shown.stop();
    remove();
  }
}

/** The site, with note taken of whose Connect was pressed. */
function overheard(site: Site): { readonly site: Site; readonly pressed: readonly string[] } {
  const pressed: string[] = [];
  const connect: Site["connect"] = (slug, via) => {
    pressed.push(slug);
    return site.connect(slug, via);
  };
  return { site: { ...site, connect }, pressed };
}

function commandOf(combination: Combination, site: Site): InviteCommand {
  const { person, invite } = combination;
  const { hand, known } = invite;
  const meant =
    known === "another"
      ? PEOPLE.find(({ slug, gone }) => slug !== person.slug && !gone)
      : site.state().members.find(({ slug }) => slug === person.slug);
  if (!meant) throw new Error(`Nobody has the address ${person.slug}.`);
  const slug = `slug:${meant.slug}` as const;
  const keys =
    known === "by-ids" ? ([`member:${meant.memberId}`, `profile:${meant.profileId}`, slug] as const) : [slug];
  return {
    commandId: `command-${combination.seed}`,
    mode: hand === "hands-free" ? "hands-free" : "assisted",
    person: { keys, fullName: meant.name },
    note: noteOf(combination),
  };
}
