import type { FrameView } from "../../app/queries/frame.ts";
import { t } from "../i18n/language.ts";
import { isRestricted, stateLine } from "../words/plan.ts";

/** Today in one line: `3 of 8 sent today, next at 14:20`. */
export function TodayLine({ view, now }: { readonly view: FrameView; readonly now: number }) {
  const { plan, settings } = view;
  if (plan === null || settings.policy === null) {
    const line = t("frame_not_set_up");
    return (
      <p class="today-line" title={line}>
        {line}
      </p>
    );
  }
  const { count, follow } = stateLine(plan, { now, zone: settings.policy.zone });
  const stopped = plan.blocker !== null && isRestricted(plan.blocker);
  const line = t("frame_state", { count, follow });
  // In a narrow bar it may end in dots.
  return (
    <p class={stopped ? "today-line stop" : "today-line"} title={line}>
      {line}
    </p>
  );
}
