import { config } from "zod/mini";
import { type ArchiveAsk, type ArchiveTold, archiveDesk } from "../app/archive/desk.ts";
import { fileSource } from "../platform/file-source.ts";
import { ids } from "../platform/ids.ts";
import { inflate } from "../platform/inflate.ts";
import { openStore } from "../storage/index.ts";

// The extension's CSP forbids `new Function`, which zod would probe for.
config({ jitless: true });

/** Reads LinkedIn's archive and writes it, beside the interface's thread. Nothing big is handed over. */
const desk = archiveDesk<File>({
  store: openStore(),
  ids,
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  open: (file) => ({ name: file.name, source: fileSource(file) }),
  inflate,
  tell: (told: ArchiveTold) => postMessage(told),
  elapsed: () => performance.now(),
});

// One after the other, in the order they were asked.
let before = Promise.resolve();
onmessage = ({ data }: MessageEvent<ArchiveAsk<File>>) => {
  before = before.then(() => desk(data));
};
