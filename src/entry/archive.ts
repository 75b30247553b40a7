import type { ArchiveAsk, ArchiveTold, OpenArchiveWork } from "../app/archive/desk.ts";
import type { Clock } from "../app/ports.ts";
import { openWork } from "../platform/work.ts";

/** Starts the worker for one archive; it ends with the import. */
export const archiveWork =
  (clock: Clock): OpenArchiveWork<File> =>
  (tell) => {
    const worker = new Worker(new URL("./archive-worker.ts", import.meta.url), { type: "module" });
    const work = openWork<ArchiveAsk<File>>(
      worker,
      ({ data }: MessageEvent<ArchiveTold>) => tell(data),
      (message) => tell({ kind: "broken", message }),
    );
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    return {
      read: (files, mappings) => work.ask({ kind: "read", files, mappings, now: clock.now(), zone }),
      bringIn: () => work.ask({ kind: "bring-in", now: clock.now() }),
      cancel: () => work.end(),
    };
  };
