import type { Attempt, DailyFigures, VariantFigures } from "../invitation/attempt.ts";
import type { Invitation } from "../invitation/invitation.ts";
import type { PersonStanding } from "../invitation/person-state.ts";
import { profileAddress } from "../prospect/address.ts";
import type { Prospect } from "../prospect/prospect.ts";
import type { RestrictionEvent } from "../restriction/restriction.ts";
import type { Segment, Template } from "../segment/segment.ts";
import { type Columns, isoInstant, namesOf, rowOf } from "./cells.ts";
import { csvHead, csvRows } from "./csv.ts";

/**
 * The tables of the CSV export. Names and order of columns are a contract, described in
 * docs/export.md: new ones come at the end, none changes its meaning.
 */
export interface CsvTable<Row> {
  readonly head: string;
  /** Some rows as text; any number of pages make one file. */
  rows(page: readonly Row[]): string;
}

/** Names beside the ids. */
export interface Names {
  readonly segments: ReadonlyMap<string, Segment>;
  readonly wordings: ReadonlyMap<string, Template>;
}

export const namesFor = (segments: readonly Segment[], templates: readonly Template[]): Names => ({
  segments: new Map(segments.map((segment) => [segment.id, segment])),
  wordings: new Map(templates.map((template) => [template.id, template])),
});

const segmentName = ({ segments }: Names, id: string | null): string => segments.get(id ?? "")?.name ?? "";
const wordingName = ({ wordings }: Names, id: string | null): string => wordings.get(id ?? "")?.name ?? "";

function tableOf<Row>(columns: Columns<Row>): CsvTable<Row> {
  return {
    head: csvHead(namesOf(columns)),
    rows: (page) => csvRows(page.map((row) => rowOf(columns, row))),
  };
}

/** A person and how they stand; no standing: nobody ever meant to invite them. */
export interface PersonRow {
  readonly person: Prospect;
  readonly standing: PersonStanding | undefined;
}

/** `extras`: names of columns of imported files; each becomes `extra_` and its name, in this order. */
export function peopleCsv(names: Names, extras: readonly string[]): CsvTable<PersonRow> {
  const fixed: Columns<PersonRow> = [
    ["person_id", ({ person }) => person.id],
    ["full_name", ({ person }) => person.fullName],
    ["first_name", ({ person }) => person.firstName],
    ["headline", ({ person }) => person.headline],
    ["company", ({ person }) => person.company],
    ["location", ({ person }) => person.location],
    ["profile_url", ({ person }) => profileAddress(person.keys)],
    ["keys", ({ person }) => person.keys.join(" ")],
    ["segment", ({ person }) => segmentName(names, person.segmentId)],
    ["segment_id", ({ person }) => person.segmentId],
    ["state", ({ standing }) => standing?.state],
    ["state_since", ({ standing }) => isoInstant(standing?.since)],
    ["source", ({ person }) => person.source],
    ["added_at", ({ person }) => isoInstant(person.addedAt)],
    ["updated_at", ({ person }) => isoInstant(person.updatedAt)],
  ];
  const own: Columns<PersonRow> = extras.map((name) => [
    `extra_${name}`,
    ({ person }) => (Object.hasOwn(person.extra, name) ? person.extra[name] : ""),
  ]);
  return tableOf([...fixed, ...own]);
}

export interface InvitationRow {
  readonly invitation: Invitation;
  readonly person: Prospect | undefined;
}

export const invitationsCsv = (names: Names): CsvTable<InvitationRow> =>
  tableOf<InvitationRow>([
    ["invitation_id", ({ invitation }) => invitation.id],
    ["person_id", ({ invitation }) => invitation.prospectId],
    ["full_name", ({ person }) => person?.fullName],
    ["company", ({ person }) => person?.company],
    ["profile_url", ({ person }) => person && profileAddress(person.keys)],
    ["segment", ({ invitation }) => segmentName(names, invitation.segmentId)],
    ["segment_id", ({ invitation }) => invitation.segmentId],
    ["wording", ({ invitation }) => wordingName(names, invitation.templateId)],
    ["wording_id", ({ invitation }) => invitation.templateId],
    ["state", ({ invitation }) => invitation.state],
    ["reason", ({ invitation }) => invitation.reason],
    ["hold", ({ invitation }) => invitation.hold?.kind],
    ["note", ({ invitation }) => invitation.note],
    ["note_origin", ({ invitation }) => invitation.noteOrigin],
    ["created_at", ({ invitation }) => isoInstant(invitation.createdAt)],
    ["approved_at", ({ invitation }) => isoInstant(invitation.approval?.at)],
    ["sent_at", ({ invitation }) => isoInstant(invitation.sentAt)],
    ["sent_on", ({ invitation }) => invitation.sentDay],
    ["accepted_at", ({ invitation }) => isoInstant(invitation.acceptedAt)],
    ["updated_at", ({ invitation }) => isoInstant(invitation.updatedAt)],
    ["account_id", ({ invitation }) => invitation.accountId],
  ]);

/** A row of the log, or LinkedIn saying stop. */
export type EventRow =
  | { readonly from: "log"; readonly event: Attempt }
  | { readonly from: "restrictions"; readonly event: RestrictionEvent };

export function eventsCsv(names: Names): CsvTable<EventRow> {
  const log = (row: EventRow): Attempt | null => (row.from === "log" ? row.event : null);
  const stop = (row: EventRow): RestrictionEvent | null => (row.from === "restrictions" ? row.event : null);
  return tableOf<EventRow>([
    ["event_id", ({ event }) => event.id],
    ["from", ({ from }) => from],
    ["at", ({ event }) => isoInstant(event.at)],
    ["day", (row) => log(row)?.day],
    ["kind", ({ event }) => event.kind],
    ["invitation_id", (row) => log(row)?.invitationId],
    ["person_id", (row) => log(row)?.prospectId],
    ["segment", (row) => segmentName(names, log(row)?.segmentId ?? null)],
    ["segment_id", (row) => log(row)?.segmentId],
    ["wording", (row) => wordingName(names, log(row)?.templateId ?? null)],
    ["wording_id", (row) => log(row)?.templateId],
    ["note", (row) => log(row)?.note],
    ["detail", (row) => log(row)?.detail],
    ["sent_on", (row) => log(row)?.sentDay],
    ["seen_on", (row) => stop(row)?.seenOn],
    ["cooldown_until", (row) => isoInstant(stop(row)?.cooldownUntil)],
    ["confirmed_at", (row) => isoInstant(stop(row)?.confirmedAt)],
    ["account_id", ({ event }) => event.accountId],
    ["checked_at", (row) => isoInstant(stop(row)?.checkedAt)],
    ["told_by", (row) => stop(row)?.source],
    ["stated_until", (row) => isoInstant(stop(row)?.statedUntil)],
    ["dismissed_at", (row) => isoInstant(stop(row)?.dismissedAt)],
    ["remark", (row) => stop(row)?.remark],
  ]);
}

/** The figures of a day as a whole, or of one wording on the day of sending. */
export type FiguresRow =
  | { readonly of: "day"; readonly figures: DailyFigures }
  | { readonly of: "wording"; readonly figures: VariantFigures };

export function figuresCsv(names: Names): CsvTable<FiguresRow> {
  const daily = (row: FiguresRow): DailyFigures | null => (row.of === "day" ? row.figures : null);
  const wording = (row: FiguresRow): Template | undefined =>
    row.of === "wording" ? names.wordings.get(row.figures.templateId) : undefined;
  return tableOf<FiguresRow>([
    ["of", ({ of }) => of],
    ["day", ({ figures }) => figures.day],
    ["segment", (row) => segmentName(names, wording(row)?.segmentId ?? null)],
    ["wording", (row) => wording(row)?.name],
    ["wording_id", (row) => (row.of === "wording" ? row.figures.templateId : null)],
    ["sent", ({ figures }) => figures.sent],
    ["sent_by_hand", (row) => daily(row)?.byHand],
    ["unknown", (row) => daily(row)?.unknown],
    ["accepted_that_day", (row) => daily(row)?.accepted],
    ["accepted_of_sent", (row) => (row.of === "day" ? row.figures.acceptedOfSent : row.figures.accepted)],
    ["restrictions", (row) => daily(row)?.restrictions],
  ]);
}
