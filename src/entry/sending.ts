import type { SendingDeps } from "../app/deps.ts";
import { createAlarm } from "../platform/alarm.ts";
import { createBadge } from "../platform/badge.ts";
import { openClock } from "../platform/clock.ts";
import { ids } from "../platform/ids.ts";
import { runnerLock } from "../platform/lock.ts";
import { createNotifications } from "../platform/notifications.ts";
import { contentPage } from "../platform/page.ts";
import { linkedInTabs } from "../platform/tabs.ts";
import { openStore } from "../storage/index.ts";
import { badgeWords } from "../ui/words/badge.ts";
import { firstLineWords } from "../ui/words/head.ts";
import { notificationWords } from "../ui/words/notification.ts";

/** What the worker sends with. */
export async function openSending(): Promise<SendingDeps> {
  const clock = await openClock();
  return {
    store: openStore(),
    clock,
    ids,
    tabs: linkedInTabs,
    page: contentPage,
    alarm: createAlarm(clock),
    badge: createBadge({ badge: badgeWords, firstLine: firstLineWords }, clock),
    lock: runnerLock,
    notifications: createNotifications(notificationWords),
  };
}
