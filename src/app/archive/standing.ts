import type { ConnectionChunk } from "../../core/archive/connection-set.ts";
import { type Archive, chunkIdOf, chunksOf, findIn, runSteps } from "../../core/archive/index.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import type { PastInvitation } from "../../core/prospect/history.ts";
import type { Prospect, ProspectKey } from "../../core/prospect/prospect.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { LocalDay } from "../../core/shared/time.ts";
import type { StoreReader } from "../ports.ts";

/** Prospects read at once. */
const PAGE = 5_000;
/** Chunks of connections and of history there can be: see `chunkIdOf`. */
const CHUNKS = 64;

/** Somebody known whom the archive tells of, with everything that was sent or waits. */
export interface KnownPerson {
  readonly prospect: Prospect;
  readonly invitations: readonly Invitation[];
  /** Null: not among the connections. */
  readonly connected: { readonly connectedOn: LocalDay | null } | null;
}

/** What is in the store beside an archive. */
export interface Before {
  readonly settings: Settings;
  /** By each of their keys. */
  readonly people: ReadonlyMap<ProspectKey, KnownPerson>;
  readonly history: readonly PastInvitation[];
}

/** Everyone's keys, so that a renamed address and an id are one person's. */
export async function everyone(reader: StoreReader): Promise<readonly Prospect[]> {
  const all: Prospect[] = [];
  for (let after: string | null = null; ; ) {
    const page: readonly Prospect[] = await reader.page("prospects", after, PAGE);
    all.push(...page);
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE || after === null) return all;
  }
}

/** An archive with its connections as they are kept, by id: sorted once for showing and for writing. */
export interface ReadyArchive extends Archive {
  readonly chunks: ReadonlyMap<string, ConnectionChunk>;
}

export function readyArchive(archive: Archive): ReadyArchive {
  const { connections } = archive;
  const chunks = connections.length === 0 ? [] : runSteps(chunksOf(connections));
  return { ...archive, chunks: new Map(chunks.map((chunk) => [chunk.id, chunk])) };
}

/** The rows an archive has to be held against. Invitations are read of those alone whom it tells of. */
export async function readBefore(reader: StoreReader, archive: ReadyArchive): Promise<Before> {
  const invited = new Set(archive.invitations.map(({ key }) => key));
  const connectedBy = (keys: readonly ProspectKey[]) => {
    const found = keys.flatMap((key) => {
      const chunk = archive.chunks.get(chunkIdOf(key));
      return (chunk && findIn(chunk, key)) ?? [];
    });
    return found.find(({ connectedOn }) => connectedOn !== null) ?? found[0] ?? null;
  };
  const told = (await everyone(reader)).flatMap((prospect) => {
    const connected = connectedBy(prospect.keys);
    return connected === null && !prospect.keys.some((key) => invited.has(key))
      ? []
      : [{ prospect, connected }];
  });
  const invitations = await Promise.all(
    told.map(({ prospect }) => reader.invitationsOfProspect(prospect.id)),
  );
  const people = told.map((one, at) => ({ ...one, invitations: invitations[at] ?? [] }));
  return {
    settings: await reader.settings(),
    people: new Map(people.flatMap((one) => one.prospect.keys.map((key) => [key, one] as const))),
    history: (await reader.page("history", null, CHUNKS)).flatMap((chunk) => chunk.invitations),
  };
}
