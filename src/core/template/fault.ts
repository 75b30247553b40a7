/** What is wrong with a template, with what a sentence about it needs. Stretches of source are shortened (`shown`). */
export type TemplateFault =
  | { readonly what: "too-long"; readonly length: number; readonly most: number }
  | { readonly what: "never-closed"; readonly source: string; readonly open: string; readonly close: string }
  | { readonly what: "stray-close"; readonly open: string; readonly close: string }
  /** A part such as `{% if %}` without its `{% endif %}`. */
  | { readonly what: "part-without-end"; readonly source: string; readonly end: string }
  | { readonly what: "end-without-part"; readonly tag: string }
  | { readonly what: "unreadable"; readonly source: string }
  | { readonly what: "has-no-parts"; readonly name: string }
  /** Behind a colon: most likely a wording without quotes. */
  | { readonly what: "needs-quotes"; readonly written: string }
  | { readonly what: "unknown-field"; readonly written: string; readonly meant: string }
  | { readonly what: "no-field"; readonly written: string; readonly fields: readonly string[] }
  | { readonly what: "unknown-filter"; readonly written: string; readonly meant: string }
  | { readonly what: "no-filter"; readonly written: string; readonly filters: readonly string[] }
  | { readonly what: "default-not-first" }
  | { readonly what: "curly-quotes"; readonly source: string }
  | { readonly what: "nothing-in-it"; readonly source: string }
  | { readonly what: "three-braces"; readonly source: string }
  | { readonly what: "compares"; readonly source: string }
  | { readonly what: "tag-without-word"; readonly source: string }
  | { readonly what: "unknown-tag"; readonly written: string; readonly meant: string }
  | { readonly what: "no-tag"; readonly written: string; readonly tags: readonly string[] }
  | { readonly what: "picks-at-random"; readonly source: string }
  /** A placeholder of another tool, with the field it stands for. */
  | { readonly what: "other-tool"; readonly source: string; readonly meant: string }
  | { readonly what: "lone-braces"; readonly source: string }
  | { readonly what: "note-to-self"; readonly source: string }
  | { readonly what: "filter-needs-value"; readonly filter: string }
  | { readonly what: "grows-too-long" }
  /** For one person, whose values meet no condition of it. */
  | { readonly what: "comes-out-empty" }
  /** The note would still have a delimiter in it. */
  | { readonly what: "marks-left"; readonly marks: string }
  | { readonly what: "fails"; readonly reason: string };
