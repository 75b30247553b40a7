import type { CsvProblem } from "./csv-report.ts";
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
    const rest = isEnd ? " Too much is broken; the rest of the file was not read." : "";
    const message = `Line ${line}: a quotation mark is missing or misplaced; the line was left out.${rest}`;
    return { kind: "broken-quotes", line, message };
  });
  if (cut !== "rows") return broken;
  const message = `Only the first ${ROW_LIMIT} rows are read. Split the file and add the rest as a second list.`;
  return [...broken, { kind: "too-many-rows", line: null, message }];
}

/** Nobody's addresses were found. */
export function noColumn(headers: Row, proposal: Proposal): CsvProblem {
  const found = headers
    .map(cleanCell)
    .filter((header) => header !== "")
    .slice(0, 12);
  const seen = found.length === 0 ? "No headers were found." : `Found: ${shorten(found.join(", "), 300)}.`;
  const needed = "Needed: a column such as “Profile URL” with https://www.linkedin.com/in/… in it.";
  const message = `No column holds LinkedIn addresses. ${seen} ${needed}`;
  return { kind: "no-address-column", message, line: null, proposal };
}

/** Several columns hold addresses and nothing says whose. */
export function rivalColumns(headers: readonly string[], proposal: Proposal): CsvProblem {
  const names = headers.map((header) => `“${header}”`);
  const message = `Several columns hold LinkedIn addresses: ${names.join(", ")}. Choose the one with the people to invite, or name it “Profile URL”.`;
  return { kind: "two-address-columns", message, line: null, proposal };
}

/** The mapping was made for other columns. */
export function doesNotFit(proposal: Proposal): CsvProblem {
  const message = "The columns are not those that were chosen for. Look them over and choose again.";
  return { kind: "mapping-does-not-fit", message, line: null, proposal };
}

/** The mapping contradicts itself. */
export function wrongMapping({ message }: MappingProblem, proposal: Proposal): CsvProblem {
  return { kind: "wrong-mapping", message, line: null, proposal };
}

/** Files of LinkedIn's archive that are no list of people to invite. */
export const REFUSED = {
  messages: {
    kind: "private-messages",
    message:
      "These are LinkedIn messages: private correspondence is never read. Choose a list of people to invite.",
    line: null,
  },
  invitations: {
    kind: "sent-invitations",
    message:
      "This is LinkedIn's Invitations.csv: the people in it were invited already. Choose a list of people to invite.",
    line: null,
  },
} as const satisfies Readonly<Record<string, CsvProblem>>;
