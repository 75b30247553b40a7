import type { Segment, Template } from "../segment/segment.ts";
import type { Instant } from "../shared/time.ts";

/** What a file says of itself, so that a program knows it. */
export const EXPORT_FORMAT = "politely-export";
/** Grows when a field is taken out or changes its meaning; new fields don't count. */
export const EXPORT_VERSION = 1;

export interface ExportHead {
  readonly exportedAt: Instant;
  /** Null: all segments, and who belongs to none. */
  readonly segmentId: string | null;
  readonly segments: readonly Segment[];
  readonly wordings: readonly Template[];
}

/** The beginning of the document; its lists follow, then `}`. Whole rows as they are stored. */
export const jsonHead = (head: ExportHead): string =>
  JSON.stringify({ format: EXPORT_FORMAT, version: EXPORT_VERSION, ...head }).slice(0, -1);

/** One list of the document, written page by page. */
export interface JsonList {
  readonly start: string;
  rows(page: readonly object[]): string;
  readonly end: string;
}

export function jsonList(name: string): JsonList {
  let isFirst = true;
  return {
    start: `,\n${JSON.stringify(name)}:[`,
    rows: (page) =>
      page
        .map((row) => {
          const before = isFirst ? "\n" : ",\n";
          isFirst = false;
          return before + JSON.stringify(row);
        })
        .join(""),
    end: "]",
  };
}

export const JSON_END = "}\n";
