import { useState } from "preact/hooks";
import { EXPORT_TABLES, type ExportRequest, type ExportTable } from "../../app/people-out/export-tables.ts";
import type { Segment } from "../../core/segment/segment.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
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

const TABLE_KEYS: Readonly<Record<ExportTable, MessageKey>> = {
  people: "people_export_people",
  invitations: "people_export_invitations",
  events: "people_export_events",
  figures: "people_export_figures",
};
const EVERYTHING = "everything";

const FORMATS = [
  ["csv", "people_export_csv"],
  ["json", "people_export_json"],
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
      title={t("people_export_title")}
      onClose={() => {
        exporter.stop();
        onClose();
      }}
    >
      {(close) => (
        <>
          <fieldset>
            <legend>{t("people_export_as")}</legend>
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
                <span>{t(label)}</span>
              </label>
            ))}
          </fieldset>
          <Field name="what" label={t("people_export_what")} problems={[]}>
            {(control) => (
              <select
                {...control}
                value={what}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setWhat(EXPORT_TABLES.find((one) => one === value) ?? EVERYTHING);
                }}
              >
                {format === "json" && <option value={EVERYTHING}>{t("people_export_everything")}</option>}
                {EXPORT_TABLES.map((name) => (
                  <option key={name} value={name}>
                    {t(TABLE_KEYS[name])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="segment" label={t("people_export_of")} problems={[]}>
            {(control) => (
              <select
                {...control}
                value={segmentId}
                onChange={(event) => setSegmentId(event.currentTarget.value)}
              >
                <option value="">{t("people_export_everybody")}</option>
                {segments.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p class="soft small">
            {format === "csv" && `${t("people_export_apostrophe")} `}
            {t("people_export_where")}
          </p>
          <p role="status">{exportStatus(exporter)}</p>
          <ActionFailure problem={exporter.problem.value} />
          <div class="row">
            <Act class="main" idle={isBusy} onAct={begin}>
              {t("people_export_save")}
            </Act>
            {isBusy && <Act onAct={() => exporter.stop()}>{t("people_stop")}</Act>}
            <Act onAct={close}>{t("people_close")}</Act>
          </div>
        </>
      )}
    </Dialog>
  );
}
