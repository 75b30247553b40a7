import type { Combination } from "../../practice/combinations/combination.ts";
import type { Bar } from "../report.ts";
import type { Ran } from "./run-one.ts";

/** A share of those asked that the evidence would have allowed to be right. */
const ASKED_BELOW = 0.02;

export const COLUMNS = ["surface", "generation", "variant", "language", "right", "asked", "wrong", "beyond"];

/** Where a page belongs in the table. */
function cellOf({ combination }: Ran): readonly string[] {
  const { surface, layout, language, wordless } = combination;
  const lists =
    surface === "search" || surface === "connections" || surface === "sent" || surface === "withdraw";
  const generation = surface === "stop" || surface === "gone" || surface === "other" ? "any" : null;
  return [
    surface,
    generation ?? (lists ? layout.lists : layout.profile),
    variantOf(combination),
    wordless ? "wordless" : language,
  ];
}

function variantOf({ surface, invite, person, goesOn, pace, stop, withdrawal, layout }: Combination): string {
  if (surface === "stop") return stop;
  if (goesOn !== null) return "goes on meanwhile";
  if (pace === "dead" || pace === "never") return `controls ${pace}`;
  if (surface === "profile") return person.standing;
  if (surface === "withdraw")
    return withdrawal.fault === null ? `${layout.withdrawConfirm} question` : withdrawal.fault.kind;
  if (surface !== "invite") return "as it is";
  if (invite.known === "another") return "someone else meant";
  if (person.standing !== "on-card" && person.standing !== "in-more") return person.standing;
  if (invite.notesSpent !== null) return "quota";
  return invite.fault === null ? person.standing : `${invite.fault.kind} on ${invite.fault.on}`;
}

type Counts = { right: number; asked: number; wrong: number; beyond: number };

/** One row a cell, in the order of the alphabet, and the totals. `beyond`: asked where the evidence ends. */
export function tableOf(ran: readonly Ran[]): readonly (readonly string[])[] {
  const cells = new Map<string, Counts>();
  const total = { right: 0, asked: 0, wrong: 0, beyond: 0 };
  for (const one of ran) {
    const key = cellOf(one).join("\t");
    const counts = cells.get(key) ?? { right: 0, asked: 0, wrong: 0, beyond: 0 };
    const column = one.verdict === "asked" && one.beyond !== null ? "beyond" : one.verdict;
    counts[column] += 1;
    total[column] += 1;
    cells.set(key, counts);
  }
  const figures = ({ right, asked, wrong, beyond }: Counts) => [right, asked, wrong, beyond].map(String);
  return [
    ...[...cells]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, counts]) => [...key.split("\t"), ...figures(counts)]),
    ["all", "", "", "", ...figures(total)],
  ];
}

export function barsOf(ran: readonly Ran[]): readonly Bar[] {
  const none = (name: string, is: (one: Ran) => boolean): Bar => {
    const count = ran.filter(is).length;
    return { name, met: count === 0, figure: String(count), bar: "0" };
  };
  const clear = ran.filter(({ beyond }) => beyond === null);
  const share = clear.filter(({ verdict }) => verdict === "asked").length / Math.max(1, clear.length);
  return [
    none("wrong", ({ verdict }) => verdict === "wrong"),
    none("strangers touched", ({ strangerTouched }) => strangerTouched),
    none(
      "recorded as sent or taken back, and the site has no such thing",
      ({ sentWithoutSite }) => sentWithoutSite,
    ),
    none(
      "the site got one or took one back, and it was not recorded",
      ({ siteWithoutSent }) => siteWithoutSent,
    ),
    {
      name: `asked where the evidence suffices (${clear.length} of ${ran.length})`,
      met: ran.length > 0 && share < ASKED_BELOW,
      figure: `${(share * 100).toFixed(1)} %`,
      bar: `under ${ASKED_BELOW * 100} %`,
    },
  ];
}
