import {
  checkMapping,
  LINE_LIMIT,
  type Mapping,
  type MarkedPerson,
  mappingOf,
  type Proposal,
  proposeMapping,
  readCsv,
  readFileBytes,
  readPaste,
  refuseUnread,
} from "../../core/import/index.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import { firstNameOf } from "../../core/prospect/first-name.ts";
import { keptLines } from "./kept-lines.ts";
import { type ListAnswer, type ListAsk, type ListRefusal, type ListSummary, PART } from "./list-ask.ts";

type SendPart = (people: readonly Candidate[]) => void;

/** Reads a list as asked; the people go out in parts, the rest is the answer. Never rejects for what stands in the list. */
export function readAsked(ask: ListAsk, part: SendPart): Promise<ListAnswer> {
  const { source } = ask;
  return source.kind === "file" ? readFile(source.file, ask, part) : readText(source.text, ask, part);
}

const refused = (refusal: ListRefusal): ListAnswer => ({ state: "refused", refusal });

async function readFile(file: File, ask: ListAsk, part: SendPart): Promise<ListAnswer> {
  const unread = refuseUnread(file.name, file.size);
  if (unread !== null) return refused({ kind: "file", file: unread, proposal: null });
  const bytes = await bytesOf(file);
  if (bytes === null) return refused({ kind: "unreadable", name: file.name, proposal: null });
  const read = readFileBytes(file.name, file.size, bytes, (all, encoding) =>
    new TextDecoder(encoding).decode(all),
  );
  if (!read.ok) return refused({ kind: "file", file: read.error, proposal: null });
  const { text, encoding } = read.value;
  const { mapping, proposal } = columnsFor(text, ask);
  const report = readCsv(text, mapping);
  if (!report.ok) {
    const { error } = report;
    const shown = error.proposal ?? proposal;
    return refused({ kind: "list", name: file.name, list: error, proposal: shown });
  }
  const { people, marked, rows, repeated, kind, problems, skipped, mapping: readBy } = report.value;
  sendAll(people, part);
  return {
    state: "read",
    summary: {
      encoding,
      rows,
      repeated,
      isConnections: kind === "connections",
      marks: marksOf(marked),
      unread: [
        ...problems.map((list) => ({ kind: "list", list }) as const),
        ...skipped.map((row) => ({ kind: "rows", rows: row }) as const),
      ],
      proposal,
      byColumns: readBy !== null,
      kept: "",
    },
  };
}

/** Null: the file is gone, or was changed since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function readText(text: string, ask: ListAsk, part: SendPart): Promise<ListAnswer> {
  const table = isTable(text) ? columnsFor(text, ask) : null;
  const mapping = table?.mapping;
  const report = readPaste(text, mapping);
  sendAll(report.people, part);
  const summary: ListSummary = {
    encoding: null,
    rows: null,
    repeated: report.repeated,
    isConnections: false,
    marks: marksOf(report.marked),
    unread: report.problems.map((line) => ({ kind: "line", line })),
    proposal: report.proposal ?? table?.proposal ?? null,
    byColumns: mapping !== undefined || report.proposal !== null,
    kept: keptLines(text, report, (lines) => readPaste(lines, mapping), LINE_LIMIT),
  };
  return { state: "read", summary };
}

/** Whether it was copied out of a spreadsheet with its headings: several cells in the first line that holds anything. */
function isTable(text: string): boolean {
  const first = text.split(/\r\n|[\n\r]/).find((line) => line.trim() !== "") ?? "";
  return first.trim().includes("\t");
}

interface TableColumns {
  /** Undefined: to be read as the columns are taken for. */
  readonly mapping: Mapping | undefined;
  /** Null: nothing to choose, there are no headings. */
  readonly proposal: Proposal | null;
}

/** By what the columns are read, and what is shown of them. */
function columnsFor(text: string, { mapping, delimiter, source }: ListAsk): TableColumns {
  const proposed = proposeMapping(text, mapping?.delimiter ?? delimiter ?? undefined);
  if (!proposed.ok) return { mapping: mapping ?? undefined, proposal: null };
  const proposal = proposed.value;
  if (mapping !== null) return { mapping, proposal };
  // Without headings that are known for what they are, somebody must say so: the first row may be a person.
  const isTaken = hasKnownHeader(proposal) ? checkMapping(mappingOf(proposal)).ok : false;
  if (source.kind === "file") {
    return { mapping: isTaken && delimiter !== null ? mappingOf(proposal) : undefined, proposal };
  }
  return {
    mapping: isTaken ? mappingOf(proposal) : undefined,
    proposal: proposal.hasHeader ? proposal : null,
  };
}

const hasKnownHeader = ({ columns }: Proposal): boolean =>
  columns.some(
    ({ why, choice }) =>
      (why === "header" || why === "tool") && choice.role !== "extra" && choice.role !== "ignored",
  );

const marksOf = (marked: readonly MarkedPerson[]): ListSummary["marks"] =>
  marked.flatMap(({ person: { keys }, marks }) => {
    const [key, mark] = [keys[0], marks[0]];
    return key === undefined || mark === undefined ? [] : [[key, mark] as const];
  });

function sendAll(people: readonly Candidate[], part: SendPart): void {
  for (let start = 0; start < people.length; start += PART) {
    const named = people
      .slice(start, start + PART)
      .map((person) => ({ ...person, firstName: person.firstName || firstNameOf(person.fullName) }));
    part(named);
  }
}
