import { useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { BlockReport, BlockUndo } from "../../app/blocking/block.ts";
import type { Block } from "../../core/prospect/block.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { counted, invitations } from "../words/count.ts";
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
  const already = known > 0 ? `, ${known} on it already` : "";
  const aside = setAside > 0 ? ` ${invitations(setAside)} set aside.` : "";
  return `${added} added${already}.${aside}`;
}

const isCompany = ({ values }: Block): boolean => values[0]?.startsWith("company:") === true;

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
        const bad = new Set(result.problems.map(({ line }) => line));
        setTyped(
          typed
            .split("\n")
            .filter((_, at) => bad.has(at + 1))
            .join("\n"),
        );
      },
    );
  return (
    <Dialog title="Never invite" onClose={onClose}>
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
              label="People and companies, one a line"
              why="An address like linkedin.com/in/noor-example, or a company's name. What waits for them is set aside at once."
              problems={[]}
            >
              {(control) => (
                <textarea
                  {...control}
                  class="few-lines"
                  spellcheck={false}
                  value={typed}
                  onInput={(event) => setTyped(event.currentTarget.value)}
                />
              )}
            </Field>
            {report?.problems.slice(0, PROBLEMS_SHOWN).map(({ line, message }) => (
              <p key={line} class="problem">
                {message}
              </p>
            ))}
            <div class="row">
              <Act type="submit" class="main" idle={typed.trim() === "" || runner.busy.value}>
                Never invite them
              </Act>
              <Act onAct={close}>Close</Act>
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
                      setSaid({ words: done ? "Undone." : "The list has changed since.", undo: null });
                      words.current?.focus();
                    },
                  );
                }}
              >
                Undo
              </Act>
            )}
          </div>
          <ActionFailure problem={runner.problem.value} />
          {blocks.length > 8 && (
            <Field name="search" label="Find on the list" problems={[]}>
              {(control) => (
                <input
                  {...control}
                  type="search"
                  value={search}
                  onInput={(event) => setSearch(event.currentTarget.value)}
                />
              )}
            </Field>
          )}
          {blocks.length === 0 && <p class="soft">Nobody stands on it yet.</p>}
          <ul class="blocks" aria-label="Never invite">
            {found.slice(0, SHOWN).map((block) => (
              <li key={block.id}>
                <div>
                  <p class="name">{block.label}</p>
                  <p class="soft small">
                    {isCompany(block) ? "Everybody at this company" : "A person"}, since{" "}
                    {fullDate(block.addedAt, moment.zone)}
                  </p>
                </div>
                <Act
                  idle={runner.busy.value}
                  onAct={() =>
                    runner.run(
                      () => actions.removeBlock(block.id),
                      (undo) => {
                        setSaid({ words: undo ? `${undo.label}.` : "It is gone already.", undo });
                        words.current?.focus();
                      },
                    )
                  }
                >
                  Take off<span class="hidden-text"> {block.label}</span>
                </Act>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && (
            <p class="soft">
              and {counted(found.length - SHOWN, "more entry", "more entries")}; search for them
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}
