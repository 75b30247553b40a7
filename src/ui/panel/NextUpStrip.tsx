import type { ReadonlySignal } from "@preact/signals";
import type { Instant } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { NoteText } from "../parts/NoteText.tsx";
import { countdownWords, nextTitle, waitWords } from "../words/panel.ts";
import type { Moment } from "../words/when.ts";
import type { NextUp } from "./next-up.ts";

/** The time left, for the eye alone. It reads the second by itself, so that nothing around it is drawn again. */
function Countdown({ at, second }: { readonly at: Instant; readonly second: ReadonlySignal<Instant> }) {
  const words = countdownWords(at - second.value);
  if (words === "" || at <= second.value) return null;
  return (
    <span class="countdown" aria-hidden="true">
      {t("panel_in", { time: words })}
    </span>
  );
}

export interface NextUpStripProps {
  readonly next: NextUp;
  /** The time each second. */
  readonly second: ReadonlySignal<Instant>;
  readonly moment: Moment;
}

/** Who is next, the note they get, and what is waited for until then. */
export function NextUpStrip({ next, second, moment }: NextUpStripProps) {
  return (
    <section class="next-up" aria-labelledby="next-up-title">
      <div class="next-up-line">
        <h2 id="next-up-title" title={nextTitle(next)}>
          {nextTitle(next)}
        </h2>
        {next.kind === "in-time" && <Countdown at={next.at} second={second} />}
      </div>
      <p class="soft">{waitWords(next, moment)}</p>
      {next.kind === "in-time" && (
        <NoteText note={next.entry.invitation.approval?.note ?? next.entry.invitation.note} />
      )}
    </section>
  );
}
