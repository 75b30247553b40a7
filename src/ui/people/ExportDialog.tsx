import { useState } from "preact/hooks";
import { EXPORT_TABLES, type ExportRequest, type ExportTable } from "../../app/people-out/export-tables.ts";
import type { Segment } from "../../core/segment/segment.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { type Exporter, exportStatus } from "./exporter.ts";

export interface ExportDialogProps {
  readonly segments: readonly Segment[];
  readonly exporter: Exporter;
  readonly onClose: () => void;
}

const TABLE_NAMES: Readonly<Record<ExportTable, string>> = {
  people: "People",
  invitations: "Invitations and their notes",
  events: "Events: the log and LinkedIn's stops",
  figures: "Figures by day and wording",
};
const EVERYTHING = "everything";

const FORMATS = [
  ["csv", "CSV, for spreadsheets and CRMs"],
  ["json", "JSON, for programs: whole rows"],
] as const;

/** Which of it, as what, of whom: one file. */
export function ExportDialog({ segments, exporter, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<"csv" | "json">("csv");
  const [what, setWhat] = useState<ExportTable | typeof EVERYTHING>("people");
  const [segmentId, setSegmentId] = useState("");
  const table = what === EVERYTHING ? "people" : what;
  const isBusy = exporter.rows.value !== null;
  const begin = () => {
    const of = { segmentId: segmentId === "" ? null : segmentId };
    const tables = what === EVERYTHING ? EXPORT_TABLES : [what];
    const request: ExportRequest = format === "csv" ? { format, table, ...of } : { format, tables, ...of };
    exporter.run(request, segments.find(({ id }) => id === segmentId)?.name);
  };
  return (
    <Dialog
      title="Export"
      onClose={() => {
        exporter.stop();
        onClose();
      }}
    >
      {(close) => (
        <>
          <fieldset>
            <legend>As</legend>
            {FORMATS.map(([name, label]) => (
              <label key={name} class="choice">
                <input
                  type="radio"
                  name="format"
                  checked={format === name}
                  onChange={() => {
                    setFormat(name);
                    if (name === "csv" && what === EVERYTHING) setWhat("people");
                  }}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          <Field name="what" label="What" problems={[]}>
            {(control) => (
              <select
                {...control}
                value={what}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setWhat(EXPORT_TABLES.find((one) => one === value) ?? EVERYTHING);
                }}
              >
                {format === "json" && <option value={EVERYTHING}>Everything in one file</option>}
                {EXPORT_TABLES.map((name) => (
                  <option key={name} value={name}>
                    {TABLE_NAMES[name]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="segment" label="Of" problems={[]}>
            {(control) => (
              <select
                {...control}
                value={segmentId}
                onChange={(event) => setSegmentId(event.currentTarget.value)}
              >
                <option value="">Everybody</option>
                {segments.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p class="soft small">
            {format === "csv"
              ? "What a spreadsheet could take for a formula has an apostrophe before it. "
              : ""}
            The file is made here and goes nowhere but into your downloads.
          </p>
          <p role="status">{exportStatus(exporter)}</p>
          <ActionFailure problem={exporter.problem.value} />
          <div class="row">
            <Act class="main" idle={isBusy} onAct={begin}>
              Save the file
            </Act>
            {isBusy && <Act onAct={() => exporter.stop()}>Stop</Act>}
            <Act onAct={close}>Close</Act>
          </div>
        </>
      )}
    </Dialog>
  );
}
