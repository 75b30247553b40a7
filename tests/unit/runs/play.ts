import { localDay, SECOND } from "../../../src/core/shared/time.ts";
import { type PickedWorld, pickAll, pickedWorld, withdrawals } from "../world/withdrawing.ts";
import { addAndApprove, inState } from "../world/world.ts";
import { programOf, randomOf, type Step } from "./program.ts";

const WAITING = ["Noor Example", "Ivo Sample", "Mia Muster", "Ken Beispiel", "Ada Mock", "Tove Tryout"];
const PER_DAY = 3;

/** What a run came to, for counting that it did something. */
export interface Played {
  readonly sent: number;
  readonly takenBack: number;
  readonly stops: number;
  /** What must not happen and did, each with the step at which it was seen. */
  readonly broken: readonly string[];
}

/** Plays one seeded run and judges every step by what the model of the site got. */
export async function play(seed: number): Promise<Played> {
  const { handsFree, steps } = programOf(seed);
  const random = randomOf(seed ^ 0x5bd1e995);
  const world = await pickedWorld(WAITING, { pick: [], handsFree, policy: { withdrawalsPerDay: PER_DAY } });
  const judge = createJudge(world);
  let added = 0;
  for (const [index, step] of steps.entries()) {
    await judge.before();
    if (step.kind === "approve") {
      added += 1;
      await addAndApprove(world, [`New Person${added}`]);
    } else await act(world, step, random);
    await judge.after(`step ${index} ${JSON.stringify(step)}`);
  }
  return judge.verdict();
}

async function act(world: PickedWorld, step: Step, random: () => number): Promise<void> {
  const { site } = world;
  switch (step.kind) {
    case "pick": {
      await pickAll(
        world,
        WAITING.filter(() => random() < step.share),
      );
      return world.turn();
    }
    case "drop": {
      const picked = (await withdrawals(world)).filter(() => random() < step.share);
      await world.actions.dropWithdrawals(picked.map(({ id }) => id));
      return;
    }
    case "wait":
      world.now += step.by;
      return world.turn();
    case "turn":
      world.now += 1;
      return world.turn();
    case "to-alarm": {
      world.now = Math.max(world.now + 1, world.alarmAt() ?? 0);
      return world.turn();
    }
    case "restart":
      world.restartWorker();
      return world.turn();
    case "die":
      // The browser is gone in the middle of something, and nothing is told of it.
      site.die();
      world.restartWorker();
      return world.turn();
    case "press":
      if (site.waiting()) site.pressSend();
      else if (site.asking()) site.pressWithdraw();
      return world.turn();
    case "close":
      if (site.waiting()) site.closeDialog();
      else if (site.asking()) site.closeQuestion();
      return world.turn();
    case "confirm": {
      // Whatever LinkedIn asked for is done; the app decides whether that is soon enough.
      site.stop = null;
      for (const { id } of await world.store.read((reader) => reader.restrictions(0)))
        await world.actions.confirmRestriction(id);
      return world.turn();
    }
    case "settle": {
      for (const { id } of (await withdrawals(world)).filter(({ state }) => state === "unknown"))
        await world.actions.settleWithdrawal(id, random() < 0.5 ? "withdrawn" : "still-pending");
      return;
    }
    case "stop": {
      const pressed = step.at.endsWith("after");
      const outcome = { kind: "stopped", restriction: step.stop, pressed, evidence: "model" } as const;
      if (step.at === "page") site.stop = step.stop;
      else if (step.at === "seen") {
        site.stopsShown.push(world.now);
        // Whatever that turn does comes after it.
        world.now += 1;
        await world.worker().hear({ kind: "stop-seen", restriction: step.stop, path: "/feed/" }, 1);
      } else if (step.at.startsWith("send")) site.nextOutcomes.push(outcome);
      else site.nextWithdrawals.push(outcome);
      await world.turn();
      for (let turn = 0; turn < 3; turn += 1) await act(world, { kind: "to-alarm" }, random);
      return;
    }
    case "unseen":
      site.nextWithdrawals.push("unseen");
      return;
    case "accepted": {
      const slug = WAITING[Math.floor(random() * WAITING.length)]?.toLowerCase().replaceAll(" ", "-") ?? "";
      if (site.member(slug).relation !== "pending") return;
      site.member(slug).relation = "connected";
      await world.actions.checkAcceptances();
      return;
    }
    case "other-account":
      site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
      return;
    case "go-on": {
      site.stop = null;
      site.account = { id: "ACoAAOWNER", slug: "olga-owner", name: "Olga Owner" };
      await world.actions.lookAgainAtAccount();
      await world.actions.goOn();
      const standing = (await world.store.read((reader) => reader.restrictions(0))).filter(
        ({ confirmedAt }) => confirmedAt === null,
      );
      world.now = Math.max(world.now + 1, ...standing.map(({ cooldownUntil }) => cooldownUntil));
      for (const { id } of standing) await world.actions.confirmRestriction(id);
      return world.turn();
    }
    case "approve":
      return;
  }
}

/** Looks at the site alone, and at the person's own picks and confirmations. */
function createJudge(world: PickedWorld) {
  const { site } = world;
  const broken: string[] = [];
  const seen = { sent: site.received.length, takenBack: site.takenBack.length, stops: 0 };
  let picked = new Set<string>();
  /** A stop was shown, and the person has not gone on since. */
  let stopped = false;
  const wrong = (what: string, step: string) => broken.push(`${what} at ${step}`);
  const bySlug = async (): Promise<Set<string>> => {
    const open = (await withdrawals(world)).filter(({ state }) => state !== "dropped");
    const people = await world.store.read((reader) =>
      reader.prospectsById(open.map(({ prospectId }) => prospectId)),
    );
    return new Set(people.map(({ fullName }) => fullName.toLowerCase().replaceAll(" ", "-")));
  };
  return {
    async before(): Promise<void> {
      // Gone on: nothing stands unconfirmed, no cooldown runs.
      const restrictions = await world.store.read((reader) => reader.restrictions(0));
      const stands = restrictions.some(
        ({ confirmedAt, cooldownUntil }) => confirmedAt === null || world.now < cooldownUntil,
      );
      if (seen.stops > 0 && restrictions.length === 0) wrong("a stop that was shown is in no row", "any");
      if (!stands) stopped = false;
      picked = await bySlug();
    },
    async after(step: string): Promise<void> {
      const may = new Set([...picked, ...(await bySlug())]);
      const presses = [...site.received.slice(seen.sent), ...site.takenBack.slice(seen.takenBack)].filter(
        ({ pressedBy }) => pressedBy === "extension",
      );
      const shown = site.stopsShown.slice(seen.stops);
      // Its own turn is the first after the person went on.
      const confirmed = /"(confirm|go-on)"/.test(step);
      for (const { at, slug, account } of presses) {
        if (stopped && !confirmed) wrong(`${slug}: pressed after a stop`, step);
        if (shown.some((when) => when < at)) wrong(`${slug}: pressed after a stop just shown`, step);
        if (account !== "ACoAAOWNER") wrong(`${slug}: pressed with another account`, step);
      }
      for (const { slug } of site.takenBack.slice(seen.takenBack))
        if (!may.has(slug)) wrong(`${slug}: taken back and not picked`, step);
      if (shown.length > 0) stopped = true;
      seen.sent = site.received.length;
      seen.takenBack = site.takenBack.length;
      seen.stops = site.stopsShown.length;
    },
    async verdict(): Promise<Played> {
      const slugs = site.takenBack.map(({ slug }) => slug);
      if (new Set(slugs).size < slugs.length) wrong("taken back twice", "the end");
      const invited = site.received.map(({ slug }) => slug);
      if (new Set(invited).size < invited.length) wrong("invited twice", "the end");
      const days = site.takenBack.map(({ at }) => localDay(at, "Europe/Lisbon"));
      for (const day of new Set(days))
        if (days.filter((one) => one === day).length > PER_DAY)
          wrong(`${day}: too many taken back`, "the end");
      const own = [...site.received, ...site.takenBack]
        .filter(({ pressedBy }) => pressedBy === "extension")
        .map(({ at }) => at)
        .toSorted((a, b) => a - b);
      for (const [index, at] of own.entries()) {
        const before = own[index - 1];
        if (before !== undefined && at - before < 300 * SECOND) wrong("two within the least gap", "the end");
        const { hour, dayOfWeek } =
          Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("Europe/Lisbon");
        if (hour < 9 || hour >= 17 || dayOfWeek > 5) wrong("outside the hours", "the end");
      }
      const pending = await inState(world, "sent");
      const gone = new Set(slugs);
      const people = await world.store.read((reader) =>
        reader.prospectsById(pending.map(({ prospectId }) => prospectId)),
      );
      const unknown = (await withdrawals(world)).filter(({ state }) => state !== "withdrawn");
      for (const { id, fullName } of people) {
        const slug = fullName.toLowerCase().replaceAll(" ", "-");
        const open = unknown.some(({ prospectId, state }) => prospectId === id && state !== "dropped");
        if (gone.has(slug) && !open) wrong(`${slug}: taken back, and the log says it waits`, "the end");
      }
      return { sent: invited.length, takenBack: slugs.length, stops: site.stopsShown.length, broken };
    },
  };
}
