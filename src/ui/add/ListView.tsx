import { t } from "../i18n/language.ts";
import { ActionFailure } from "../parts/Problem.tsx";
import { beside } from "../words/add-report.ts";
import { people } from "../words/count.ts";
import type { Moment } from "../words/when.ts";
import type { Adding } from "./adding.ts";
import { Check } from "./Check.tsx";
import { HeldOutList } from "./HeldOutList.tsx";
import type { Unread as Unreadable } from "./list-ask.ts";
import { addable, type Listing, type ListState } from "./listing.ts";
import { isUnsure, MappingStep } from "./MappingStep.tsx";
import { refusalWords, unreadWords } from "./refusal-words.ts";

export interface ListViewProps {
  readonly adding: Adding;
  readonly listing: Listing;
  readonly moment: Moment;
}

type Whole = Extract<ListState, { readonly state: "looking-up" | "read" }>;

/** What a file was read as, where that was a guess; null: nothing to say. */
function encodingWords(encoding: string | null): string | null {
  if (encoding === "windows-1252") return t("people_list_western");
  return encoding === "utf-16le" || encoding === "utf-16be" ? "UTF-16" : null;
}

/** Lines named before the rest is only counted. */
const SHOWN = 20;
/** As many stand open. */
const FEW = 6;

/** Whether the columns must be confirmed before anybody of the list is added. */
export function mustChoose(list: ListState): boolean {
  if (list.state !== "read" && list.state !== "looking-up") return false;
  const { proposal, byColumns } = list.summary;
  return proposal !== null && byColumns && list.people.length > 0 && isUnsure(proposal, list.memory);
}

/** A list as read: its columns, who comes in, who is held out, and what could not be read. */
export function ListView(props: ListViewProps) {
  const { listing } = props;
  const list = listing.list.value;
  switch (list.state) {
    case "none":
      return null;
    case "reading":
      return <p role="status">{readingWords(list.name)}</p>;
    case "failed":
      return <ActionFailure problem={list.problem} />;
    case "refused":
      return (
        <div class="stack list-view">
          <p class="problem" role="alert">
            {refusalWords(list.refusal)}
          </p>
          {list.refusal.proposal && (
            <Step listing={listing} list={list} proposal={list.refusal.proposal} byColumns={false} isNeeded />
          )}
        </div>
      );
    case "looking-up":
    case "read":
      return <WholeList {...props} list={list} />;
  }
}

type Proposed = NonNullable<Whole["summary"]["proposal"]>;

interface StepProps {
  readonly listing: Listing;
  readonly list: Whole | Extract<ListState, { readonly state: "refused" }>;
  readonly proposal: Proposed;
  readonly byColumns: boolean;
  readonly isNeeded: boolean;
}

function Step({ listing, list, proposal, byColumns, isNeeded }: StepProps) {
  return (
    <MappingStep
      key={`${list.name} ${proposal.fingerprint} ${proposal.delimiter}`}
      proposal={proposal}
      memory={list.memory}
      byColumns={byColumns}
      isNeeded={isNeeded}
      onUse={listing.useColumns}
      onDelimiter={listing.useDelimiter}
    />
  );
}

function WholeList({ adding, listing, list, moment }: ListViewProps & { readonly list: Whole }) {
  const { summary } = list;
  const { proposal, byColumns } = summary;
  const isNeeded = list.people.length === 0 && proposal !== null;
  const waits = mustChoose(list);
  return (
    <div class="stack list-view">
      <p role="status">{foundWords(list)}</p>
      {summary.isConnections && <p class="problem">{t("people_list_connections")}</p>}
      {proposal && (
        <Step listing={listing} list={list} proposal={proposal} byColumns={byColumns} isNeeded={isNeeded} />
      )}
      {waits && <p class="small">{t("people_list_confirm")}</p>}
      <Unread name={list.name} unread={summary.unread} />
      {list.state === "looking-up" && (
        <label class="small">
          {t("people_list_looking_up", { done: list.done, of: list.of })}
          <progress value={list.done} max={list.of} />
        </label>
      )}
      {list.state === "read" && !waits && !summary.isConnections && (
        <Checked adding={adding} list={list} moment={moment} />
      )}
    </div>
  );
}

function Checked({
  adding,
  list,
  moment,
}: Pick<ListViewProps, "adding" | "moment"> & {
  readonly list: Extract<ListState, { readonly state: "read" }>;
}) {
  const { heldOut } = list;
  return (
    <>
      <HeldOutList heldOut={heldOut} count={heldOut.length} moment={moment} />
      <Check
        people={addable(list)}
        firstNames={adding.firstNames.value}
        onFirstName={adding.correctFirstName}
      />
    </>
  );
}

const readingWords = (name: string): string =>
  name === "" ? t("people_list_reading") : t("people_list_reading_file", { name });

/** "7 people in 8 rows", "2 people, 2 lines with problems". */
function foundWords({ name, people: found, summary }: Whole): string {
  const { rows, repeated, encoding, unread } = summary;
  const read = encodingWords(encoding);
  const count = found.length;
  const parts = [
    rows === null ? people(count) : t("people_list_in_rows", { count, rows }),
    ...(rows === null && unread.length > 0 ? [t("people_list_bad_lines", { count: unread.length })] : []),
    ...(repeated > 0 ? [t("people_list_repeated", { count: repeated })] : []),
    ...(read === null ? [] : [t("people_list_encoding", { encoding: read })]),
  ];
  return name === "" ? beside(parts) : t("people_list_of_file", { name, found: beside(parts) });
}

/** What could not be read, each with its line or row: a few in sight, more behind a fold. */
function Unread({ name, unread }: { readonly name: string; readonly unread: readonly Unreadable[] }) {
  if (unread.length === 0) return null;
  return (
    <details class="fold" open={unread.length <= FEW}>
      <summary>{name === "" ? t("people_list_left_out") : t("people_list_left_out_of", { name })}</summary>
      <ul class="stack tight">
        {unread
          .slice(0, SHOWN)
          .map(unreadWords)
          .map((message) => (
            <li key={message} class="problem">
              {message}
            </li>
          ))}
        {unread.length > SHOWN && <li>{t("people_and_more", { count: unread.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}
