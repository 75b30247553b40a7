import type { PickReport } from "../../../src/app/withdrawing/actions.ts";
import type { Policy } from "../../../src/core/policy/policy.ts";
import { DAY } from "../../../src/core/shared/time.ts";
import { WITHDRAWAL_STATES, type Withdrawal } from "../../../src/core/withdrawal/withdrawal.ts";
import { inState, setUpWorld, type World } from "./world.ts";

/** How long before `started` everybody was invited. */
export const SENT_LONG_AGO: number = 30 * DAY;

export type PickedWorld = World & {
  readonly segmentId: string;
  /** When they were picked. */
  readonly started: number;
};

/** A world in which these people were invited 30 days ago and wait, and `pick` of them (all) are to be taken back. */
export async function pickedWorld(
  names: readonly string[],
  options: {
    readonly pick?: readonly string[];
    readonly handsFree?: boolean;
    readonly statementVersion?: number;
    readonly policy?: Partial<Policy>;
  } = {},
): Promise<PickedWorld> {
  const world = await setUpWorld();
  const started = world.now;
  // Who is signed in is known, so that everything below belongs to them.
  await world.actions.checkAcceptances();
  world.now = started - SENT_LONG_AGO;
  for (const name of names) {
    const member = world.site.addMember(name);
    Object.assign(member, { relation: "pending", invitedAt: world.now });
    const { slug, profileId, fullName, relation } = member;
    const keys = [`profile:${profileId}`, `slug:${slug}`] as const;
    const person = { keys, fullName, headline: "", company: "", location: "", relation, evidence: [] };
    await world.worker().hear({ kind: "sent-by-hand", person }, 1);
  }
  world.now = started;
  const { policy } = await world.store.read((reader) => reader.settings());
  if (!policy) throw new Error("Not set up.");
  const changed = await world.actions.changePolicy({ ...policy, ...options.policy });
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  if (options.handsFree ?? true)
    await world.actions.setSendingMode("hands-free", options.statementVersion ?? 2);
  const picked = Object.assign(world, { started });
  await pickAll(picked, options.pick ?? names);
  return picked;
}

/** Picks everybody of these names, in this order. */
export async function pickAll(world: World, names: readonly string[] | null = null): Promise<PickReport> {
  const invitations = [...(await inState(world, "sent"))];
  const people = await world.store.read((reader) =>
    reader.prospectsById(invitations.map(({ prospectId }) => prospectId)),
  );
  const nameOf = (prospectId: string) => people.find(({ id }) => id === prospectId)?.fullName ?? "";
  const given =
    names === null
      ? invitations
      : names.flatMap((name) => invitations.filter(({ prospectId }) => nameOf(prospectId) === name));
  return world.actions.pickForWithdrawal(given.map(({ id }) => id));
}

/** Every one, in the order in which they were picked. */
export async function withdrawals(world: World): Promise<readonly Withdrawal[]> {
  const rows = await world.store.read(async (reader) => {
    const found: Withdrawal[] = [];
    for (const state of WITHDRAWAL_STATES)
      found.push(...(await reader.withdrawalsInState(state, { order: "oldest", limit: 500 })));
    return found;
  });
  return rows.toSorted((a, b) => a.pickedAt - b.pickedAt || a.place - b.place);
}

/** Whom LinkedIn's own list still has, by the model; in the order of their names. */
export const isPendingIn = async (world: World): Promise<readonly string[]> => {
  const pending = await inState(world, "sent");
  const people = await world.store.read((reader) =>
    reader.prospectsById(pending.map(({ prospectId }) => prospectId)),
  );
  return people.map(({ fullName }) => fullName.toLowerCase().replaceAll(" ", "-")).toSorted();
};

/** Every day's figures, from the beginning. */
export const figuresOf = (world: World) => world.store.read((reader) => reader.dailyFigures("0000-01-01"));
