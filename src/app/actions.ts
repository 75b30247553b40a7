import type { AcceptedActions } from "./accepted/actions.ts";
import type { BlockingActions } from "./blocking/actions.ts";
import type { ComposingActions } from "./composing/actions.ts";
import type { ExperimentActions } from "./experiments/actions.ts";
import type { ManyActions } from "./many/actions.ts";
import type { PendingActions } from "./pending/actions.ts";
import type { PeopleActions } from "./people/actions.ts";
import type { PeopleOutActions } from "./people-out/actions.ts";
import type { ProfileActions } from "./profile/actions.ts";
import type { RestrictionActions } from "./restrictions/actions.ts";
import type { ReviewActions } from "./review/actions.ts";
import type { SendingActions } from "./sending/actions.ts";
import type { SettingsActions } from "./settings/actions.ts";
import type { WithdrawingActions } from "./withdrawing/actions.ts";

/**
 * Everything the interface can do. Each is one transaction, then a nudge to the worker. All of
 * them reject with `StoreError` when the store refuses; nothing is half done.
 */
export interface Actions
  extends AcceptedActions,
    BlockingActions,
    ComposingActions,
    ExperimentActions,
    ManyActions,
    PendingActions,
    PeopleActions,
    PeopleOutActions,
    RestrictionActions,
    ProfileActions,
    ReviewActions,
    SendingActions,
    SettingsActions,
    WithdrawingActions {}
