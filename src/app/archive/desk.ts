import {
  type ArchiveFile,
  type ArchiveOptions,
  type ArchiveProblem,
  type Decode,
  type Progress,
  packedIn,
  readArchive,
  type Steps,
} from "../../core/archive/index.ts";
import type { Instant, Zone } from "../../core/shared/time.ts";
import type { Ids, Store, StoreProblem } from "../ports.ts";
import { StoreError } from "../ports.ts";
import { importArchive, previewArchive } from "./import.ts";
import type { ImportReport } from "./report.ts";
import { everyone, type ReadyArchive, readyArchive } from "./standing.ts";

export type ArchiveMappings = NonNullable<ArchiveOptions["mappings"]>;

/** What an interface asks of the worker that reads the archive. `now`: the worker has no clock of its own. */
export type ArchiveAsk<File> =
  | {
      readonly kind: "read";
      readonly files: readonly File[];
      readonly mappings: ArchiveMappings;
      readonly now: Instant;
      /** Of this machine, for as long as the person has not set another. */
      readonly zone: Zone;
    }
  /** Takes over what was read last. */
  | { readonly kind: "bring-in"; readonly now: Instant };

/** What it answers. After `preview` it waits for `bring-in`; whoever ends it before is left with nothing. */
export type ArchiveTold =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "problem"; readonly problem: ArchiveProblem }
  | { readonly kind: "preview"; readonly report: ImportReport }
  | { readonly kind: "done"; readonly report: ImportReport }
  | { readonly kind: "failed"; readonly problem: StoreProblem }
  /** Something nobody foresaw. */
  | { readonly kind: "broken"; readonly message: string };

/** What an interface holds: one archive on its way in. */
export interface ArchiveWork<File> {
  read(files: readonly File[], mappings: ArchiveMappings): void;
  bringIn(): void;
  /** At any time, also while it is written: then nothing of it is kept. */
  cancel(): void;
}

export type OpenArchiveWork<File> = (tell: (told: ArchiveTold) => void) => ArchiveWork<File>;

export interface DeskDeps<File> {
  readonly store: Store;
  readonly ids: Ids;
  readonly decode: Decode;
  readonly open: (file: File) => ArchiveFile;
  /** Deflated bytes unpacked; null when they are none, or not of that size: then it is found out why. */
  readonly inflate: (packed: Uint8Array, size: number) => Promise<Uint8Array | null>;
  readonly tell: (told: ArchiveTold) => void;
  /** Milliseconds from any beginning, for how often to tell of progress. */
  readonly elapsed: () => number;
}

/** Ours: ten times a second a bar moves smoothly, and an interface has nothing to do. */
const TELL_EVERY = 100;

/** Goes through the steps at once: in a worker nobody waits for the thread. */
function run<T>(steps: Steps<T>, { tell, elapsed }: Pick<DeskDeps<never>, "tell" | "elapsed">): T {
  let told = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (elapsed() - told < TELL_EVERY) continue;
    told = elapsed();
    tell({ kind: "progress", progress: step.value });
  }
}

/** The worker's side: reads an archive, tells what it would bring, and brings it in when asked. */
export function archiveDesk<File>(deps: DeskDeps<File>): (ask: ArchiveAsk<File>) => Promise<void> {
  const { store, ids, decode, open, inflate, tell } = deps;
  let read: { readonly archive: ReadyArchive; readonly zone: Zone } | null = null;

  async function opened(chosen: File): Promise<ArchiveFile> {
    const file = open(chosen);
    const unpacked = new Map<number, Uint8Array>();
    for (const { at, bytes, size } of packedIn(file)) {
      const whole = await inflate(bytes, size);
      if (whole !== null) unpacked.set(at, whole);
    }
    return { ...file, unpacked };
  }

  async function readFiles(ask: Extract<ArchiveAsk<File>, { kind: "read" }>): Promise<void> {
    const { files, mappings, now } = ask;
    const [people, settings] = await store.read((reader) =>
      Promise.all([everyone(reader), reader.settings()]),
    );
    const zone = settings.policy?.zone ?? ask.zone;
    const known = people.map(({ keys }) => keys);
    const archives = await Promise.all(files.map(opened));
    tell({ kind: "progress", progress: { done: 0, doing: { kind: "unpacking", file: null } } });
    const found = run(readArchive(archives, { now, zone, decode, known, mappings }), deps);
    if (!found.ok) return tell({ kind: "problem", problem: found.error });
    const archive = readyArchive(found.value);
    read = { archive, zone };
    const report = await store.read((reader) => previewArchive(reader, archive, now, zone));
    tell({ kind: "preview", report });
  }

  async function bringIn(now: Instant): Promise<void> {
    if (read === null) return;
    tell({ kind: "progress", progress: { done: 1, doing: { kind: "writing" } } });
    const clock = { now: () => now };
    tell({ kind: "done", report: await importArchive({ store, ids, clock }, read.archive, read.zone) });
    read = null;
  }

  return async (ask) => {
    try {
      await (ask.kind === "read" ? readFiles(ask) : bringIn(ask.now));
    } catch (error) {
      if (error instanceof StoreError) tell({ kind: "failed", problem: error.problem });
      else tell({ kind: "broken", message: error instanceof Error ? error.message : String(error) });
    }
  };
}
