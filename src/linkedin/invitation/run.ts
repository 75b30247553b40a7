import type { NotSentReason } from "../../core/invitation/invitation.ts";
import type { InviteCommand, InviteOutcome, PageLimits } from "../../core/page/reading.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import { isInvitePage, profileIdOf, slugOf, vanityNameOf } from "../addresses.ts";
import type { Target } from "../controls/invite-control.ts";
import type { Labels } from "../languages/labels.ts";
import type { PageHandle } from "../page.ts";
import { findStop } from "../stops/observe.ts";
import type { Toast } from "../toasts/observe.ts";
import type { PressWatch } from "./presses.ts";

/** How far it went: what may be claimed at the end hangs on it. */
export type Phase = "before-connect" | "connect-clicked" | "dialog-seen";

/** One invitation being carried out. `progress` alone changes. */
export interface Run {
  readonly page: PageHandle;
  readonly command: InviteCommand;
  readonly signal: AbortSignal;
  readonly labels: readonly Labels[];
  /** Who is on the page, proved to be the person meant. */
  readonly target: Target;
  /** `ACoAA…` of their card; null on Ember pages. */
  readonly profileId: string | null;
  readonly presses: PressWatch;
  readonly progress: {
    phase: Phase;
    /** Toasts that stood there when Connect was pressed. */
    toastsBefore: readonly Toast[];
    limits: PageLimits;
    /** The Connect control was an item of the More menu. */
    viaMenu: boolean;
    /** The clicked control led to the person's own slug or carried their member id. */
    controlProved: boolean;
    /** The dialog named the person at some stage. */
    named: boolean;
    /** LinkedIn asked for the email address after Send had been pressed. */
    emailAsked: boolean;
    /** The page did not take the click on the link for itself: the browser follows it, which sends nothing. */
    linkFollowed: boolean;
  };
}

/** A step's value, or the outcome that ends the run. */
export type Step<T> = Result<T, InviteOutcome>;

export const go = ok;

export function end(outcome: InviteOutcome): Step<never> {
  return fail(outcome);
}

export function notSent(reason: NotSentReason, evidence: string): InviteOutcome {
  return { kind: "not-sent", reason, evidence };
}

export function unknown(evidence: string): InviteOutcome {
  return { kind: "unknown", evidence };
}

/** LinkedIn's stop surfaces win over everything: asked before every step (I4). */
export function stopped(run: Run): InviteOutcome | null {
  const stop = findStop(run.page.document, run.page.url());
  if (stop === null) return null;
  return {
    kind: "stopped",
    restriction: stop.restriction,
    pressed: run.presses.last() !== null,
    evidence: stop.evidence,
  };
}

/** Whether the page still is the person's: their profile, or LinkedIn's invite page for the very same slug. */
export function stillThere(run: Run): boolean {
  const url = run.page.url();
  if (isInvitePage(url)) return run.target.slug !== null && vanityNameOf(url) === run.target.slug;
  const slug = slugOf(url);
  if (slug !== null) return slug === run.target.slug;
  const id = profileIdOf(url);
  return id !== null && id === run.profileId;
}

/** What to say when the page was left, by how far the run had come. */
export function leftPage(run: Run): InviteOutcome {
  if (run.presses.last() !== null) return unknown("the page was left after Send was pressed");
  switch (run.progress.phase) {
    case "before-connect":
      return notSent("left-by-person", "the page was left before anything was pressed");
    case "connect-clicked":
      // Some accounts send at once, without a dialog: a click the page took may have sent it.
      return run.progress.linkFollowed
        ? notSent("page-not-ready", "the browser followed the Connect link, which sends nothing")
        : unknown("the page was left after Connect was pressed, before a dialog was seen");
    case "dialog-seen":
      return notSent("left-by-person", "the page was left before Send was pressed");
  }
}
