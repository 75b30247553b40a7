import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { OwnProfile } from "../../core/profile/own-profile.ts";
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
          <p class="soft small">
            What was read of your profile is kept in this browser alone, for this page, and is in no export.
          </p>
          <div class="row">
            <Act class="plain" idle={idle} onAct={() => runner.run(actions.forgetProfiles, setGone)}>
              Delete what was read
            </Act>
          </div>
        </>
      )}
      <div class="row" role="status">
        {!hasKept && gone !== null && (
          <>
            <span>Deleted.</span>
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
              Undo
            </Act>
          </>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </footer>
  );
}
