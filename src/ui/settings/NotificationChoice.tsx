import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import {
  NOTIFICATION_KINDS,
  type NotificationKind,
  type WantedNotifications,
} from "../../core/notification/due.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { ActionFailure } from "../parts/Problem.tsx";
import { notificationName } from "../words/notification.ts";

/** The browser's leave to show anything outside its window. */
export interface NotificationLeave {
  /** False: the person said no. To be called at once in the turn of their own press. */
  ask(): Promise<boolean>;
  giveUp(): Promise<void>;
}

export interface NotificationChoiceProps {
  readonly wanted: WantedNotifications;
  readonly leave: NotificationLeave;
  readonly actions: Pick<Actions, "setNotifications">;
}

/** What is told outside the window: nothing, unless ticked. */
export function NotificationChoice({ wanted, leave, actions }: NotificationChoiceProps) {
  const runner = useRunner();
  const [refused, setRefused] = useState(false);
  const choose = (kind: NotificationKind, isWanted: boolean) => {
    const next = { ...wanted, [kind]: isWanted };
    const isAny = NOTIFICATION_KINDS.some((one) => next[one]);
    runner.run(
      async () => {
        // Asked before anything is awaited: the browser shows its question only in the turn of a press.
        if (isWanted && !(await leave.ask())) return false;
        await actions.setNotifications(next);
        if (!isAny) await leave.giveUp();
        return true;
      },
      (done) => setRefused(!done),
    );
  };
  return (
    <fieldset class="stack tight notification-choice">
      <legend>{t("frame_notify")}</legend>
      <p class="soft small">{t("frame_notify_why")}</p>
      {NOTIFICATION_KINDS.map((kind) => (
        <label key={kind} class="choice">
          <input
            type="checkbox"
            checked={wanted[kind]}
            aria-disabled={runner.busy.value ? "true" : undefined}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              // What stands in the store is shown, whatever comes of it.
              event.currentTarget.checked = wanted[kind];
              choose(kind, checked);
            }}
          />
          <span>{notificationName(kind)}</span>
        </label>
      ))}
      <p role="status">{refused ? t("frame_notify_refused") : ""}</p>
      <ActionFailure problem={runner.problem.value} />
    </fieldset>
  );
}
