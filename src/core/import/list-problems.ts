import type { CsvProblem, NamedColumn } from "./csv-report.ts";
import type { MappingProblem } from "./mapping.ts";
import type { Proposal } from "./proposal.ts";
import type { Row, Table } from "./table.ts";
import { cleanCell, shorten } from "./texts.ts";

/** Most rows read, header included. Ours: above LinkedIn's 30,000 connections. */
export const ROW_LIMIT = 50_000;

/** What was left out of a table, with the line. */
export function tableProblems({ brokenLines, cut }: Table): readonly CsvProblem[] {
  const broken = brokenLines.map((line, at): CsvProblem => {
    const isEnd = cut === "quotes" && at === brokenLines.length - 1;
    return { kind: "broken-quotes", line, isEnd };
  });
  if (cut !== "rows") return broken;
  return [...broken, { kind: "too-many-rows", line: null, limit: ROW_LIMIT }];
}

/** Nobody's addresses were found. */
export function noColumn(headers: Row, proposal: Proposal): CsvProblem {
  const found = headers
    .map(cleanCell)
    .filter((header) => header !== "")
    .slice(0, 12);
  return { kind: "no-address-column", found: shorten(found.join(", "), 300), line: null, proposal };
}

/** Several columns hold addresses and nothing says whose. */
export const rivalColumns = (rivals: readonly NamedColumn[], proposal: Proposal): CsvProblem => ({
  kind: "two-address-columns",
  rivals,
  line: null,
  proposal,
});

/** The mapping was made for other columns. */
export const doesNotFit = (proposal: Proposal): CsvProblem => ({
  kind: "mapping-does-not-fit",
  line: null,
  proposal,
});

/** The mapping contradicts itself. */
export const wrongMapping = (wrong: MappingProblem, proposal: Proposal): CsvProblem => ({
  kind: "wrong-mapping",
  wrong,
  line: null,
  proposal,
});

/** Files of LinkedIn's archive that are no list of people to invite. */
export const REFUSED = {
  messages: { kind: "private-messages", line: null },
  invitations: { kind: "sent-invitations", line: null },
} as const satisfies Readonly<Record<string, CsvProblem>>;
