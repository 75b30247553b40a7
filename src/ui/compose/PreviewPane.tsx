import { useMemo, useState } from "preact/hooks";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { notesLeftWords } from "../words/composing.ts";
import { holdWords } from "../words/hold.ts";
import type { MonthNotes } from "../words/month-notes.ts";
import { nameOf } from "../words/name.ts";
import type { Correcting } from "./correcting.ts";
import { FirstName } from "./FirstName.tsx";
import { heldCount, leftWords, type NoteGroup, type RenderedNote, worstFirst } from "./preview.ts";

export interface PreviewPaneProps {
  readonly notes: readonly RenderedNote[];
  readonly limit: number;
  readonly monthNotes: MonthNotes;
  /** True while the only person is the invented one. */
  readonly sample: boolean;
  /** Said beside the figures while not everybody is in them. */
  readonly unfinished: string | null;
  readonly correcting: Correcting;
}

function OneNote({ rendered: { note, hold } }: { readonly rendered: RenderedNote }) {
  if (hold === null) return <NoteText note={note ?? ""} />;
  const { what, next } = holdWords(hold);
  return (
    <div class="notice">
      <p>
        <strong>{t("compose_set_aside")}</strong> {what} {next}
      </p>
    </div>
  );
}

const groupWords = ({ words, notes }: NoteGroup): string =>
  t("compose_group_of_n", { group: words, count: notes.length });

/** Straight to the people with the same thing to look at. */
function JumpList({
  groups,
  at,
  onJump,
}: {
  readonly groups: readonly NoteGroup[];
  readonly at: number;
  readonly onJump: (place: number) => void;
}) {
  let first = 0;
  return (
    <ul class="jumps" aria-label={t("compose_people_to_look_at")}>
      {groups.map((group) => {
        const from = first;
        first += group.notes.length;
        return (
          <li key={`${group.kind} ${group.words}`}>
            <button
              type="button"
              class="plain"
              aria-current={at >= from && at < first ? "true" : undefined}
              onClick={() => onJump(from)}
            >
              {groupWords(group)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The wording on every person, the hardest first, and what it does to all of them. */
export function PreviewPane({ notes, limit, monthNotes, sample, unfinished, correcting }: PreviewPaneProps) {
  const groups = useMemo(() => worstFirst(notes), [notes]);
  const inOrder = useMemo(() => groups.flatMap((group) => group.notes), [groups]);
  const [shownId, setShownId] = useState<string | null>(null);
  // Whoever is looked at stays in sight, wherever new words put them.
  const at = Math.max(
    0,
    inOrder.findIndex(({ prospect }) => prospect.id === shownId),
  );
  const rendered = inOrder[at];
  if (!rendered) return null;
  const { prospect, note, length, odd } = rendered;
  const go = (place: number) => setShownId(inOrder[place]?.prospect.id ?? null);
  const held = heldCount(notes);
  return (
    <section class="stack tight preview" aria-labelledby="preview-title">
      <div class="row apart">
        <h2 id="preview-title" class="who">
          {sample
            ? rich("compose_to_invented_person", {
                name: nameOf(prospect),
                soft: (words) => <span class="soft">{words}</span>,
              })
            : t("compose_to_person", { name: nameOf(prospect) })}
        </h2>
        {inOrder.length > 1 && (
          <div class="row">
            <Act aria-label={t("compose_person_before")} idle={at === 0} onAct={() => go(at - 1)}>
              <span class="arrow">←</span>
            </Act>
            <span class="soft small">
              {t("compose_place_of_n", { place: at + 1, count: inOrder.length })}
            </span>
            <Act
              aria-label={t("compose_next_person")}
              idle={at === inOrder.length - 1}
              onAct={() => go(at + 1)}
            >
              <span class="arrow">→</span>
            </Act>
          </div>
        )}
      </div>
      <OneNote rendered={rendered} />
      <p class="soft small">
        {note !== null && `${leftWords(length, limit)} `}
        {notesLeftWords(monthNotes)}
      </p>
      {!sample && (
        <FirstName
          key={`${prospect.id} ${prospect.firstName}`}
          prospect={prospect}
          odd={odd}
          correcting={correcting}
          // Nobody harder who comes later takes the field away in which one types.
          onBegin={() => setShownId(prospect.id)}
        />
      )}
      {!sample && held > 0 && (
        <p>
          {rich("compose_n_would_be_set_aside", {
            count: held,
            b: (words) => <strong>{words}</strong>,
          })}
        </p>
      )}
      {!sample && (groups.length > 1 || held > 0) && <JumpList groups={groups} at={at} onJump={go} />}
      {unfinished && <p class="soft small">{unfinished}</p>}
      <ActionFailure problem={correcting.runner.problem.value} />
    </section>
  );
}
