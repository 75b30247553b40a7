import { useState } from "preact/hooks";
import { Act } from "../parts/Act.tsx";

/** A letter to LinkedIn's support, to be changed and copied; the person sends it themselves. */
export function SupportDraft({ text }: { readonly text: string }) {
  const [typed, setTyped] = useState(text);
  const [said, setSaid] = useState("");
  return (
    <details class="fold">
      <summary>A draft to LinkedIn's support</summary>
      <div class="stack">
        <p>
          Support may confirm a restriction and rarely lifts one. The figures are yours, from the log. You
          send it yourself, from LinkedIn's help; Politely sends nothing.
        </p>
        <label class="hidden-text" for="support-draft">
          Words to LinkedIn's support
        </label>
        <textarea
          id="support-draft"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaid("");
          }}
        />
        <div class="row">
          <Act
            onAct={() =>
              void navigator.clipboard.writeText(typed).then(
                () => setSaid("Copied."),
                () => setSaid("It could not be copied. Select the text and copy it by hand."),
              )
            }
          >
            Copy
          </Act>
          {typed !== text && (
            <Act
              onAct={() => {
                setTyped(text);
                setSaid("");
              }}
            >
              As it was
            </Act>
          )}
          <p role="status">{said}</p>
        </div>
      </div>
    </details>
  );
}
