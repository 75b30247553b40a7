import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { actionProblem, createRunner } from "../live/runner.ts";
import { type Route, routeTo } from "../page/route.ts";
import { storeWords } from "../words/store.ts";
import type { Deed } from "./entries.ts";

/** Does what was chosen anywhere, and says what came of it. */
export interface DeedRunner {
  /** What is under way or was done last, in a sentence; empty: nothing. */
  readonly said: ReadonlySignal<string>;
  begin(deed: Deed): void;
  hush(): void;
}

export interface DeedOptions {
  readonly actions: Pick<Actions, "pause" | "goOn" | "checkAcceptances">;
  readonly go: (route: Route) => void;
  readonly onKeys: () => void;
}

export function createDeedRunner({ actions, go, onKeys }: DeedOptions): DeedRunner {
  const said = signal("");
  const runner = createRunner();
  const run = <T>(work: () => Promise<T>, words: (value: T) => string) => {
    const spoken = async () => {
      try {
        said.value = words(await work());
      } catch (error) {
        const { what, next } = storeWords(actionProblem(error));
        said.value = `${what} ${next}`;
      }
    };
    runner.run(spoken);
  };
  return {
    said,
    hush() {
      if (!runner.busy.peek()) said.value = "";
    },
    begin(deed) {
      switch (deed) {
        case "pause":
          return run(actions.pause, () => t("frame_done_paused"));
        case "go-on":
          return run(actions.goOn, () => t("frame_done_gone_on"));
        case "check":
          if (!runner.busy.peek()) said.value = t("page_check_reading");
          return run(actions.checkAcceptances, (checked) =>
            checked === null
              ? t("page_check_unread")
              : t("page_checked", { accepted: checked.accepted, read: checked.read }),
          );
        case "export":
        case "never-invite":
          return go(routeTo("people", { asked: { open: deed } }));
        case "keys":
          return onKeys();
        default:
          return assertNever(deed);
      }
    },
  };
}
