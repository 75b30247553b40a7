import { JSON_END, type JsonList, jsonHead, jsonList } from "../../core/export/json.ts";
import {
  type CsvTable,
  type EventRow,
  eventsCsv,
  type FiguresRow,
  figuresCsv,
  type InvitationRow,
  invitationsCsv,
  type Names,
  namesFor,
  type PersonRow,
  peopleCsv,
} from "../../core/export/tables.ts";
import { gatherStandings, type PersonStanding } from "../../core/invitation/person-state.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Segment, Template } from "../../core/segment/segment.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { PagedRows, Store } from "../ports.ts";
import type { ExportRequest, ExportTable, ExportWatch } from "./export-tables.ts";
import { walkTable } from "./walk.ts";

/** Before anybody sent anything. */
const BEGINNING = "1970-01-01";

/** One export: what its tables have in common. */
interface Exporting {
  readonly store: Store;
  readonly segmentId: string | null;
  readonly only: ReadonlySet<string> | null;
  readonly segments: readonly Segment[];
  readonly templates: readonly Template[];
  readonly names: Names;
  readonly watch: ExportWatch;
  rows: number;
}

/**
 * The parts of one file, in order, read page by page: never all at once, and not of one instant, so
 * what changes meanwhile may be in it or not. Stopped, it ends early.
 */
export async function* exportParts(
  store: Store,
  request: ExportRequest,
  at: Instant,
  watch: ExportWatch = {},
): AsyncGenerator<string> {
  const { segmentId, only = null } = request;
  const [segments, templates] = await store.read(async (reader) => [
    await reader.segments(),
    await reader.templates(),
  ]);
  const names = namesFor(segments, templates);
  const exporting: Exporting = { store, segmentId, only, segments, templates, names, watch, rows: 0 };
  yield* request.format === "csv"
    ? csvParts(exporting, request.table)
    : jsonParts(exporting, request.tables, at);
}

async function* csvParts(exporting: Exporting, table: ExportTable): AsyncGenerator<string> {
  const { names } = exporting;
  switch (table) {
    case "people":
      return yield* tableParts(peopleCsv(names, await extrasOf(exporting)), personRows(exporting));
    case "invitations":
      return yield* tableParts(invitationsCsv(names), invitationRows(exporting));
    case "events":
      return yield* tableParts(eventsCsv(names), eventRows(exporting));
    case "figures":
      return yield* tableParts(figuresCsv(names), figuresRows(exporting));
  }
}

async function* tableParts<Row>(
  table: CsvTable<Row>,
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield table.head;
  for await (const page of pages) if (page.length > 0) yield table.rows(page);
}

async function* jsonParts(
  exporting: Exporting,
  tables: readonly ExportTable[],
  exportedAt: Instant,
): AsyncGenerator<string> {
  const { segmentId, segments, templates } = exporting;
  const theirs = ({ id }: Segment) => segmentId === null || id === segmentId;
  const wordings = templates.filter((one) => segmentId === null || one.segmentId === segmentId);
  yield jsonHead({ exportedAt, segmentId, segments: segments.filter(theirs), wordings });
  const wanted = new Set(tables);
  if (wanted.has("people")) yield* listParts(jsonList("people"), walk(exporting, "prospects"));
  if (wanted.has("invitations")) yield* listParts(jsonList("invitations"), walk(exporting, "invitations"));
  if (wanted.has("events")) {
    yield* listParts(jsonList("events"), walk(exporting, "attempts"));
    yield* listParts(jsonList("restrictions"), restrictionPages(exporting));
  }
  if (wanted.has("figures")) {
    yield* listParts(jsonList("days"), dayPages(exporting));
    yield* listParts(jsonList("wordingDays"), wordingPages(exporting));
  }
  yield JSON_END;
}

async function* listParts(list: JsonList, pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  yield list.start;
  for await (const page of pages) if (page.length > 0) yield list.rows(page);
  yield list.end;
}

/** Every row of a table that belongs to the segment asked for, a page at a time. */
async function* walk<Name extends "prospects" | "invitations" | "attempts">(
  exporting: Exporting,
  table: Name,
): AsyncGenerator<readonly PagedRows[Name][]> {
  const { store, segmentId, only, watch } = exporting;
  const wanted = (row: PagedRows[Name]) =>
    (segmentId === null || row.segmentId === segmentId) && (only === null || isOf(row, only));
  for await (const page of walkTable(store, table, watch.isStopped)) {
    exporting.rows += page.length;
    watch.progress?.(exporting.rows);
    yield segmentId === null && only === null ? page : page.filter(wanted);
  }
}

/** A person's own row, or one about them. */
const isOf = (row: Prospect | { readonly prospectId: string | null }, people: ReadonlySet<string>): boolean =>
  people.has("prospectId" in row ? (row.prospectId ?? "") : row.id);

/** Names of the columns that imported files brought, in the order of the alphabet. */
async function extrasOf(exporting: Exporting): Promise<readonly string[]> {
  const found = new Set<string>();
  for await (const page of walk(exporting, "prospects")) {
    for (const { extra } of page) for (const name of Object.keys(extra)) found.add(name);
  }
  return [...found].toSorted();
}

async function* personRows(exporting: Exporting): AsyncGenerator<readonly PersonRow[]> {
  const standings = new Map<string, PersonStanding>();
  const everywhere = { ...exporting, segmentId: null };
  for await (const page of walk(everywhere, "invitations")) gatherStandings(standings, page);
  for await (const page of walk(exporting, "prospects")) {
    yield page.map((person) => ({ person, standing: standings.get(person.id) }));
  }
}

async function* invitationRows(exporting: Exporting): AsyncGenerator<readonly InvitationRow[]> {
  for await (const page of walk(exporting, "invitations")) {
    const ids = [...new Set(page.map(({ prospectId }) => prospectId))];
    const people = await exporting.store.read((reader) => reader.prospectsById(ids));
    const byId = new Map(people.map((person) => [person.id, person]));
    yield page.map((invitation) => ({ invitation, person: byId.get(invitation.prospectId) }));
  }
}

async function* eventRows(exporting: Exporting): AsyncGenerator<readonly EventRow[]> {
  for await (const page of walk(exporting, "attempts")) yield page.map((event) => ({ from: "log", event }));
  for await (const page of restrictionPages(exporting)) {
    yield page.map((event) => ({ from: "restrictions", event }));
  }
}

async function* figuresRows(exporting: Exporting): AsyncGenerator<readonly FiguresRow[]> {
  for await (const page of dayPages(exporting)) yield page.map((figures) => ({ of: "day", figures }));
  for await (const page of wordingPages(exporting)) {
    yield page.map((figures) => ({ of: "wording", figures }));
  }
}

async function* restrictionPages({ store, segmentId }: Exporting) {
  if (segmentId === null) yield await store.read((reader) => reader.restrictions(0));
}

async function* dayPages({ store, segmentId }: Exporting) {
  if (segmentId === null) yield await store.read((reader) => reader.dailyFigures(BEGINNING));
}

/** One wording at a time: a day each at most. */
async function* wordingPages({ store, segmentId, templates }: Exporting) {
  for (const { id } of templates.filter((one) => segmentId === null || one.segmentId === segmentId)) {
    yield await store.read((reader) => reader.variantFigures([id]));
  }
}
