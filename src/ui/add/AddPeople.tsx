import { useMemo } from "preact/hooks";
import type { AddReport } from "../../app/actions.ts";
import type { SegmentView } from "../../app/views.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import type { ProspectSource } from "../../core/prospect/prospect.ts";
import type { Loaded } from "../live/loaded.ts";
import { useModule } from "../live/use-module.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { people } from "../words/count.ts";
import { storeWords } from "../words/store.ts";
import { type Adding, candidateOf, isList, type Source } from "./adding.ts";
import { FileSource } from "./FileSource.tsx";
import { keptLines } from "./kept-lines.ts";
import { openFile } from "./open-file.ts";
import { PageSource } from "./PageSource.tsx";
import { PasteSource } from "./PasteSource.tsx";

export interface AddPeopleProps {
  readonly segments: Loaded<readonly SegmentView[]>;
  readonly adding: Adding;
  readonly onWrite: () => void;
  readonly onReview: () => void;
}

const SOURCES: readonly (readonly [Source, string])[] = [
  ["page", "This page"],
  ["paste", "A list"],
  ["file", "A file"],
];

/** Lists longer than this take a while and show how far they are. */
const MANY = 300;

const loadImport = () => import("../../core/import/index.ts");

/** "9 added, 3 already known (1 invited before)." */
function reportWords({ added, known, invitedBefore }: AddReport): string {
  const figure = (value: number) => value.toLocaleString("en-GB");
  const before = invitedBefore > 0 ? ` (${figure(invitedBefore)} invited before)` : "";
  return known > 0
    ? `${figure(added)} added, ${figure(known)} already known${before}.`
    : `${figure(added)} added.`;
}

/** The people the page offers and the person chose. */
function fromPage(adding: Adding): {
  readonly people: readonly Candidate[];
  readonly source: ProspectSource;
} {
  const page = adding.page.value;
  const reading = page.state === "read" ? page.reading : null;
  if (reading && isList(reading)) {
    const chosen = adding.chosen.value;
    return {
      people: reading.people.filter((_, place) => chosen.has(place)).map(candidateOf),
      source: reading.surface === "sales-people" ? "sales" : reading.surface,
    };
  }
  const person = adding.person.value;
  return {
    people: person && person.fullName.trim() !== "" ? [person] : [],
    source: reading?.surface === "sales-lead" ? "sales" : "profile",
  };
}

/** Add: people for a segment, from the page, a list or a file. */
export function AddPeople({ segments, adding, onWrite, onReview }: AddPeopleProps) {
  const importing = useModule(loadImport);
  const module = importing.state === "ready" ? importing.module : null;
  const pasted = adding.pasted.value;
  const file = adding.file.value;
  const paste = useMemo(
    () => (module && pasted.trim() !== "" ? module.readPaste(pasted) : null),
    [module, pasted],
  );
  const csv = useMemo(() => (module && file ? module.readCsv(file.text) : null), [module, file]);

  if (segments.state !== "ready" || segments.value.length === 0) {
    const words = segments.state === "failed" ? storeWords(segments.problem) : null;
    return (
      <main class="popup-body" aria-label="Add">
        {segments.state === "ready" ? (
          <section class="empty">
            <h2>First the words</h2>
            <p>People are added to a segment, so that each gets words meant for them. There is none yet.</p>
            <div class="row">
              <Act class="main" onAct={onWrite}>
                Write for a first segment
              </Act>
            </div>
          </section>
        ) : (
          <p class={words ? "" : "loading"}>
            {words ? `${words.what} ${words.next}` : "Opening your segments …"}
          </p>
        )}
      </main>
    );
  }

  const views = segments.value;
  const chosen = views.find(({ segment }) => segment.id === adding.segmentId.value) ?? views[0];
  const segmentId = chosen?.segment.id ?? "";
  const source = adding.source.value;
  const fromFile = csv?.ok && csv.value.kind === "list" ? csv.value.people : [];
  const found =
    source === "page"
      ? fromPage(adding)
      : source === "paste"
        ? { people: paste?.people ?? [], source: "paste" as const }
        : { people: fromFile, source: "csv" as const };

  const after = () => {
    if (source === "paste" && module && paste && adding.pasted.peek() === pasted) {
      adding.pasted.value = keptLines(pasted, paste, module.readPaste, module.LINE_LIMIT);
    } else if (source === "file" && adding.file.peek() === file) {
      adding.file.value = null;
    } else if (source === "page") {
      adding.chosen.value = new Set();
      adding.person.value = null;
    }
  };
  const report = adding.report.value;
  const progress = adding.progress.value;
  const { runner } = adding;
  return (
    <div class="middle">
      <main class="popup-body" aria-label="Add">
        <Field name="segment" label="Add to" problems={[]}>
          {(control) => (
            <select
              {...control}
              value={segmentId}
              onChange={(event) => {
                adding.segmentId.value = event.currentTarget.value;
              }}
            >
              {views.map(({ segment }) => (
                <option key={segment.id} value={segment.id}>
                  {segment.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <fieldset>
          <legend>From</legend>
          <div class="sources">
            {SOURCES.map(([name, label]) => (
              <label key={name}>
                <input
                  type="radio"
                  name="source"
                  checked={source === name}
                  onChange={() => {
                    adding.source.value = name;
                  }}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        {importing.state === "failed" && (
          <p class="problem" role="alert">
            Lists and files can't be read just now ({importing.message}). Open the popup again.
          </p>
        )}
        {source === "page" && <PageSource adding={adding} />}
        {source === "paste" && <PasteSource adding={adding} report={paste} />}
        {source === "file" && (
          <FileSource
            adding={adding}
            report={csv}
            onFile={module && ((opened) => adding.open(() => openFile(opened, module)))}
          />
        )}
        <ActionFailure problem={runner.problem.value} />
      </main>
      <footer class="popup-foot">
        <div class="row apart">
          <div class="last">
            {progress && progress.of > MANY ? (
              <label class="small">
                {progress.done.toLocaleString("en-GB")} of {progress.of.toLocaleString("en-GB")}. Leave the
                popup open.
                <progress value={progress.done} max={progress.of} />
              </label>
            ) : (
              <p role="status">{report && reportWords(report)}</p>
            )}
            {report && (
              <Act class="plain" onAct={onReview}>
                Review them
              </Act>
            )}
          </div>
          <Act
            class="main"
            idle={found.people.length === 0 || runner.busy.value}
            onAct={() => adding.add(segmentId, found.people, found.source, after)}
          >
            {found.people.length > 0 ? `Add ${people(found.people.length)}` : "Add people"}
          </Act>
        </div>
      </footer>
    </div>
  );
}
