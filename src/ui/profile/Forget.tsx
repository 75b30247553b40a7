import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { OwnProfile } from "../../core/profile/own-profile.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";

export interface ForgetProps {
  readonly actions: Pick<Actions, "forgetProfiles" | "keepProfiles">;
  readonly hasKept: boolean;
}

/** Deletes what was read, at once and with a way back. */
export function Forget({ actions, hasKept }: ForgetProps) {
  const runner = useRunner();
  const [gone, setGone] = useState<readonly OwnProfile[] | null>(null);
  const idle = runner.busy.value;
  if (!hasKept && gone === null) return null;
  return (
    <footer class="stack">
      {hasKept && (
        <>
          <p class="soft small">{t("pending_profile_kept_where")}</p>
          <div class="row">
            <Act class="plain" idle={idle} onAct={() => runner.run(actions.forgetProfiles, setGone)}>
              {t("pending_profile_delete")}
            </Act>
          </div>
        </>
      )}
      <div class="row" role="status">
        {!hasKept && gone !== null && (
          <>
            <span>{t("pending_profile_deleted")}</span>
            <Act
              class="plain"
              idle={idle}
              onAct={() =>
                runner.run(
                  () => actions.keepProfiles(gone),
                  () => setGone(null),
                )
              }
            >
              {t("pending_undo")}
            </Act>
          </>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </footer>
  );
}
