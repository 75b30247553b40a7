import { useLayoutEffect, useRef } from "preact/hooks";

const KEYS: readonly (readonly [string, string])[] = [
  ["j", "next person"],
  ["k", "person before"],
  ["a", "approve this exact note"],
  ["e", "edit the note"],
  ["s", "skip this person"],
  ["b", "not today: back behind those who wait"],
  ["n", "never invite this person"],
  ["A", "approve all, once you have seen each"],
  ["u", "undo the last thing"],
  ["?", "this overview"],
  ["Ctrl Enter", "save, while editing"],
  ["Esc", "close the editor, keeping the text"],
];

/** The keys of the queue. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <form method="dialog" class="stack">
        <h2 id="keys-title">Keys</h2>
        <dl class="keys">
          {KEYS.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p class="soft small">They work while the list has the focus.</p>
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
