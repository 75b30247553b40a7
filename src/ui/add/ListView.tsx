import { ActionFailure } from "../parts/Problem.tsx";
import { counted, lines, people } from "../words/count.ts";
import type { Moment } from "../words/when.ts";
import type { Adding } from "./adding.ts";
import { Check } from "./Check.tsx";
import { HeldOutList } from "./HeldOutList.tsx";
import { addable, type Listing, type ListState } from "./listing.ts";
import { isUnsure, MappingStep } from "./MappingStep.tsx";

export interface ListViewProps {
  readonly adding: Adding;
  readonly listing: Listing;
  readonly moment: Moment;
}

type Whole = Extract<ListState, { readonly state: "looking-up" | "read" }>;

const ENCODINGS: Readonly<Record<string, string>> = {
  "windows-1252": "Western (windows-1252)",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};
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
      return <p role="status">Reading {list.name === "" ? "the list" : `“${list.name}”`} …</p>;
    case "failed":
      return <ActionFailure problem={list.problem} />;
    case "refused":
      return (
        <div class="stack list-view">
          <p class="problem" role="alert">
            {list.refusal.message}
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
      {summary.isConnections && (
        <p class="problem">
          This is LinkedIn's list of your connections: there is nobody in it to invite. Choose another file.
        </p>
      )}
      {proposal && (
        <Step listing={listing} list={list} proposal={proposal} byColumns={byColumns} isNeeded={isNeeded} />
      )}
      {waits && (
        <p class="small">Confirm the columns first; then you see who comes in, with their first names.</p>
      )}
      <Unread name={list.name} unread={summary.unread} />
      {list.state === "looking-up" && (
        <label class="small">
          Looking up who is known already: {list.done.toLocaleString("en-GB")} of{" "}
          {list.of.toLocaleString("en-GB")}
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

/** "7 people in 8 rows", "2 people, 2 lines with problems". */
function foundWords({ name, people: found, summary }: Whole): string {
  const { rows, repeated, encoding, unread } = summary;
  const read = encoding === null ? undefined : ENCODINGS[encoding];
  const parts = [
    rows === null ? people(found.length) : `${people(found.length)} in ${counted(rows, "row", "rows")}`,
    rows === null && unread.length > 0 ? `${lines(unread.length)} with problems` : "",
    repeated > 0 ? `${repeated.toLocaleString("en-GB")} repeated` : "",
    read === undefined ? "" : `read as ${read}: see that the names look right`,
  ].filter((part) => part !== "");
  return name === "" ? parts.join(", ") : `${name}: ${parts.join(", ")}`;
}

/** What could not be read, each with its line or row: a few in sight, more behind a fold. */
function Unread({ name, unread }: { readonly name: string; readonly unread: readonly string[] }) {
  if (unread.length === 0) return null;
  const where = name === "" ? "" : ` of “${name}”`;
  return (
    <details class="fold" open={unread.length <= FEW}>
      <summary>Left out{where}</summary>
      <ul class="stack tight">
        {unread.slice(0, SHOWN).map((message) => (
          <li key={message} class="problem">
            {message}
          </li>
        ))}
        {unread.length > SHOWN && <li>and {(unread.length - SHOWN).toLocaleString("en-GB")} more</li>}
      </ul>
    </details>
  );
}
