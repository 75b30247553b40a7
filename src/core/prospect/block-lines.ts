import { type LineProblem, readPaste } from "../import/paste.ts";
import { type BlockValue, companyValue } from "./block.ts";

/** Someone, or a company, to be put on the list of those never to invite. */
export interface NewBlock {
  readonly values: readonly BlockValue[];
  readonly label: string;
}

type LineFault =
  /** Meant for an address: why it names nobody; null: not known. */
  | { readonly kind: "person"; readonly problem: LineProblem | null }
  /** Meant for a company. */
  | { readonly kind: "too-long" | "no-name" }
  /** `left`: lines with something in them behind the first `limit`, which were not read. */
  | { readonly kind: "too-many"; readonly limit: number; readonly left: number };

/** `line` counts from 1. */
export type BlockLineProblem = LineFault & { readonly line: number };

export interface BlockLines {
  readonly blocks: readonly NewBlock[];
  readonly problems: readonly BlockLineProblem[];
}

/** Most lines read at once. Ours: each is looked up in one transaction. */
export const BLOCK_LINES = 2_000;
/** Longest company name, in UTF-16 units. Ours: LinkedIn's own take 100. */
const NAME_LIMIT = 200;
/** What makes a line an address, or a try at one, and not a company's name. */
const ADDRESS = /linkedin\.com|lnkd\.in|:\/\/|(?:^|[\s,;|(<])\/?in\/\S/i;

type Line = { readonly block: NewBlock } | { readonly fault: LineFault };

/** A person by their address, with or without a name around it. */
function personLine(text: string): Line {
  const { people, problems } = readPaste(text);
  const [person] = people;
  if (!person) return { fault: { kind: "person", problem: problems[0] ?? null } };
  const values = person.keys.map((key) => `person:${key}` as const);
  return { block: { values, label: person.fullName.trim() || text } };
}

function companyLine(text: string): Line {
  if (text.length > NAME_LIMIT) return { fault: { kind: "too-long" } };
  const value = companyValue(text);
  return value === null ? { fault: { kind: "no-name" } } : { block: { values: [value], label: text } };
}

/**
 * Reads a typed or pasted list of whom never to invite, one a line: the address of a profile, alone or
 * with a name beside it, or else a company's name. Blank lines are passed over, what stands there twice
 * comes once. Never throws.
 */
export function readBlockLines(lines: readonly string[]): BlockLines {
  const blocks = new Map<BlockValue, NewBlock>();
  const problems: BlockLineProblem[] = [];
  for (const [at, line] of lines.slice(0, BLOCK_LINES).entries()) {
    const text = line.trim();
    if (text === "") continue;
    const read = ADDRESS.test(text) ? personLine(text) : companyLine(text);
    if ("fault" in read) problems.push({ ...read.fault, line: at + 1 });
    else {
      const [first] = read.block.values;
      if (first !== undefined && !blocks.has(first)) blocks.set(first, read.block);
    }
  }
  const left = lines.slice(BLOCK_LINES).filter((line) => line.trim() !== "").length;
  if (left > 0) problems.push({ kind: "too-many", line: BLOCK_LINES + 1, limit: BLOCK_LINES, left });
  return { blocks: [...blocks.values()], problems };
}
