import { acceptedActions } from "./accepted/actions.ts";
import type { Actions } from "./actions.ts";
import { blockingActions } from "./blocking/actions.ts";
import { composingActions } from "./composing/actions.ts";
import type { InterfaceDeps } from "./deps.ts";
import { experimentActions } from "./experiments/actions.ts";
import { manyActions } from "./many/actions.ts";
import { pendingActions } from "./pending/actions.ts";
import { peopleActions } from "./people/actions.ts";
import { peopleOutActions } from "./people-out/actions.ts";
import { profileActions } from "./profile/actions.ts";
import { restrictionActions } from "./restrictions/actions.ts";
import { reviewActions } from "./review/actions.ts";
import { sendingActions } from "./sending/actions.ts";
import { settingsActions } from "./settings/actions.ts";
import { withdrawingActions } from "./withdrawing/actions.ts";

/** The interface's use cases: each writes its rows, then nudges the worker, which may be asleep. */
export function createActions(deps: InterfaceDeps): Actions {
  const nudging = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    // Not awaited: the reply comes only when the worker's turn is over. Its own alarm heals a lost one.
    deps.worker.poke().catch(() => undefined);
    return result;
  };
  return {
    ...acceptedActions(deps),
    ...blockingActions(deps, nudging),
    ...composingActions(deps, nudging),
    ...experimentActions(deps),
    ...manyActions(deps, nudging),
    ...pendingActions(deps, nudging),
    ...peopleOutActions(deps, nudging),
    ...peopleActions(deps, nudging),
    ...restrictionActions(deps, nudging),
    ...profileActions(deps, nudging),
    ...reviewActions(deps, nudging),
    ...sendingActions(deps),
    ...settingsActions(deps, nudging),
    ...withdrawingActions(deps, nudging),
  };
}
