import type { Template } from "../../core/segment/segment.ts";
import { t } from "../i18n/language.ts";
import { NoteText } from "../parts/NoteText.tsx";

export interface RetiredWordingsProps {
  readonly retired: readonly Template[];
}

/** Wordings that take no new invitations any more, with the words they had. */
export function RetiredWordings({ retired }: RetiredWordingsProps) {
  if (retired.length === 0) return null;
  return (
    <details>
      <summary>{t("compose_n_retired_wordings", { count: retired.length })}</summary>
      <ul class="stack retired">
        {retired.map(({ id, name, body }) => (
          <li key={id}>
            <strong dir="auto">{name}</strong>
            <NoteText note={body} />
          </li>
        ))}
      </ul>
    </details>
  );
}
