import { fail, ok, type Result } from "../shared/result.ts";
import type { CsvProblem } from "./csv-report.ts";
import { toolOf } from "./known-tool.ts";
import { fingerprintOf, type Mapping, type MappingProblem } from "./mapping.ts";
import { type ProposedColumn, proposeColumns } from "./propose-columns.ts";
import { type Opened, openText, SAMPLE_ROWS } from "./start.ts";
import type { Delimiter } from "./table.ts";
import { cleanCell } from "./texts.ts";

/** Rows shown beside the columns. */
const SHOWN_ROWS = 5;

/** How a list's columns would be read, for a person to look over. Plain data. */
export interface Proposal {
  readonly delimiter: Delimiter;
  /** False: the columns have no headers. */
  readonly hasHeader: boolean;
  readonly columns: readonly ProposedColumn[];
  /** The first rows of people, each with one cell a column, cleaned and shortened. */
  readonly sample: readonly (readonly string[])[];
  /** The tool whose export it is, by its headers; null when none is known. */
  readonly tool: string | null;
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
}

/** The proposal for a text that is open already. */
export function proposalOf({ headers, rows, width, delimiter }: Opened): Proposal {
  const tool = headers === null ? null : toolOf(headers);
  const sample = rows.slice(0, SAMPLE_ROWS).map((row) => row.cells);
  const places = Array.from({ length: width }, (_, place) => place);
  return {
    delimiter,
    hasHeader: headers !== null,
    columns: proposeColumns(headers ?? [], sample, width, tool),
    sample: sample.slice(0, SHOWN_ROWS).map((cells) => places.map((place) => cleanCell(cells[place] ?? ""))),
    tool: tool?.name ?? null,
    fingerprint: fingerprintOf(headers?.slice(0, width) ?? null, width),
  };
}

/**
 * What the columns of a text are taken for and why, for a person to confirm or change. `delimiter`:
 * when the person says that another one parts the cells. Never throws.
 */
export function proposeMapping(text: string, delimiter?: Delimiter): Result<Proposal, CsvProblem> {
  const opened = openText(text, delimiter);
  return opened.ok ? ok(proposalOf(opened.value)) : opened;
}

/** The proposal as the mapping it would be if nothing is changed. */
export function mappingOf({ fingerprint, delimiter, columns }: Proposal): Mapping {
  return { fingerprint, delimiter, columns: columns.map(({ header, choice }) => ({ header, choice })) };
}

function missingIn(proposal: Proposal, remembered: Mapping): MappingProblem {
  const there = new Set(proposal.columns.map(({ header }) => header));
  const gone = remembered.columns.flatMap(({ header, choice }, place) =>
    choice.role === "ignored" || there.has(header) ? [] : [{ place, header }],
  );
  return { kind: "does-not-fit", columns: gone };
}

/**
 * The proposal with what a person chose for the same headers before. Not applied, and said so, when
 * the headers are others or no address stands any more where the addresses were.
 */
export function applyRemembered(proposal: Proposal, remembered: Mapping): Result<Proposal, MappingProblem> {
  if (
    proposal.fingerprint !== remembered.fingerprint ||
    proposal.columns.length !== remembered.columns.length
  ) {
    return fail(missingIn(proposal, remembered));
  }
  const columns = proposal.columns.map((column, place): ProposedColumn => {
    const choice = remembered.columns[place]?.choice ?? column.choice;
    return { ...column, choice, why: "remembered", unsure: false };
  });
  const chosen = columns.flatMap(({ header, choice, addresses }, place) =>
    choice.role === "address" ? [{ place, header, addresses }] : [],
  );
  return chosen.every(({ addresses }) => addresses === 0)
    ? fail({ kind: "addresses-gone", columns: chosen.map(({ place, header }) => ({ place, header })) })
    : ok({ ...proposal, columns });
}
