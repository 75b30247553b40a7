import type { InvitationState } from "../../../src/core/invitation/invitation.ts";
import "fake-indexeddb/auto";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Actions } from "../../../src/app/actions.ts";
import type { SegmentDraft } from "../../../src/app/composing/draft.ts";
import { createActions } from "../../../src/app/create-actions.ts";
import type { SendingDeps } from "../../../src/app/deps.ts";
import type { FirstLine } from "../../../src/app/head/first-line.ts";
import type { ToldOnToolbar } from "../../../src/app/ports-toolbar.ts";
import { createWorkerApp, type WorkerApp } from "../../../src/app/sending/worker.ts";
import type { AccountType } from "../../../src/core/account/account.ts";
import type { DueNotification } from "../../../src/core/notification/due.ts";
import type { Candidate } from "../../../src/core/prospect/candidate.ts";
import { NEW_SEGMENT, wordingsInUse } from "../../../src/core/segment/segment.ts";
import { type OpenStore, openStore } from "../../../src/storage/index.ts";
import { createSite, type Site } from "./site.ts";

/** Tuesday 3 March 2026, 09:30 in Lisbon (UTC that day): inside the default working hours. */
export const TUESDAY_MORNING: number = Temporal.Instant.from("2026-03-03T09:30:00Z").epochMilliseconds;

export interface World {
  /** Milliseconds; move it freely. */
  now: number;
  readonly store: OpenStore;
  readonly actions: Actions;
  readonly site: Site;
  readonly badge: { text: string; told: ToldOnToolbar; firstLine: FirstLine | null };
  /** What was shown outside the browser's window, in its order. */
  readonly notified: DueNotification[];
  /** Texts that outlive a window: whatever a test puts there. */
  readonly shelf: Map<string, string>;
  /** Where the one alarm stands. */
  alarmAt(): number | null;
  /** The worker that runs now; `restartWorker` loses everything it held in memory. */
  worker(): WorkerApp;
  restartWorker(): void;
  /** One turn of the worker, and the reports the page sent meanwhile. */
  turn(): Promise<void>;
  /** Moves the clock to the alarm again and again until nothing is due before `until`. */
  runUntil(until: number): Promise<void>;
}

export function candidate(name: string, more: Partial<Candidate> = {}): Candidate {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return {
    keys: [`slug:${slug}`],
    fullName: name,
    firstName: "",
    headline: "",
    company: "Sample Works",
    location: "",
    extra: {},
    ...more,
  };
}

/**
 * The real app, core and store over an in-memory browser and a model of the site. Nothing sleeps:
 * time is a number.
 */
export function createWorld(start: number = TUESDAY_MORNING): World {
  const store = openStore({ name: "world", indexedDB: new IDBFactory(), IDBKeyRange });
  let alarm: number | null = null;
  let ids = 0;
  let held: Promise<unknown> = Promise.resolve();
  const badge: World["badge"] = { text: "", told: { kind: "nothing" }, firstLine: null };
  const notified: DueNotification[] = [];
  const shelf = new Map<string, string>();
  const site = createSite(() => world.now);

  const deps: SendingDeps = {
    store,
    clock: { now: () => world.now },
    ids: { next: () => `id-${String(++ids).padStart(6, "0")}` },
    tabs: site.tabs,
    page: site.page,
    alarm: {
      async setTo(at) {
        alarm = at;
      },
    },
    badge: {
      async show(text, told) {
        badge.text = text;
        badge.told = told;
      },
      async openWith(line) {
        badge.firstLine = line;
      },
    },
    notifications: {
      async show(due) {
        notified.push(due);
      },
    },
    lock: {
      alone(work) {
        const next = held.then(work, work);
        held = next.catch(() => undefined);
        return next;
      },
    },
  };

  let worker = createWorkerApp(Promise.resolve(deps), async () => undefined);
  const turn = async () => {
    await worker.turn();
    for (const { report, tabId } of site.takeReports()) await worker.hear(report, tabId);
  };

  const world: World = {
    now: start,
    store,
    site,
    badge,
    notified,
    shelf,
    actions: createActions({
      ...deps,
      // The nudge is played by the test's own `turn`, so that each step is where it says it is.
      worker: {
        poke: async () => undefined,
        checkAcceptances: () => worker.checkAcceptances(),
        readSentPage: () => worker.readSentPage(),
        stopReadingSent: () => worker.stopReadingSent(),
      },
      keptTexts: shelf,
      zone: "Europe/Lisbon",
      newSeed: () => 7,
    }),
    alarmAt: () => alarm,
    worker: () => worker,
    restartWorker() {
      worker = createWorkerApp(Promise.resolve(deps), async () => undefined);
    },
    turn,
    async runUntil(until) {
      await turn();
      while (alarm !== null && alarm <= until) {
        world.now = Math.max(world.now + 1, alarm);
        await turn();
      }
      world.now = Math.max(world.now, until);
    },
  };
  return world;
}

/** A segment with one wording, as it would be typed. */
export const oneWording = (name: string, body: string, more: Partial<SegmentDraft> = {}): SegmentDraft => ({
  ...NEW_SEGMENT,
  name,
  wordings: [{ id: null, name: "A", body }],
  ...more,
});

/** The segment as it stands, to be saved with a change; `body` is that of its first wording. */
export async function savedDraft(
  world: World,
  segmentId: string,
  { body, ...change }: Partial<SegmentDraft> & { readonly body?: string } = {},
): Promise<SegmentDraft> {
  const [segments, templates] = await world.store.read(async (reader) => [
    await reader.segments(),
    await reader.templates(),
  ]);
  const segment = segments.find(({ id }) => id === segmentId);
  if (!segment) throw new Error("That segment is gone.");
  const wordings = wordingsInUse(templates, segmentId).map((one, place) => ({
    id: one.id,
    name: one.name,
    body: place === 0 && body !== undefined ? body : one.body,
  }));
  return { ...segment, wordings, ...change };
}

/** A world that has been set up: Basic account, 15 a day, Monday to Friday, 9 to 17, one segment. */
export async function setUpWorld(
  options: {
    readonly accountType?: AccountType;
    readonly body?: string;
    readonly handsFree?: boolean;
    readonly targetPerDay?: number;
  } = {},
): Promise<World & { readonly segmentId: string }> {
  const world = createWorld();
  const setup = await world.actions.completeSetup({
    accountType: options.accountType ?? "basic",
    targetPerDay: options.targetPerDay ?? 15,
    workingDays: [1, 2, 3, 4, 5],
    hours: { from: "09:00", to: "17:00" },
  });
  if (!setup.ok) throw new Error(JSON.stringify(setup.error));
  const segment = await world.actions.createSegment(
    oneWording(
      "Clinical trial leads",
      options.body ?? 'Hi {{ first_name | default: "there" }}, we both work on trials.',
    ),
  );
  if (!segment.ok) throw new Error(JSON.stringify(segment.error));
  if (options.handsFree) await world.actions.setSendingMode("hands-free", 1);
  return Object.assign(world, { segmentId: segment.value });
}

/** Adds people to the site and to the queue, and approves every note as it stands. */
export async function addAndApprove(
  world: World & { readonly segmentId: string },
  names: readonly string[],
): Promise<void> {
  for (const name of names) world.site.addMember(name);
  await world.actions.addPeople(
    world.segmentId,
    names.map((name) => candidate(name)),
    "paste",
  );
  await approveAll(world);
}

/** Approves every draft as it stands. */
export async function approveAll(world: World): Promise<void> {
  const drafts = await world.store.read((reader) =>
    reader.invitationsInState("draft", { order: "oldest", limit: 500 }),
  );
  world.now += 1;
  const report = await world.actions.approve(drafts.map(({ id, note }) => ({ id, seen: note })));
  if (report.refused > 0) throw new Error(`${report.refused} not approved`);
}

/** Every invitation in a state, oldest change first. */
export const inState = (world: World, state: InvitationState) =>
  world.store.read((reader) => reader.invitationsInState(state, { order: "oldest", limit: 500 }));

/** What the log says became of them: the sends, those that came to nothing, the settled, the stops. */
export const outcomesIn = (world: World) =>
  world.store.read((reader) =>
    reader.attemptsSince(0, [
      "sent",
      "sent-by-hand",
      "unknown",
      "returned",
      "not-sent",
      "settled-sent",
      "restriction",
    ]),
  );
