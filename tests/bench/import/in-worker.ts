import { config } from "zod/mini";
import { type ArchiveTold, archiveDesk } from "../../../src/app/archive/desk.ts";
import { bytesSource, type Doing } from "../../../src/core/archive/index.ts";
import { readStretch } from "../../../src/core/import/batches.ts";
import { inflate } from "../../../src/platform/inflate.ts";
import { openStore } from "../../../src/storage/index.ts";
import type { Round, RoundAsked } from "./round.ts";

config({ jitless: true });

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

/** Which part of the work a step belongs to, by what it tells that it is doing. */
function partOf({ kind }: Doing): keyof Round["ours"]["parts"] {
  if (kind === "unpacking" || kind === "opening") return "unzip";
  return kind === "matching" || kind === "comparing" ? "match" : "read";
}

/** From the bytes of the zip to everything committed, by the worker's own code, in a database of its own. */
async function ours({ zip, name, now }: RoundAsked): Promise<Round["ours"]> {
  const store = openStore({ name });
  await store.read((reader) => reader.settings());
  const parts = { unzip: 0, read: 0, match: 0, compare: 0, write: 0 };
  let last = 0;
  let tick = 0;
  let rows = 0;
  const tell = (told: ArchiveTold): void => {
    const at = performance.now();
    const part =
      told.kind === "preview"
        ? "compare"
        : told.kind === "done"
          ? "write"
          : told.kind === "progress"
            ? partOf(told.progress.doing)
            : null;
    if (part === null) throw new Error(JSON.stringify(told));
    if (told.kind !== "progress" || told.progress.doing.kind !== "writing") parts[part] += at - last;
    last = at;
    if (told.kind === "done") rows = told.report.connections + told.report.invitations;
  };
  const desk = archiveDesk<Uint8Array>({
    store,
    ids: { next: () => crypto.randomUUID() },
    decode,
    open: (bytes) => ({ name: "archive.zip", source: bytesSource(bytes) }),
    inflate,
    tell,
    // Every step tells, so that each part's time is known.
    elapsed: () => (tick += 1_000),
  });
  const start = performance.now();
  last = start;
  await desk({ kind: "read", files: [zip], mappings: {}, now, zone: "Europe/Lisbon" });
  await desk({ kind: "bring-in", now });
  const total = performance.now() - start;
  store.close();
  return { total, parts, rows };
}

const finished = (request: IDBRequest | IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    if (request instanceof IDBTransaction) request.oncomplete = () => resolve();
    else request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error("IndexedDB refused."));
  });

/** The same two texts parsed and 5,000 bare rows written, with nothing around either. */
async function floor({ connections, invitations, rows, name }: RoundAsked): Promise<Round["floor"]> {
  const opening = indexedDB.open(`${name} floor`, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore("rows", { keyPath: "id" });
  await finished(opening);
  const database = opening.result;
  const start = performance.now();
  const parsed = [connections, invitations].map((text) => readStretch(text, ",").rows);
  const parse = performance.now() - start;
  const sent = parsed[1] ?? [];
  const transaction = database.transaction("rows", "readwrite", { durability: "strict" });
  const table = transaction.objectStore("rows");
  for (let id = 0; id < rows; id += 1) {
    const [from, to, at, note, direction] = sent[id % sent.length] ?? [];
    table.add({ id, from, to, at, note, direction });
  }
  await finished(transaction);
  const total = performance.now() - start;
  database.close();
  return { total, parts: { parse, write: total - parse } };
}

onmessage = async ({ data }: MessageEvent<RoundAsked>) => {
  const first = data.oursFirst ? await ours(data) : null;
  const floored = await floor(data);
  const round: Round = { ours: first ?? (await ours(data)), floor: floored };
  for (const name of [data.name, `${data.name} floor`]) indexedDB.deleteDatabase(name);
  postMessage(round);
};
