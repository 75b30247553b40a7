import type { Stage } from "../stage.ts";

export interface NoteField {
  readonly field: HTMLTextAreaElement;
  /** What the framework believes to be written. */
  text(): string;
}

/**
 * The note's textarea, which believes only what an input event told it, and only when the value
 * changed behind its own setter's back: setting `.value` in the page's own world goes unnoticed.
 */
export function noteField(stage: Stage, value: string, changed: (text: string) => void): NoteField {
  const field = stage.make("textarea", {
    id: "custom-message",
    name: "message",
    class: "ember-text-area connect-button-send-invite__custom-message",
    placeholder: stage.words.placeholder,
    rows: 5,
  });
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  if (!native?.get || !native.set) throw new Error("A textarea without a value property.");
  const { get, set } = native;
  let tracked = value;
  set.call(field, value);
  Object.defineProperty(field, "value", {
    configurable: true,
    get: () => String(get.call(field)),
    set(next: string) {
      tracked = next;
      set.call(field, next);
    },
  });
  let believed = value;
  field.addEventListener("input", () => {
    const written = String(get.call(field));
    if (written === tracked) return;
    tracked = written;
    believed = written;
    changed(written);
  });
  return { field, text: () => believed };
}
