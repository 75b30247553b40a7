/**
 * Puts the text into the field the way typing would: through the prototype's setter, because the
 * page watches the field's own `value`, and with the event it listens to.
 */
export function setText(field: HTMLTextAreaElement, text: string): void {
  const view = field.ownerDocument.defaultView;
  const setter =
    view === null
      ? undefined
      : Object.getOwnPropertyDescriptor(view.HTMLTextAreaElement.prototype, "value")?.set;
  if (setter === undefined || view === null) {
    field.value = text;
    return;
  }
  setter.call(field, text);
  // Typing is heard outside the shadow root too, where the page may listen for all its fields.
  field.dispatchEvent(new view.Event("input", { bubbles: true, composed: true }));
  field.dispatchEvent(new view.Event("change", { bubbles: true }));
}

/** Whether a page's count fits the text, in UTF-16 units or in code points: which one LinkedIn counts was never measured. */
export function countFits(counted: number | null, text: string): boolean {
  return counted === null || counted === text.length || counted === [...text].length;
}
