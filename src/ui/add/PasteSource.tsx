import { useEffect } from "preact/hooks";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Field } from "../parts/Field.tsx";
import type { Adding } from "./adding.ts";

/** A list from anywhere, one person a line, read while it is typed. */
export function PasteSource({ adding }: { readonly adding: Adding }) {
  useEffect(() => {
    // What was typed before the popup closed.
    const kept = adding.pasted.peek();
    if (kept !== "" && adding.listings.paste.list.peek().state === "none") adding.paste(kept);
  }, [adding]);
  return (
    <Field name="pasted" label={t("people_paste")} why={t("people_paste_why")} problems={[]}>
      {(control) => (
        <textarea
          {...control}
          spellcheck={false}
          value={adding.pasted.value}
          dir={typedDir(adding.pasted.value)}
          onInput={(event) => adding.paste(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
