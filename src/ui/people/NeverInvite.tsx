import { useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { BlockReport, BlockUndo } from "../../app/blocking/block.ts";
import type { Block } from "../../core/prospect/block.ts";
import { typedDir } from "../i18n/direction.ts";
import { rich, t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { blockLineWords } from "../words/list-lines.ts";
import { fullDate, type Moment } from "../words/when.ts";

export interface NeverInviteProps {
  readonly blocks: readonly Block[];
  readonly actions: Actions;
  readonly moment: Moment;
  readonly onClose: () => void;
}

/** Of a long list the newest are shown; the search finds the others. */
const SHOWN = 200;
const PROBLEMS_SHOWN = 5;

/** “2 added, 1 on it already. 3 invitations set aside.” */
function blockWords({ added, known, setAside }: BlockReport): string {
  const report =
    known > 0
      ? t("people_block_added_known", { count: added, known })
      : t("people_block_added", { count: added });
  return setAside > 0 ? `${report} ${t("people_block_set_aside", { count: setAside })}` : report;
}

/** What stays in the box: the lines that could not be used, and those that were not read. */
function keptLines(typed: string, { problems }: BlockReport): string {
  const bad = new Set(problems.map(({ line }) => line));
  const unread = problems.find(({ kind }) => kind === "too-many")?.line ?? Number.POSITIVE_INFINITY;
  return typed
    .split("\n")
    .filter((_, at) => bad.has(at + 1) || at + 1 >= unread)
    .join("\n");
}

const isCompany = ({ values }: Block): boolean => values[0]?.startsWith("company:") === true;

function sinceWords(block: Block, { zone }: Moment): string {
  const date = fullDate(block.addedAt, zone);
  return isCompany(block)
    ? t("people_block_company_since", { date })
    : t("people_block_person_since", { date });
}

/** The people and companies never to invite: looked at, added to, taken from. */
export function NeverInvite({ blocks, actions, moment, onClose }: NeverInviteProps) {
  const runner = useRunner();
  const [typed, setTyped] = useState("");
  const [search, setSearch] = useState("");
  const [report, setReport] = useState<BlockReport | null>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly undo: BlockUndo | null } | null>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const wanted = search.trim().toLowerCase();
  const found = blocks
    .filter(({ label, values }) => `${label} ${values.join(" ")}`.toLowerCase().includes(wanted))
    .toReversed();
  const add = () =>
    runner.run(
      () => actions.addBlocks(typed.split("\n")),
      (result) => {
        setReport(result);
        setSaid({ words: blockWords(result), undo: result.undo });
        setTyped(keptLines(typed, result));
      },
    );
  return (
    <Dialog title={t("people_never_invite")} onClose={onClose}>
      {(close) => (
        <>
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() !== "") add();
            }}
          >
            <Field
              name="lines"
              label={t("people_block_lines")}
              why={t("people_block_lines_why")}
              problems={[]}
            >
              {(control) => (
                <textarea
                  {...control}
                  class="few-lines"
                  spellcheck={false}
                  value={typed}
                  dir={typedDir(typed)}
                  onInput={(event) => setTyped(event.currentTarget.value)}
                />
              )}
            </Field>
            {report?.problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
              <p key={problem.line} class="problem">
                {blockLineWords(problem)}
              </p>
            ))}
            <div class="row">
              <Act type="submit" class="main" idle={typed.trim() === "" || runner.busy.value}>
                {t("people_block_add")}
              </Act>
              <Act onAct={close}>{t("people_close")}</Act>
            </div>
          </form>
          <div class="row apart">
            <p ref={words} tabIndex={-1} role="status">
              {said?.words}
            </p>
            {said?.undo && (
              <Act
                class="plain"
                onAct={() => {
                  const { undo } = said;
                  if (!undo) return;
                  runner.run(
                    () => actions.undoBlocking(undo),
                    (done) => {
                      setSaid({
                        words: done ? t("people_undone") : t("people_block_changed_since"),
                        undo: null,
                      });
                      words.current?.focus();
                    },
                  );
                }}
              >
                {t("people_undo")}
              </Act>
            )}
          </div>
          <ActionFailure problem={runner.problem.value} />
          {blocks.length > 8 && (
            <Field name="search" label={t("people_block_find")} problems={[]}>
              {(control) => (
                <input
                  {...control}
                  type="search"
                  value={search}
                  dir={typedDir(search)}
                  onInput={(event) => setSearch(event.currentTarget.value)}
                />
              )}
            </Field>
          )}
          {blocks.length === 0 && <p class="soft">{t("people_block_none")}</p>}
          <ul class="blocks" aria-label={t("people_never_invite")}>
            {found.slice(0, SHOWN).map((block) => (
              <li key={block.id}>
                <div>
                  <p class="name" dir="auto">
                    {block.label}
                  </p>
                  <p class="soft small">{sinceWords(block, moment)}</p>
                </div>
                <Act
                  idle={runner.busy.value}
                  onAct={() =>
                    runner.run(
                      () => actions.removeBlock(block.id),
                      (undo) => {
                        const gone = t("people_block_gone");
                        setSaid({ words: undo ? t("people_block_off", { label: block.label }) : gone, undo });
                        words.current?.focus();
                      },
                    )
                  }
                >
                  {rich("people_block_take_off", {
                    hidden: (parts) => <span class="hidden-text">{parts}</span>,
                    label: block.label,
                  })}
                </Act>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && (
            <p class="soft">{t("people_block_more", { count: found.length - SHOWN })}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
