import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";

/** Another member is signed in: the queue waits, and moving it is asked twice (I9). */
export function AccountBanner({ actions }: { readonly actions: Actions }) {
  const runner = useRunner();
  const [asking, setAsking] = useState(false);
  return (
    <section class="notice" role="alert" aria-labelledby="account-title">
      <h2 id="account-title">Another LinkedIn account is signed in</h2>
      <p>
        This queue belongs to the account you used before, and each account has its own limit. Nothing is sent
        until you sign in with that one again.
      </p>
      <div class="row">
        {asking ? (
          <>
            <Act
              class="main"
              idle={runner.busy.value}
              onAct={() => void runner.run(() => actions.adoptSeenAccount())}
            >
              Yes, move the queue
            </Act>
            <Act onAct={() => setAsking(false)}>No, wait</Act>
          </>
        ) : (
          <>
            <Act
              class="main"
              idle={runner.busy.value}
              onAct={() => void runner.run(() => actions.lookAgainAtAccount())}
            >
              I have signed in again
            </Act>
            <Act onAct={() => setAsking(true)}>Move the queue here</Act>
          </>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
