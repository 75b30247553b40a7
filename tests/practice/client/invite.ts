import type { Via } from "../site/models.ts";
import { assertNever } from "./assert-never.ts";
import { openInviteDialog } from "./ember/dialog.ts";
import { openNotice, openUpsell } from "./ember/notices.ts";
import { showToast } from "./ember/toasts.ts";
import type { Stage } from "./stage.ts";

/** Whom a Connect control invites. */
export interface Invitee {
  readonly slug: string;
  readonly name: string;
  readonly memberId: string;
}

/** The dialog's delay within the pace's bounds: the same person always takes the same time. */
function dialogDelay({ memberId }: Invitee, [least, most]: readonly [number, number]): number {
  return least + ((Number(memberId) * 137) % (most - least + 1));
}

/**
 * What a click on a live Connect does. `flipped` runs when the control turns to pending, which is
 * sometimes the only sign that something was sent.
 */
export async function invite(stage: Stage, invitee: Invitee, via: Via, flipped: () => void): Promise<void> {
  if (via === "profile" && stage.model.layout.connectOpens === "page")
    return stage.go(`/preload/custom-invite/?vanityName=${encodeURIComponent(invitee.slug)}`);
  const answer = await stage.backend.connect(invitee.slug, via).catch(() => null);
  const wait = dialogDelay(invitee, stage.model.pace.dialogAfter);
  if (stage.left.aborted) return;
  switch (answer?.kind) {
    case undefined:
    case "nothing":
      return;
    case "sent":
      return stage.later(stage.model.pace.flipAfter, flipped);
    case "dialog":
      return stage.later(wait, () => openInviteDialog(stage, answer.dialog, via, flipped));
    case "upsell":
      return stage.later(wait, () => openUpsell(stage));
    case "notice": {
      const { followedBy } = answer;
      const after = followedBy ? () => openInviteDialog(stage, followedBy, via, flipped) : noFurther;
      return stage.later(wait, () => openNotice(stage, answer.notice, after));
    }
    case "refused":
      return stage.later(stage.model.pace.toastAfter, () =>
        showToast(stage, "error", stage.words.refusal[answer.refusal](invitee.name)),
      );
    case "leave":
      return stage.backend.leave(answer.path);
    default:
      return assertNever(answer);
  }
}

function noFurther(): void {
  // The notice was the end of it: nothing opens after "Got it".
}
