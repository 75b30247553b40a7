import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { t } from "../i18n/language.ts";
import { createRunner, type Runner } from "../live/runner.ts";

/** What was corrected last, of whom. */
export interface Corrected {
  readonly id: string;
  readonly sentence: string;
  readonly undo: (() => void) | null;
}

/** Corrects people where their note is looked at. */
export interface Correcting {
  readonly runner: Runner;
  readonly done: ReadonlySignal<Corrected | null>;
  /** Grows with every correction: what was read before is old. */
  readonly count: ReadonlySignal<number>;
  correct(prospect: Prospect, change: { readonly firstName: string }): void;
}

export function createCorrecting(actions: Actions): Correcting {
  const runner = createRunner();
  const done = signal<Corrected | null>(null);
  const count = signal(0);
  const settle = (corrected: Corrected) => {
    done.value = corrected;
    count.value = count.peek() + 1;
  };
  return {
    runner,
    done,
    count,
    correct({ id, fullName, firstName: _before, company }, { firstName }) {
      const change = { fullName, company, firstName };
      runner.run(
        () => actions.changePerson(id, change),
        (token) => {
          const wasApproved = token?.before.some(({ state }) => state === "approved") ?? false;
          const undo = () => {
            if (token === null) return;
            runner.run(
              () => actions.undo(token),
              (back) => {
                const sentence = back ? t("compose_as_it_was") : t("compose_changed_since");
                settle({ id, sentence, undo: null });
              },
            );
          };
          const sentence = wasApproved ? t("compose_corrected_yes_again") : t("compose_corrected");
          settle({ id, sentence, undo: token && undo });
        },
      );
    },
  };
}
