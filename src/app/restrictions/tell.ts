import { NEW_RESTRICTION, type RestrictionEvent } from "../../core/restriction/restriction.ts";
import {
  endOf,
  lengthened,
  problemsOfTold,
  type ToldEvent,
  type ToldProblem,
  withEnd,
} from "../../core/restriction/told.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { type Change, keep } from "./keep.ts";
import { readContext } from "./read-context.ts";

/** What a change did, to be said and to be undone while nothing has touched it since. */
export interface ToldReport {
  readonly event: RestrictionEvent;
  /** Other events whose wait became longer. */
  readonly lengthened: readonly RestrictionEvent[];
  readonly undo: readonly Change[];
}

/** Writes down what LinkedIn said elsewhere: by mail, on the phone, or before Politely. It holds at once. */
export async function addRestriction(
  deps: RowDeps,
  told: ToldEvent,
): Promise<Result<ToldReport, readonly ToldProblem[]>> {
  return deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const events = await writer.restrictions(0);
    const problems = problemsOfTold(told, events, null, now);
    if (problems.length > 0) return fail(problems);
    const { accountId } = await writer.settings();
    const fresh: RestrictionEvent = {
      ...NEW_RESTRICTION,
      id: deps.ids.next(),
      accountId,
      seenOn: "",
      source: "person",
      ...rowOf(told),
      cooldownUntil: told.at,
      context: await readContext(writer, told.at),
    };
    const until = endOf(fresh, events);
    // Past and over, the person says: their word is given; the look at the Sent page is still to come.
    const over = told.over && until <= now ? { confirmedAt: now } : {};
    return ok(await put(writer, deps, null, { ...withEnd(fresh, until, now), ...over }, now));
  });
}

/** Corrects what was told or seen. Its own wait is reckoned anew; those of others only ever grow (I4). */
export async function correctRestriction(
  deps: RowDeps,
  id: string,
  told: ToldEvent,
): Promise<Result<ToldReport | null, readonly ToldProblem[]>> {
  return deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const events = await writer.restrictions(0);
    const before = events.find((event) => event.id === id);
    if (!before || before.dismissedAt !== null) return ok(null);
    const problems = problemsOfTold(told, events, id, now);
    if (problems.length > 0) return fail(problems);
    const context = told.at === before.at ? before.context : await readContext(writer, told.at);
    const corrected = { ...before, ...rowOf(told), context };
    return ok(await put(writer, deps, before, withEnd(corrected, endOf(corrected, events), now), now));
  });
}

/** The person says that it was none: it stops nothing and lengthens nothing from now on, and stays in the list. */
export async function dismissRestriction(deps: RowDeps, id: string): Promise<ToldReport | null> {
  return change(deps, id, (event, now) =>
    event.dismissedAt === null ? { ...event, dismissedAt: now } : null,
  );
}

/** It was one after all. Where its wait is not over it stops again at once. */
export async function restoreRestriction(deps: RowDeps, id: string): Promise<ToldReport | null> {
  return change(deps, id, (event, now, events) => {
    if (event.dismissedAt === null) return null;
    const until = endOf(event, events);
    const back = { ...event, dismissedAt: null };
    return until > event.cooldownUntil ? withEnd(back, until, now) : back;
  });
}

async function change(
  deps: RowDeps,
  id: string,
  made: (
    event: RestrictionEvent,
    now: Instant,
    events: readonly RestrictionEvent[],
  ) => RestrictionEvent | null,
): Promise<ToldReport | null> {
  return deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const events = await writer.restrictions(0);
    const before = events.find((event) => event.id === id);
    const after = before && made(before, now, events);
    return before && after ? put(writer, deps, before, after, now) : null;
  });
}

/** Puts back what a change did. False: something has touched it since, and nothing is changed. */
export async function undoTold(deps: RowDeps, undo: readonly Change[]): Promise<boolean> {
  return deps.store.write(async (writer) => {
    const events = new Map((await writer.restrictions(0)).map((event) => [event.id, event]));
    const untouched = undo.every(({ before, after }) =>
      same(events.get(after?.id ?? before?.id ?? "") ?? null, after),
    );
    if (!untouched) return false;
    for (const { before, after } of undo) await keep(writer, deps, { before: after, after: before });
    return true;
  });
}

/** After the Sent page could not be read three times: the person has looked, and it is tried again. */
export async function checkSentAgain(deps: RowDeps): Promise<void> {
  await deps.store.write((writer) => lookAgain(writer, deps.clock.now()));
}

/** Forgets the tries in vain, so that the Sent page is opened once more. */
export async function lookAgain(writer: StoreWriter, now: Instant): Promise<void> {
  for (const event of await writer.restrictions(now)) {
    if (event.checkTries === 0) continue;
    await writer.putRestriction({ ...event, checkTries: 0, checkTriedAt: null });
  }
}

const rowOf = ({ kind, at, statedUntil, remark }: ToldEvent) => ({ kind, at, statedUntil, remark });

async function put(
  writer: StoreWriter,
  deps: RowDeps,
  before: RestrictionEvent | null,
  after: RestrictionEvent,
  now: Instant,
): Promise<ToldReport> {
  await keep(writer, deps, { before, after });
  const events = await writer.restrictions(0);
  const byId = new Map(events.map((event) => [event.id, event]));
  const others = lengthened(events, now).filter(({ id }) => id !== after.id);
  const changes: Change[] = others.map((event) => ({ before: byId.get(event.id) ?? null, after: event }));
  for (const one of changes) await keep(writer, deps, one);
  return { event: after, lengthened: others, undo: [{ before, after }, ...changes] };
}

function same(one: RestrictionEvent | null, other: RestrictionEvent | null): boolean {
  if (one === null || other === null) return one === other;
  const sorted = (event: RestrictionEvent) => JSON.stringify(Object.entries(event).toSorted());
  return sorted(one) === sorted(other);
}
