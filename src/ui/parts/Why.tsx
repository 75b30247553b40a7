import { rich } from "../i18n/language.ts";
import { hiddenText as hidden } from "./tags.tsx";

/** A reason and its source behind a fold. `of` names what it belongs to for those who hear the page. */
export function Why({ of, children }: { readonly of: string; readonly children: string }) {
  return (
    <details>
      <summary>{rich("page_why_of", { of, hidden })}</summary>
      <p>{children}</p>
    </details>
  );
}
