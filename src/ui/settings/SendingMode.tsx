import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { type Settings, withdrawingModeOf } from "../../core/settings/settings.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { fullDate } from "../words/when.ts";
import { STATEMENT, STATEMENT_VERSION } from "./statement.ts";

export interface SendingModeProps {
  readonly settings: Settings;
  readonly zone: string;
  readonly actions: Actions;
}

/** Who presses Send. The extension only after a plain statement was read and agreed to. */
export function SendingMode({ settings, zone, actions }: SendingModeProps) {
  const runner = useRunner();
  const [reading, setReading] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const on = settings.sendingMode === "hands-free";
  const outdated = on && settings.handsFree?.statementVersion !== STATEMENT_VERSION;
  const turn = (mode: "assisted" | "hands-free") =>
    void runner.run(
      () => actions.setSendingMode(mode, mode === "hands-free" ? STATEMENT_VERSION : null),
      (result) => {
        setRefused(result.ok ? null : result.error.message);
        if (!result.ok) return;
        setReading(false);
        setAgreed(false);
      },
    );
  return (
    <section class="stack" aria-labelledby="mode-title">
      <h2 id="mode-title">Who presses Send</h2>
      <p>
        {on
          ? "The extension does, for what you approved."
          : "You do. Each invitation is opened on LinkedIn with your note in it, and waits for your click."}{" "}
        {withdrawingModeOf(settings) === "hands-free"
          ? "It also presses Withdraw, for what you picked to be taken back."
          : "Withdraw is yours too: LinkedIn asks before it takes one back."}
      </p>
      {on && settings.handsFree && (
        <p class="soft">You agreed to this on {fullDate(settings.handsFree.agreedAt, zone)}.</p>
      )}
      {outdated && (
        <p class="notice calm">
          What you agreed to named Send alone, and that goes on. Now the statement also names Withdraw: read
          it again below if the extension shall press that too.
        </p>
      )}
      {on && (
        <div class="row">
          <Act idle={runner.busy.value} onAct={() => turn("assisted")}>
            Turn off: I press Send
          </Act>
        </div>
      )}
      <details class="statement" open={reading} onToggle={(event) => setReading(event.currentTarget.open)}>
        <summary>
          {!on
            ? "Let the extension press Send"
            : outdated
              ? "Let the extension press Withdraw too"
              : "What you agreed to"}
        </summary>
        <div class="stack">
          {STATEMENT.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {(!on || outdated) && (
            <>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={agreed}
                  onChange={(event) => setAgreed(event.currentTarget.checked)}
                />
                <span>I have read this, and I carry the risk for my account.</span>
              </label>
              <div class="row">
                <Act idle={!agreed || runner.busy.value} onAct={() => turn("hands-free")}>
                  {on ? "Let the extension press both" : "Let the extension press Send"}
                </Act>
              </div>
            </>
          )}
        </div>
      </details>
      {refused && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
