import * as z from "zod/mini";
import type { SentReadingResult } from "../app/pending/read-sent-page.ts";
import { NOT_SENT_REASONS } from "../core/invitation/invitation.ts";
import type { InviteCommand, PageReading, PageReport } from "../core/page/reading.ts";
import { CHUNK_ROWS, type SentChunk } from "../core/page/sent-chunk.ts";
import { NOT_WITHDRAWN_REASONS, type WithdrawCommand } from "../core/page/withdrawing.ts";
import type { Part, ProfileLook } from "../core/profile/own-profile.ts";
import { RESTRICTION_KINDS } from "../core/restriction/restriction.ts";
import { SENT_READING_STATES } from "../core/withdrawal/sent-list.ts";

/** Extension context to content script. */
export type ToPage =
  /** Which document answers: its time origin. A new one means that a navigation has happened. */
  | { readonly to: "page"; readonly kind: "which" }
  | { readonly to: "page"; readonly kind: "read" }
  | { readonly to: "page"; readonly kind: "begin"; readonly command: InviteCommand }
  | { readonly to: "page"; readonly kind: "withdraw"; readonly command: WithdrawCommand }
  | { readonly to: "page"; readonly kind: "alive"; readonly commandId: string }
  | { readonly to: "page"; readonly kind: "collect"; readonly screens: number }
  | { readonly to: "page"; readonly kind: "read-sent"; readonly has: number };

/** Content script to worker. */
export type FromPage =
  | { readonly to: "worker"; readonly kind: "report"; readonly report: PageReport }
  /** The document it comes from needs the script that reads lists and acts. */
  | { readonly to: "worker"; readonly kind: "hand-wanted" };

/** No page makes an honest text longer than this; names and headlines are cut, never trusted. */
const text = z.string().check(z.maxLength(4_000));
const key = z.union([
  z.templateLiteral(["member:", z.string().check(z.regex(/^\d{1,20}$/))]),
  z.templateLiteral(["profile:", z.string().check(z.regex(/^[\w-]{1,80}$/))]),
  z.templateLiteral(["lead:", z.string().check(z.regex(/^ACwAA[\w-]{1,80}$/))]),
  z.templateLiteral(["slug:", z.string().check(z.regex(/^[^/\s]{1,200}$/u))]),
]);
const keys = z.array(key).check(z.maxLength(10));

const person = z.object({
  keys,
  fullName: text,
  headline: text,
  company: text,
  location: text,
  relation: z.enum([
    "connectable",
    "menu-unread",
    "pending",
    "connected",
    "incoming",
    "follow-only",
    "oneself",
    "unknown",
  ]),
  evidence: z.array(text).check(z.maxLength(50)),
});

/** One row that is not what it should be is left out; it does not cost the others. */
function rows<Row>(row: z.ZodMiniType<Row>, most: number) {
  return z.pipe(
    z.array(z.unknown()).check(z.maxLength(most)),
    z.transform((found: unknown[]): readonly Row[] =>
      found.flatMap((one) => {
        const parsed = row.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

const restriction = z.enum(RESTRICTION_KINDS);

const sentRow = z.object({
  keys,
  fullName: text,
  ageText: z.nullable(text),
  ageAtLeast: z.nullable(z.number().check(z.gte(0))),
});
const accountId = z.string().check(z.regex(/^[\w-]{5,80}$/));

const reading = z.discriminatedUnion("surface", [
  z.object({ surface: z.literal("profile"), person }),
  z.object({
    surface: z.literal("own-profile"),
    account: z.object({ id: accountId, slug: z.nullable(text), name: text }),
  }),
  z.object({ surface: z.literal("sales-lead"), person }),
  z.object({ surface: z.enum(["search", "suggestions", "sales-people"]), people: rows(person, 200) }),
  z.object({
    surface: z.literal("connections"),
    people: rows(z.object({ keys, fullName: text, connectedText: z.nullable(text) }), 5_000),
    total: z.nullable(z.int().check(z.minimum(0), z.maximum(999_999))),
  }),
  z.object({
    surface: z.literal("sent-invitations"),
    people: rows(sentRow, 5_000),
  }),
  z.object({ surface: z.literal("stop"), restriction, evidence: text }),
  z.object({ surface: z.literal("gone") }),
  z.object({ surface: z.literal("other") }),
  z.object({ surface: z.literal("unreadable"), expected: text, missing: text }),
]);

const entries = z.int().check(z.gte(0), z.lte(1_000_000));

const sentChunk = z.object({
  rows: rows(sentRow, CHUNK_ROWS),
  upTo: entries,
  hidden: z.boolean(),
  unreadable: entries,
  total: z.nullable(entries),
  end: z.nullable(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.enum(["end-of-list", "stopped-loading", "left-by-person"]) }),
      z.object({ kind: z.literal("not-readable"), evidence: text }),
      z.object({ kind: z.literal("stop"), restriction, evidence: text }),
    ]),
  ),
});

const sentReadingResult = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("read"), state: z.enum(SENT_READING_STATES), read: entries }),
  z.object({
    kind: z.enum(["busy", "different-account", "account-unreadable", "linkedin-stop", "stopped-by-person"]),
  }),
]);

/** A part of the own profile; one of another shape was not read. */
function part<T>(value: z.ZodMiniType<T>) {
  const told = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("seen"), value }),
    z.object({ kind: z.literal("missing") }),
    z.object({ kind: z.literal("unread") }),
  ]);
  return z.pipe(
    z.unknown(),
    z.transform((found: unknown): Part<T> => {
      const parsed = told.safeParse(found);
      return parsed.success ? parsed.data : { kind: "unread" };
    }),
  );
}
const there = part(z.literal(true));
const listOfTexts = part(z.array(text).check(z.minLength(1), z.maxLength(50)));

const profileLook = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("read"),
    profile: z.object({
      id: accountId,
      slug: z.nullable(text),
      name: text,
      photo: there,
      banner: there,
      headline: part(text),
      location: part(text),
      contact: there,
      about: part(text),
      experience: listOfTexts,
      education: listOfTexts,
    }),
  }),
  z.object({ kind: z.literal("other"), reading }),
]);

const limits = z.object({
  noteLimit: z.nullable(z.int().check(z.gte(1), z.lte(2_000))),
  notesRemaining: z.nullable(z.int().check(z.gte(0), z.lte(1_000))),
});

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sent"), evidence: text }),
  z.object({ kind: z.literal("not-sent"), reason: z.enum(NOT_SENT_REASONS), evidence: text }),
  z.object({ kind: z.literal("stopped"), restriction, pressed: z.boolean(), evidence: text }),
  z.object({ kind: z.literal("unknown"), evidence: text }),
]);

const withdrawOutcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("withdrawn"), evidence: text }),
  z.object({ kind: z.literal("not-withdrawn"), reason: z.enum(NOT_WITHDRAWN_REASONS), evidence: text }),
  z.object({ kind: z.literal("stopped"), restriction, pressed: z.boolean(), evidence: text }),
  z.object({ kind: z.literal("unknown"), evidence: text }),
]);

const commandId = z.string().check(z.maxLength(80));

const report = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("handed-over"), commandId, limits }),
  z.object({ kind: z.literal("outcome"), commandId, outcome, limits }),
  z.object({ kind: z.literal("withdrawal-outcome"), commandId, outcome: withdrawOutcome }),
  z.object({ kind: z.literal("sent-by-hand"), person }),
  z.object({ kind: z.literal("list-seen"), reading }),
  z.object({ kind: z.literal("stop-seen"), restriction, path: text }),
]);

const fromPage = z.discriminatedUnion("kind", [
  z.object({ to: z.literal("worker"), kind: z.literal("report"), report }),
  z.object({ to: z.literal("worker"), kind: z.literal("hand-wanted") }),
]);

/** What a content script says, or null when it has another shape. */
export function readFromPage(message: unknown): FromPage | null {
  const parsed = fromPage.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** A reading that came as a reply of a content script, or null when it has another shape. */
export function readReading(message: unknown): PageReading | null {
  const parsed = reading.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** A stretch of the Sent page that came as a reply of a content script, or null when it has another shape. */
export function readSentChunk(message: unknown): SentChunk | null {
  const parsed = sentChunk.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** What the worker says became of a reading, or null when it says nothing of the kind. */
export function readSentReadingResult(message: unknown): SentReadingResult | null {
  const parsed = sentReadingResult.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** What came of reading the own profile, as the script put into the page gave it, or null when it has another shape. */
export function readProfileLook(message: unknown): ProfileLook | null {
  const parsed = profileLook.safeParse(message);
  return parsed.success ? parsed.data : null;
}
