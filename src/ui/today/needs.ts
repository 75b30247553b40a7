import type { Overview } from "../../app/views.ts";

export const isDifferentAccount = ({ settings }: Overview): boolean =>
  settings.accountId !== null &&
  settings.seenAccountId !== null &&
  settings.seenAccountId !== settings.accountId;

/** Whether something stands above the queue that must be read before it. */
export const needsFirst = (overview: Overview): boolean =>
  overview.restriction !== null ||
  overview.notices.length > 0 ||
  isDifferentAccount(overview) ||
  overview.settings.paused ||
  overview.unknown.length > 0 ||
  overview.takenBackUnknown.length > 0 ||
  overview.takingBack !== null ||
  overview.inFlight !== null;
