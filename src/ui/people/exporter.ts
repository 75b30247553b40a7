import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { ExportRequest } from "../../app/people-out/export-tables.ts";
import { t } from "../i18n/language.ts";
import { type ActionProblem, actionProblem } from "../live/runner.ts";
import { saveFile } from "../live/save-file.ts";

/** Makes one file at a time and gives it to the browser to keep. */
export interface Exporter {
  /** Rows gone through while a file is made; null: none is. */
  readonly rows: ReadonlySignal<number | null>;
  /** The name of the last file made. */
  readonly saved: ReadonlySignal<string | null>;
  readonly problem: ReadonlySignal<ActionProblem | null>;
  /** Dropped while another is being made. `about` goes into the file's name. */
  run(request: ExportRequest, about?: string): void;
  stop(): void;
}

const TYPES = { csv: "text/csv;charset=utf-8", json: "application/json" } as const;
/** Characters before they are handed over as one piece: the browser keeps pieces off the heap. */
const PIECE = 1_000_000;

const fileName = (request: ExportRequest, day: string, about: string): string => {
  const what = request.format === "csv" ? request.table : "export";
  const plain = about.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return `politely-${what}${plain === "" ? "" : `-${plain}`}-${day}.${request.format}`;
};

async function gathered(parts: AsyncIterable<string>): Promise<readonly Blob[]> {
  const pieces: Blob[] = [];
  let text = "";
  for await (const part of parts) {
    text += part;
    if (text.length < PIECE) continue;
    pieces.push(new Blob([text]));
    text = "";
  }
  return [...pieces, new Blob([text])];
}

/** `today`: the local day, for the file's name. */
export function createExporter(actions: Pick<Actions, "exportPeople">, today: () => string): Exporter {
  const rows = signal<number | null>(null);
  const saved = signal<string | null>(null);
  const problem = signal<ActionProblem | null>(null);
  let isStopped = false;

  async function make(request: ExportRequest, about: string): Promise<void> {
    const progress = (read: number) => {
      rows.value = read;
    };
    const parts = actions.exportPeople(request, { progress, isStopped: () => isStopped });
    const pieces = await gathered(parts);
    if (isStopped) return;
    const name = fileName(request, today(), about);
    saveFile(name, TYPES[request.format], pieces);
    saved.value = name;
  }

  return {
    rows,
    saved,
    problem,
    run(request, about = "") {
      if (rows.peek() !== null) return;
      isStopped = false;
      rows.value = 0;
      saved.value = null;
      problem.value = null;
      make(request, about)
        .catch((error: unknown) => {
          problem.value = actionProblem(error);
        })
        .finally(() => {
          rows.value = null;
        });
    },
    stop() {
      isStopped = true;
    },
  };
}

/** How far it is, or which file there is now. */
export function exportStatus({ rows, saved }: Exporter): string {
  if (rows.value !== null) return t("people_export_progress", { count: rows.value });
  return saved.value === null ? "" : t("people_export_saved", { file: saved.value });
}
