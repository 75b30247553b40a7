import type { Prospect } from "../../core/prospect/prospect.ts";
import { checkTemplate, noteLength, renderNote } from "../../core/template/index.ts";
import { t } from "../i18n/language.ts";
import { NoteCounter } from "../parts/NoteCounter.tsx";
import { NoteText } from "../parts/NoteText.tsx";

/** Somebody made up, until there is a first person. */
const SAMPLE: Prospect = {
  id: "sample",
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "Head of Trials at Sample Works",
  company: "Sample Works",
  location: "Lund",
  extra: {},
  segmentId: null,
  source: "address",
  addedAt: 0,
  updatedAt: 0,
};

/** How the words read to somebody made up; nothing while they can't be read. */
export function SamplePreview({ body, limit }: { readonly body: string; readonly limit: number }) {
  const checked = checkTemplate(body, []);
  const note = checked.ok ? renderNote(checked.value, SAMPLE, Number.POSITIVE_INFINITY) : null;
  if (note === null || !note.ok) return null;
  return (
    <section class="stack tight" aria-label={t("welcome_reads")}>
      <p class="soft small">{t("welcome_reads_to", { name: SAMPLE.fullName })}</p>
      <NoteText note={note.value} />
      <NoteCounter length={noteLength(note.value)} limit={limit} />
      {body.includes("{% if") && <p class="soft small">{t("welcome_reads_gap")}</p>}
    </section>
  );
}
