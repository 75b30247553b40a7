import { signal } from "@preact/signals";
import type { ImportReport } from "../../src/app/archive/report.ts";
import type { ArchiveView } from "../../src/app/queries/archive.ts";
import type { ArchiveProblem } from "../../src/core/archive/index.ts";
import { ArchivePlace } from "../../src/ui/archive/ArchivePlace.tsx";
import type { ArchiveStep, Bringing } from "../../src/ui/archive/bringing.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import { NOW, ZONE } from "./people.ts";

export const importReport: ImportReport = {
  id: "import-1",
  at: NOW,
  files: [
    { file: "Connections.csv", rows: 8_214 },
    { file: "Invitations.csv", rows: 1_406 },
  ],
  connections: 8_170,
  hidden: 44,
  invitations: 1_262,
  accepted: 402,
  known: 0,
  ours: 31,
  added: 1_231,
  countNow: 18,
  pending: 64,
  answerTime: { count: 398, half: 2, mostBy: 12 },
  newlyAccepted: 9,
  setAside: { connected: 12, pending: 3, "invited-before": 7, "withdrawn-recently": 0 },
  unmatched: [
    {
      reason: "no-connection",
      count: 848,
      first: ["Noor Example", "Ivo Sample", "Mei Placeholder"].map((fullName) => ({
        fullName,
        sentDay: "2026-01-12",
      })),
    },
    { reason: "ambiguous-name", count: 12, first: [{ fullName: "Tove Tryout", sentDay: "2025-11-02" }] },
  ],
  remarks: [
    {
      kind: "rows",
      part: "invitations",
      file: "Invitations.csv",
      reason: "future-date",
      count: 1,
      lines: [1_207],
      seen: "2091-02-08",
    },
  ],
  wordings: [
    { text: "", sent: 610, decided: 580, accepted: 171, acceptedOfDecided: 164 },
    {
      text: "Hello {{ first_name }}, we both run trials in small patient groups. I collect what sites at {{ company }} and elsewhere learned about recruiting, and share it back.",
      sent: 388,
      decided: 371,
      accepted: 168,
      acceptedOfDecided: 163,
    },
    {
      text: "Hi {{ first_name }}, great to connect.",
      sent: 12,
      decided: 0,
      accepted: 0,
      acceptedOfDecided: 0,
    },
  ],
  otherNotes: { sent: 252, decided: 240, accepted: 63, acceptedOfDecided: 61 },
};

export const foreignProblem: ArchiveProblem = {
  kind: "foreign-headers",
  file: "Kontakte.csv",
  line: null,
  foreign: {
    part: null,
    headers: ["Vorname", "Nachname", "Adresse", "Verbunden am"],
    sample: [["Noor", "Example", "https://www.linkedin.com/in/noor-example", "08 Feb 2020"]],
  },
};

export const pretendedBringing = (step: ArchiveStep, over: Partial<Bringing> = {}): Bringing => ({
  state: signal(step),
  choose: () => {},
  name: () => {},
  bringIn: () => {},
  cancel: () => {},
  ...over,
});

const place = (step: ArchiveStep, view: ArchiveView = { account: "Olga Owner", reports: [] }) => (
  <PageFrame place="archive">
    <ArchivePlace
      view={signal<Loaded<ArchiveView>>({ state: "ready", value: view })}
      bringing={pretendedBringing(step)}
      zone={ZONE}
    />
  </PageFrame>
);

export const archiveViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  archive: () => place({ step: "choosing" }),
  "archive-reading": () =>
    place({ step: "reading", progress: { done: 0.62, doing: { kind: "reading", file: "Connections.csv" } } }),
  "archive-columns": () => place({ step: "refused", problem: foreignProblem }),
  "archive-deciding": () => place({ step: "deciding", report: importReport }),
  "archive-done": () =>
    place(
      { step: "done", report: importReport },
      { account: null, reports: [{ ...importReport, id: "earlier", at: NOW - 40 * 86_400_000 }] },
    ),
  "archive-failed": () =>
    place({ step: "failed", problem: { kind: "write-refused", message: "QuotaExceededError" } }),
};
