import { useState } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";
import { typedDir } from "../i18n/direction.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { holdWords } from "../words/hold.ts";
import { nameOf } from "../words/name.ts";
import { hidden } from "./hidden.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import type { Review } from "./review.ts";

interface CorrectPersonProps {
  readonly entry: QueueEntry;
  readonly review: Review;
  readonly onDone: () => void;
}

/** Mends what is known of a person; their note is rendered again. */
function CorrectPerson({ entry, review, onDone }: CorrectPersonProps) {
  const { prospect } = entry;
  const [fullName, setFullName] = useState(prospect.fullName);
  const [firstName, setFirstName] = useState(prospect.firstName);
  const [company, setCompany] = useState(prospect.company);
  const input = (value: string, set: (text: string) => void) => (control: object) => (
    <input
      {...control}
      type="text"
      value={value}
      dir={typedDir(value)}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <form
      class="stack"
      aria-label={t("today_correct_form", { name: nameOf(prospect) })}
      onSubmit={(event) => {
        event.preventDefault();
        review.correct(entry, { fullName, firstName, company }, onDone);
      }}
    >
      <Field name="fullName" label={t("today_full_name")} problems={[]}>
        {input(fullName, setFullName)}
      </Field>
      <Field name="firstName" label={t("today_first_name")} problems={[]}>
        {input(firstName, setFirstName)}
      </Field>
      <Field name="company" label={t("today_company")} problems={[]}>
        {input(company, setCompany)}
      </Field>
      <div class="row">
        <Act type="submit" class="main" idle={fullName.trim() === ""}>
          {t("today_save")}
        </Act>
        <Act onAct={onDone}>{t("today_close")}</Act>
      </div>
    </form>
  );
}

export interface HeldProps {
  readonly entries: readonly QueueEntry[];
  readonly review: Review;
  readonly limit: number;
}

export interface HeldPersonProps extends Omit<HeldProps, "entries"> {
  readonly entry: QueueEntry;
}

/** Why one is set aside, and what mends it. */
export function HeldPerson({ entry, review, limit }: HeldPersonProps) {
  const [correcting, setCorrecting] = useState(false);
  const { invitation, prospect } = entry;
  const hold = invitation.hold ? holdWords(invitation.hold) : null;
  const editing = review.editing.value === invitation.id;
  const whom = { name: nameOf(prospect), hidden };
  return (
    <>
      {hold && (
        <p>
          {hold.what} {hold.next}
        </p>
      )}
      {editing && <NoteEditor entry={entry} limit={limit} review={review} />}
      {correcting && <CorrectPerson entry={entry} review={review} onDone={() => setCorrecting(false)} />}
      {!editing && !correcting && (
        <div class="row">
          <Act onAct={() => setCorrecting(true)}>{rich("today_correct", whom)}</Act>
          <Act onAct={() => review.startEdit(invitation.id)}>{rich("today_edit_note", whom)}</Act>
          <Act onAct={() => review.skip(entry)}>{rich("today_skip", whom)}</Act>
        </div>
      )}
    </>
  );
}

/** Set aside: their note would have a hole or be too long. Each says what would mend it. */
export function Held({ entries, review, limit }: HeldProps) {
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t("today_set_aside", { count: entries.length })}</summary>
      <ul class="cards">
        {entries.map((entry) => (
          <li key={entry.invitation.id} class="card">
            <h3 dir="auto">{nameOf(entry.prospect)}</h3>
            <HeldPerson entry={entry} review={review} limit={limit} />
          </li>
        ))}
      </ul>
    </details>
  );
}
