import { gatherStandings, type PersonStanding } from "../../core/invitation/person-state.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Store, StoreReader } from "../ports.ts";
import { walkTable } from "./walk.ts";

/** One person in short: what a list of a hundred thousand can carry in memory. */
export interface DirectoryRow
  extends Pick<Prospect, "id" | "fullName" | "headline" | "company" | "keys" | "segmentId"> {
  /** Null: in no invitation, ever. */
  readonly state: PersonStanding["state"] | null;
  /** Since when they stand like that; of those in none, when they were added. */
  readonly since: number;
}

/** `read`: rows gone through so far, of either table. `people`: those of this page. */
export interface DirectoryPage {
  readonly read: number;
  readonly people: readonly DirectoryRow[];
}

export function rowOf(person: Prospect, standing: PersonStanding | undefined): DirectoryRow {
  const { id, fullName, headline, company, keys, segmentId, addedAt } = person;
  const state = standing?.state ?? null;
  return { id, fullName, headline, company, keys, segmentId, state, since: standing?.since ?? addedAt };
}

/** Everybody, page by page in the order of ids; who stands how is read first. */
export async function* walkDirectory(store: Store): AsyncGenerator<DirectoryPage> {
  const standings = new Map<string, PersonStanding>();
  let read = 0;
  for await (const page of walkTable(store, "invitations")) {
    gatherStandings(standings, page);
    read += page.length;
    yield { read, people: [] };
  }
  for await (const page of walkTable(store, "prospects")) {
    read += page.length;
    yield { read, people: page.map((person) => rowOf(person, standings.get(person.id))) };
  }
}

/** One person as the list has them; null: gone. */
export async function readRow(reader: StoreReader, prospectId: string): Promise<DirectoryRow | null> {
  const person = await reader.prospect(prospectId);
  if (!person) return null;
  const standings = new Map<string, PersonStanding>();
  gatherStandings(standings, await reader.invitationsOfProspect(prospectId));
  return rowOf(person, standings.get(prospectId));
}
