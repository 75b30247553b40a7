import type { WithdrawOutcome } from "../../../src/core/page/withdrawing.ts";
import type { PageHandle } from "../../../src/linkedin/page.ts";
import { withdraw } from "../../../src/linkedin/withdrawal/withdraw.ts";
import type { Combination } from "../../practice/combinations/combination.ts";
import { PEOPLE } from "../../practice/people.ts";
import type { Site } from "../../practice/site/site.ts";
import type { InviteVerdict } from "./judge-invite.ts";
import { asked, RIGHT, type Verdict, wrong } from "./verdict.ts";

/** Takes the combination's person back on the Sent list and judges by the site's word. */
export async function withdrawOne(
  page: PageHandle,
  personsOwn: PageHandle,
  combination: Combination,
  site: Site,
  leaving: AbortController,
): Promise<InviteVerdict & { readonly trace: unknown }> {
  const { person, invite, list, seed } = combination;
  const meant =
    invite.known === "another" ? PEOPLE.find(({ slug, gone }) => slug !== person.slug && !gone) : person;
  if (!meant) throw new Error("Nobody else is there.");
  const outcome = await withdraw(
    page,
    {
      commandId: `command-${seed}`,
      mode: invite.hand === "hands-free" ? "hands-free" : "assisted",
      person: { keys: [`slug:${meant.slug}`], fullName: meant.name },
      screens: list.screens,
    },
    () => void byHand(personsOwn, combination, leaving),
    leaving.signal,
  );
  const { members, withdrawals } = site.state();
  const taken = withdrawals.map(({ to }) => members.find(({ profileId }) => profileId === to)?.slug);
  return { ...judge(outcome, combination, taken), trace: { meant, outcome, taken } };
}

/** The person at the question that was opened. Knows the practice pages, not the reader. */
async function byHand(page: PageHandle, { invite }: Combination, leaving: AbortController): Promise<void> {
  await page.sleep(3_000);
  if (invite.hand === "leaves") return leaving.abort();
  const question = page.document.querySelector("#dialog-header, #confirm-dialog")?.parentElement;
  // No, by the button before the last; yes, by the last.
  const buttons = [...(question?.querySelectorAll<HTMLElement>("button") ?? [])];
  buttons.at(invite.hand === "closes" ? -2 : -1)?.click();
}

function judge(
  outcome: WithdrawOutcome,
  combination: Combination,
  taken: readonly (string | undefined)[],
): InviteVerdict {
  const target = combination.invite.known === "another" ? null : combination.person.slug;
  const strangerTouched = taken.some((slug) => slug !== target);
  const has = taken.includes(target ?? undefined);
  const open = outcome.kind === "unknown" || (outcome.kind === "stopped" && outcome.pressed);
  const sentWithoutSite = outcome.kind === "withdrawn" && !has;
  const siteWithoutSent = has && outcome.kind !== "withdrawn" && !open;
  const flags = { strangerTouched, sentWithoutSite, siteWithoutSent };
  if (strangerTouched) return { ...wrong(`a stranger taken back: ${taken.join(" ")}`), ...flags };
  if (sentWithoutSite) return { ...wrong("withdrawn, and the site has it still"), ...flags };
  if (siteWithoutSent) return { ...wrong("taken back, and not recorded"), ...flags };
  return { ...byCode(outcome, combination), ...flags };
}

function byCode(outcome: WithdrawOutcome, combination: Combination): Verdict {
  const code = outcome.kind === "not-withdrawn" ? outcome.reason : outcome.kind;
  const right = rightCodes(combination);
  if (combination.goesOn !== null || right.includes(code)) return RIGHT;
  const told = `${code} instead of ${right.join(" or ")}: ${outcome.evidence}`;
  return code === "withdrawn" || code === "stopped" || code === "left-by-person" ? wrong(told) : asked(told);
}

function rightCodes({ invite, withdrawal, list }: Combination): readonly string[] {
  if (invite.known === "another") return ["not-on-list"];
  // Ten rows stand on the first screen, and no more is asked for.
  if (list.screens === 1 && withdrawal.newer > 9) return ["not-on-list"];
  if (invite.hand === "closes") return ["closed-by-person"];
  if (invite.hand === "leaves") return ["left-by-person"];
  return [withdrawal.fault === null ? "withdrawn" : "unknown"];
}
