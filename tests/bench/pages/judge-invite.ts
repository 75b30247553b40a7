import type { InviteOutcome } from "../../../src/core/page/reading.ts";
import type { Combination } from "../../practice/combinations/combination.ts";
import type { SendRequest } from "../../practice/site/state.ts";
import { type Code, rightOutcomes } from "./expected.ts";
import { asked, RIGHT, type Verdict, wrong } from "./verdict.ts";

/** What the site saw while the command ran. */
export interface Seen {
  /** Slugs of those whose Connect was pressed. */
  readonly pressed: readonly string[];
  /** Every Send it got. */
  readonly requests: readonly SendRequest[];
  /** The text that should have arrived; null: none. */
  readonly note: string | null;
}

export interface InviteVerdict extends Verdict {
  readonly strangerTouched: boolean;
  readonly sentWithoutSite: boolean;
  readonly siteWithoutSent: boolean;
}

/** Not understood, and said so. */
const NOT_UNDERSTOOD: readonly Code[] = [
  "unknown",
  "control-not-found",
  "dialog-not-opened",
  "dialog-not-understood",
  "page-not-ready",
];

export function codeOf(outcome: InviteOutcome): Code {
  return outcome.kind === "not-sent" ? outcome.reason : outcome.kind;
}

export function judgeInvite(outcome: InviteOutcome, combination: Combination, seen: Seen): InviteVerdict {
  const target = combination.invite.known === "another" ? null : combination.person.slug;
  const got = seen.requests.filter(({ toSlug, verdict }) => toSlug === target && verdict === "sent");
  const strangerTouched =
    seen.pressed.some((slug) => slug !== target) || seen.requests.some(({ toSlug }) => toSlug !== target);
  const sentWithoutSite = outcome.kind === "sent" && got.length === 0;
  // A stop after a press may have let it through, and is recorded so.
  const open = outcome.kind === "unknown" || (outcome.kind === "stopped" && outcome.pressed);
  const siteWithoutSent = got.length > 0 && outcome.kind !== "sent" && !open;
  const verdict = strangerTouched
    ? wrong(
        `a stranger touched: ${[...seen.pressed, ...seen.requests.map(({ toSlug }) => toSlug)].join(" ")}`,
      )
    : sentWithoutSite
      ? wrong("sent, and the site got none")
      : siteWithoutSent
        ? wrong(`${codeOf(outcome)}, and the site got one`)
        : byCode(outcome, combination, seen, got);
  return { ...verdict, strangerTouched, sentWithoutSite, siteWithoutSent };
}

function byCode(
  outcome: InviteOutcome,
  combination: Combination,
  { note }: Seen,
  got: readonly SendRequest[],
): Verdict {
  if (got.length > 1) return wrong("the site got it twice");
  const direct = combination.invite.fault?.kind === "direct-send";
  const other = got.find((request) => request.note !== note);
  if (other && !direct) return wrong(`another text arrived: ${JSON.stringify(other.note)}`);
  const code = codeOf(outcome);
  const right = rightOutcomes(combination);
  if (right.includes(code)) return RIGHT;
  const told = `${code} instead of ${right.join(" or ")}: ${outcome.evidence}`;
  return NOT_UNDERSTOOD.includes(code) ? asked(told) : wrong(told);
}
