import { useState } from "preact/hooks";
import type { Segment } from "../../core/segment/segment.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { DeleteMany } from "./DeleteMany.tsx";
import { type Exporter, exportStatus } from "./exporter.ts";
import { MoveMany } from "./MoveMany.tsx";
import type { Many, ManyProgress } from "./many.ts";
import type { Picking } from "./picking.ts";

export interface PickBarProps {
  readonly picking: Picking;
  readonly many: Many;
  readonly exporter: Exporter;
  readonly segments: readonly Segment[];
  /** Ids in the list as it is shown. */
  readonly shown: readonly string[];
}

/** Those picked, and what can be done with them. */
export function PickBar({ picking, many, exporter, segments, shown }: PickBarProps) {
  const [open, setOpen] = useState<"move" | "delete" | null>(null);
  const picked = picking.picked.value;
  const progress = many.progress.value;
  const idle = progress !== null || exporter.rows.value !== null;
  const close = () => setOpen(null);
  if (picked.size === 0) return null;
  const inSight = shown.filter((id) => picked.has(id)).length;
  const inUse = segments.filter(({ archivedAt }) => archivedAt === null);
  return (
    <section class="pick-many" aria-label={t("frame_many")}>
      <p>
        <strong>{t("frame_many_picked", { count: picked.size })}</strong>
        {inSight < picked.size && (
          <span class="soft"> {t("frame_many_out_of_sight", { count: picked.size - inSight })}</span>
        )}
      </p>
      {progress === null ? (
        <div class="row">
          {inUse.length > 0 && (
            <Act idle={idle} onAct={() => setOpen("move")}>
              {t("frame_many_move")}
            </Act>
          )}
          <Act idle={idle} onAct={() => many.act({ kind: "not-today" })}>
            {t("frame_many_not_today")}
          </Act>
          <Act idle={idle} onAct={() => many.act({ kind: "skip" })}>
            {t("frame_many_skip")}
          </Act>
          <Act idle={idle} onAct={() => many.act({ kind: "never-invite" })}>
            {t("people_never_invite")}
          </Act>
          <Act
            idle={idle}
            onAct={() =>
              exporter.run({ format: "csv", table: "people", segmentId: null, only: new Set(picked) })
            }
          >
            {t("frame_many_export")}
          </Act>
          <Act idle={idle} onAct={() => setOpen("delete")}>
            {t("frame_many_delete")}
          </Act>
          {inSight < shown.length && (
            <Act class="plain" idle={idle} onAct={() => picking.add(shown)}>
              {t("frame_many_all", { count: shown.length })}
            </Act>
          )}
          <Act class="plain" idle={idle} onAct={picking.clear}>
            {t("frame_many_none")}
          </Act>
        </div>
      ) : (
        <Progress progress={progress} onStop={many.stop} />
      )}
      <p role="status" class="small">
        {exportStatus(exporter)}
      </p>
      <ActionFailure problem={many.runner.problem.value ?? exporter.problem.value} />
      {open === "move" && (
        <MoveMany
          count={picked.size}
          segments={inUse}
          onMove={({ id, name }) => many.act({ kind: "move", segmentId: id }, name)}
          onClose={close}
        />
      )}
      {open === "delete" && <DeleteMany count={picked.size} many={many} onClose={close} />}
    </section>
  );
}

export interface ProgressProps {
  readonly progress: ManyProgress;
  readonly onStop: () => void;
}

/** How far it is, and the way out. */
export function Progress({ progress: { done, of }, onStop }: ProgressProps) {
  const words = t("frame_many_progress", { done, of });
  return (
    <div class="row under-way">
      <progress aria-label={words} value={done} max={of} />
      <span aria-hidden="true">{words}</span>
      <Act onAct={onStop}>{t("people_stop")}</Act>
    </div>
  );
}
