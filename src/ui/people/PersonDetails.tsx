import type { ComponentChild } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PersonView } from "../../app/queries/people.ts";
import type { UndoToken } from "../../app/reports.ts";
import type { Block } from "../../core/prospect/block.ts";
import { rich, t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { nameOf } from "../words/name.ts";
import type { Moment } from "../words/when.ts";
import { CorrectPerson } from "./CorrectPerson.tsx";
import { DeletePerson } from "./DeletePerson.tsx";
import { PersonFacts } from "./PersonFacts.tsx";
import { PersonInvitations } from "./PersonInvitations.tsx";
import { PersonLog } from "./PersonLog.tsx";

export interface PersonDetailsProps {
  readonly view: PersonView;
  readonly actions: Actions;
  readonly moment: Moment;
  readonly onBack: () => void;
  readonly onDeleted: () => void;
}

const bold = (parts: ComponentChild[]) => <strong>{parts}</strong>;

type Said = { readonly words: string; readonly undo: (() => Promise<boolean>) | null };

/** Everything known of one person, and what can be done about them. */
export function PersonDetails({ view, actions, moment, onBack, onDeleted }: PersonDetailsProps) {
  const { person, block } = view;
  const title = useRef<HTMLHeadingElement>(null);
  const runner = useRunner();
  const [open, setOpen] = useState<"correct" | "delete" | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const corrected = (token: UndoToken | null) => {
    setOpen(null);
    setSaid({ words: t("people_person_corrected"), undo: token && (() => actions.undo(token)) });
    title.current?.focus();
  };
  const blockThem = () =>
    runner.run(
      () => actions.blockPerson(person.id),
      (report) => {
        const { undo } = report;
        const blocked = t("people_person_blocked");
        setSaid({
          words: report.setAside > 0 ? `${blocked} ${t("people_person_set_aside")}` : blocked,
          undo: undo && (() => actions.undoBlocking(undo)),
        });
        title.current?.focus();
      },
    );
  const unblock = ({ id, label }: Block) =>
    runner.run(
      () => actions.removeBlock(id),
      (undo) => {
        setSaid({
          words: undo ? t("people_block_off", { label }) : t("people_person_off_already"),
          undo: undo && (() => actions.undoBlocking(undo)),
        });
        title.current?.focus();
      },
    );
  return (
    <section class="person" aria-labelledby="person-title">
      <Act class="plain to-list" onAct={onBack}>
        {t("people_person_back")}
      </Act>
      <header>
        <h2 id="person-title" ref={title} tabIndex={-1} dir="auto">
          {nameOf(person)}
        </h2>
        {person.headline !== "" && (
          <p class="soft" dir="auto">
            {person.headline}
          </p>
        )}
      </header>
      {block && (
        <div class="notice">
          <p>{rich("people_person_never_invited", { b: bold, label: block.label })}</p>
          <div class="row">
            <Act idle={runner.busy.value} onAct={() => unblock(block)}>
              {t("people_person_unblock", { label: block.label })}
            </Act>
          </div>
        </div>
      )}
      <PersonFacts person={person} segmentName={view.segmentName} moment={moment} />
      {open === "correct" ? (
        <CorrectPerson person={person} actions={actions} onClose={() => setOpen(null)} onSaved={corrected} />
      ) : (
        <div class="row">
          <Act onAct={() => setOpen("correct")}>{t("people_person_correct")}</Act>
          {!block && (
            <Act idle={runner.busy.value} onAct={blockThem}>
              {t("people_never_invite")}
            </Act>
          )}
          <Act onAct={() => setOpen("delete")}>{t("people_person_delete")}</Act>
        </div>
      )}
      <div class="row apart">
        <p role="status">{said?.words}</p>
        {said?.undo && (
          <Act
            class="plain"
            onAct={() => {
              const { undo } = said;
              if (!undo) return;
              runner.run(undo, (done) => {
                setSaid({ words: done ? t("people_undone") : t("people_person_changed_since"), undo: null });
                title.current?.focus();
              });
            }}
          >
            {t("people_undo")}
          </Act>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
      <PersonInvitations {...view} moment={moment} />
      <PersonLog log={view.log} moment={moment} />
      {open === "delete" && (
        <DeletePerson view={view} actions={actions} onClose={() => setOpen(null)} onDeleted={onDeleted} />
      )}
    </section>
  );
}
