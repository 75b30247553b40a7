import { useId, useRef } from "preact/hooks";
import { fieldLabel } from "../../core/template/fields.ts";

/** What reads well when a value is missing. */
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
        Insert …
      </button>
      <div ref={menu} id={id} popover="auto" class="insert-menu">
        <ul>
          {fields.map((field) => {
            const fallback = FALLBACKS[field] ?? "…";
            const label = fieldLabel(field);
            return (
              <li key={field}>
                <button type="button" onClick={() => insert(`{{ ${field} }}`)}>
                  {label}
                </button>
                <button type="button" onClick={() => insert(`{{ ${field} | default: "${fallback}" }}`)}>
                  <span class="hidden-text">{label} </span>or “{fallback}”
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
