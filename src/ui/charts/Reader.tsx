import { t } from "../i18n/language.ts";

export interface ReaderProps {
  readonly id: string;
  /** The last place that is read; the first is 0. */
  readonly last: number;
  /** The figures of the place chosen. */
  readonly words: string;
  readonly along: "across" | "down";
  readonly chosen: number;
  /** From the first place of the drawing to the last, in shares of its width; null: not drawn, or read downwards. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly onChoose: (index: number) => void;
}

/** As wide as the style sheet has it, in pixels: its middle stands below the place it reads. */
const THUMB = 12;

/**
 * Moves through the figures by arrow keys. The slider itself says each one to those who listen; the line beside it
 * is the same for the eye, and hidden from them, so that nothing is said twice, nor while a pointer passes.
 */
export function Reader({ id, last, words, along, chosen, span, onChoose }: ReaderProps) {
  const step = (event: KeyboardEvent) => {
    // Rows are read downwards; a slider of the browser's would count up on the upward arrow.
    const by = along === "down" ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onChoose(Math.max(0, Math.min(last, chosen + by)));
  };
  return (
    <div class={along === "down" ? "reader downwards" : "reader"}>
      {last > 0 && (
        <>
          <label class="hidden-text" for={`${id}-reader`}>
            {t("dashboard_read_figures")}
          </label>
          <input
            id={`${id}-reader`}
            type="range"
            min={0}
            max={last}
            value={chosen}
            aria-valuetext={words}
            aria-describedby={`${id}-title`}
            // In shares, so that it shrinks with the drawing before that is drawn anew.
            style={
              span
                ? {
                    marginLeft: `calc(${100 * span.from}% - ${THUMB / 2}px)`,
                    width: `calc(${100 * (span.to - span.from)}% + ${THUMB}px)`,
                  }
                : {}
            }
            onKeyDown={step}
            onInput={(event) => onChoose(event.currentTarget.valueAsNumber)}
          />
        </>
      )}
      <p class="reading" aria-hidden={last > 0} dir={t("direction") === "rtl" ? "rtl" : "ltr"}>
        {words}
      </p>
    </div>
  );
}
