import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { QueueEntry, SegmentView } from "../../app/views.ts";
import type { TemplateFault } from "../../core/template/index.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { faultWords } from "../words/template-fault.ts";
import type { Review } from "./review.ts";

export interface RewriteAllProps {
  /** The list for review as shown. */
  readonly entries: readonly QueueEntry[];
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly review: Review;
  readonly onClose: () => void;
}

interface Group {
  readonly segmentId: string;
  readonly name: string;
  readonly entries: readonly QueueEntry[];
  /** The saved words to begin with. */
  readonly body: string;
}

function groupsOf(entries: readonly QueueEntry[], segments: readonly SegmentView[]): readonly Group[] {
  return segments.flatMap(({ segment, wordings }) => {
    const own = entries.filter(({ invitation }) => invitation.segmentId === segment.id);
    if (own.length === 0) return [];
    const first = wordings.find(({ id }) => id === own[0]?.invitation.templateId) ?? wordings[0];
    return [{ segmentId: segment.id, name: segment.name, entries: own, body: first?.body ?? "" }];
  });
}

/** Other words for everybody of one segment in the list, for this time alone. */
export function RewriteAll({ entries, segments, review, onClose }: RewriteAllProps) {
  const loaded = segments.value;
  const groups = loaded.state === "ready" ? groupsOf(entries, loaded.value) : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.find(({ segmentId }) => segmentId === chosen) ?? groups[0];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState<TemplateFault | null>(null);
  if (!group) return null;
  const text = typed[group.segmentId] ?? group.body;
  return (
    <form
      class="stack notice"
      aria-label={t("today_words_for_all")}
      onSubmit={(event) => {
        event.preventDefault();
        setFault(null);
        review.rewriteAll(group.entries, text, (found) => (found === null ? onClose() : setFault(found)));
      }}
    >
      {groups.length > 1 && (
        <Field name="group" label={t("today_for_whom")} problems={[]}>
          {(control) => (
            <select
              {...control}
              value={group.segmentId}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {groups.map(({ segmentId, name, entries: own }) => (
                <option key={segmentId} value={segmentId}>
                  {t("today_segment_option", { segment: name, count: own.length })}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field
        name="body"
        label={t("today_words_for_people", { count: group.entries.length, segment: group.name })}
        why={t("today_words_for_people_why")}
        problems={fault === null ? [] : [{ field: "body", message: faultWords(fault) }]}
      >
        {(control) => (
          <textarea
            {...control}
            value={text}
            dir={typedDir(text)}
            onInput={(event) => setTyped({ ...typed, [group.segmentId]: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="row">
        <Act type="submit" class="main">
          {t("today_change_people", { count: group.entries.length })}
        </Act>
        <Act onAct={onClose}>{t("today_close")}</Act>
      </div>
    </form>
  );
}
