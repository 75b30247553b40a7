import { useId, useRef } from "preact/hooks";
import { rich, t } from "../i18n/language.ts";
import { fieldLabel } from "../words/composing.ts";

/** What reads well in a note when a value is missing: words that are sent, whatever language is spoken here. */
const FALLBACKS: Readonly<Record<string, string>> = {
  first_name: "there",
  last_name: "there",
  full_name: "there",
  headline: "your work",
  company: "your company",
  location: "your region",
};

export interface InsertFieldProps {
  /** Names as written in a template. */
  readonly fields: readonly string[];
  readonly onInsert: (text: string) => void;
}

/** A menu of what the wording can take from a person, plain or with words for when it is missing. */
export function InsertField({ fields, onInsert }: InsertFieldProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const insert = (text: string) => {
    menu.current?.hidePopover();
    onInsert(text);
  };
  return (
    <>
      <button type="button" class="plain" popovertarget={id}>
        {t("compose_insert")}
      </button>
      <div ref={menu} id={id} popover="auto" class="insert-menu">
        <ul>
          {fields.map((field) => {
            const fallback = FALLBACKS[field] ?? "…";
            const label = fieldLabel(field);
            return (
              <li key={field}>
                <button type="button" onClick={() => insert(`{{ ${field} }}`)}>
                  <bdi>{label}</bdi>
                </button>
                <button type="button" onClick={() => insert(`{{ ${field} | default: "${fallback}" }}`)}>
                  {rich("compose_field_or_fallback", {
                    label,
                    fallback,
                    hidden: (words) => <span class="hidden-text">{words}</span>,
                  })}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
