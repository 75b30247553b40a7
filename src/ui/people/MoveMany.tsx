import { useState } from "preact/hooks";
import type { Segment } from "../../core/segment/segment.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field } from "../parts/Field.tsx";

export interface MoveManyProps {
  readonly count: number;
  /** In use; at least one. */
  readonly segments: readonly Segment[];
  readonly onMove: (segment: Segment) => void;
  readonly onClose: () => void;
}

/** To which segment. */
export function MoveMany({ count, segments, onMove, onClose }: MoveManyProps) {
  const [id, setId] = useState(segments[0]?.id ?? "");
  return (
    <Dialog title={t("frame_many_move_title", { count })} onClose={onClose}>
      {(close) => (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const segment = segments.find((one) => one.id === id);
            close();
            if (segment) onMove(segment);
          }}
        >
          <Field
            name="move-to"
            label={t("people_filter_segment")}
            why={t("frame_many_move_why")}
            problems={[]}
          >
            {(control) => (
              <select {...control} value={id} onChange={(event) => setId(event.currentTarget.value)}>
                {segments.map((segment) => (
                  <option key={segment.id} value={segment.id} dir="auto">
                    {segment.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div class="row">
            <Act type="submit" class="main">
              {t("frame_many_move_them")}
            </Act>
            <Act onAct={close}>{t("people_close")}</Act>
          </div>
        </form>
      )}
    </Dialog>
  );
}
