import { importArchive } from "../../../src/app/archive/import.ts";
import { type ReadyArchive, readyArchive } from "../../../src/app/archive/standing.ts";
import { bytesSource, readArchive, runSteps } from "../../../src/core/archive/index.ts";
import { ATTEMPT_KINDS } from "../../../src/core/invitation/attempt.ts";
import { addDays } from "../../../src/core/shared/wall-clock.ts";
import { inState, type World } from "../world/world.ts";

export const ZONE = "Europe/Lisbon";
/** The day of every world here. */
export const TODAY = "2026-03-03";
const CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What an archive has of one person. */
export interface Told {
  readonly name: string;
  /** Days ago; left out: it did not happen. */
  readonly sent?: number;
  readonly connected?: number;
  readonly note?: string;
}

const address = (name: string): string =>
  `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(" ", "-")}`;

function connectionRow({ name, connected = 0 }: Told): string {
  const [first = "", last = ""] = name.split(" ");
  const [year = "", month = "", day = ""] = addDays(TODAY, -connected).split("-");
  return `${first},${last},${address(name)},,Sample Works,,${day} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

function invitationRow({ name, sent = 0, note = "" }: Told): string {
  const [year = "", month, day] = addDays(TODAY, -sent).split("-");
  const at = `"${Number(month)}/${Number(day)}/${year.slice(2)}, 9:00 AM"`;
  return `Olga Owner,${name},${at},${note},OUTGOING,https://www.linkedin.com/in/olga-owner,${address(name)}`;
}

/** The archive's two files. */
export function csvs(told: readonly Told[]): Readonly<Record<string, string>> {
  const connected = told.filter((one) => one.connected !== undefined).map(connectionRow);
  const sent = told.filter((one) => one.sent !== undefined).map(invitationRow);
  return {
    "Connections.csv": [CONNECTIONS, ...connected].join("\n"),
    "Invitations.csv": [INVITATIONS, ...sent].join("\n"),
  };
}

export function read(world: World, files: Readonly<Record<string, string>>): ReadyArchive {
  const archive = runSteps(
    readArchive(
      Object.entries(files).map(([name, text]) => ({
        name,
        source: bytesSource(new TextEncoder().encode(text)),
      })),
      {
        now: world.now,
        zone: ZONE,
        known: [],
        decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
      },
    ),
  );
  if (!archive.ok) throw new Error(archive.error.kind);
  return readyArchive(archive.value);
}

export const ids = () => {
  let next = 0;
  return { next: () => `brought-${String(++next).padStart(5, "0")}` };
};

/** Brings an archive of these in; ids are drawn on from one to the next. */
export async function bring(world: World & { brought?: ReturnType<typeof ids> }, told: readonly Told[]) {
  world.brought ??= ids();
  const deps = { store: world.store, clock: { now: () => world.now }, ids: world.brought };
  return importArchive(deps, read(world, csvs(told)), ZONE);
}

export const figures = (world: World) => world.store.read((reader) => reader.dailyFigures("2000-01-01"));
export const log = (world: World) =>
  world.store.read((reader) => reader.attemptsSince(0, [...ATTEMPT_KINDS]));
const chunks = (world: World) =>
  world.store.read((reader) =>
    reader.connectionChunks(Array.from({ length: 64 }, (_, at) => String(at).padStart(2, "0"))),
  );

/** Everything of weight, without the ids that were drawn. */
export async function told(world: World) {
  const history = await world.store.read((reader) => reader.page("history", null, 99));
  const sent = await inState(world, "sent");
  return {
    figures: await figures(world),
    chunks: await chunks(world),
    history: history
      .flatMap(({ invitations }) => invitations.map(({ id, acceptedOn }) => `${id} ${acceptedOn}`))
      .sort(),
    pending: sent.map(({ sentAt, sentDay }) => `${sentAt} ${sentDay}`).sort(),
    counts: await world.store.read((reader) => reader.stateCounts()),
    sends: (await log(world)).filter(({ kind }) => kind === "sent-by-hand").map(({ at }) => at),
  };
}

export const SOME: readonly Told[] = [
  { name: "Noor Example", sent: 300, connected: 295 },
  { name: "Ivo Sample", sent: 200 },
  { name: "Mia Muster", sent: 12 },
  { name: "Ken Beispiel", sent: 5, connected: 2 },
  { name: "Ada Mock", sent: 2 },
  { name: "Tove Tryout", connected: 900 },
];
