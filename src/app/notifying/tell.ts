import {
  type DueNotification,
  dueNotification,
  NOTIFICATION_KINDS,
  toldAtTicking,
  type WantedNotifications,
  type WorthTelling,
} from "../../core/notification/due.ts";
import { isStanding } from "../../core/restriction/cooldown.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { type Instant, localDay } from "../../core/shared/time.ts";
import { addDays, weekStart } from "../../core/shared/wall-clock.ts";
import type { RowDeps, SendingDeps } from "../deps.ts";
import type { StoreReader } from "../ports.ts";

const isAnyWanted = ({ notify }: Settings): boolean => NOTIFICATION_KINDS.some((kind) => notify[kind]);

/** A few rows: one handed over, the stops that are open, the days of two weeks. */
async function readWorthTelling(
  reader: StoreReader,
  settings: Settings,
  now: Instant,
): Promise<WorthTelling> {
  const today = localDay(now, settings.policy?.zone ?? "UTC");
  const monday = weekStart(today);
  const from = addDays(monday, -7);
  const days = (await reader.dailyFigures(from)).filter(({ day }) => day < monday);
  const handedOver = await reader.invitationsInState("dispatched", { order: "oldest", limit: 1 });
  const seen = (await reader.restrictions(now)).filter(
    (event) =>
      // Of one the person told of themselves they know.
      event.source === "page" &&
      isStanding(event) &&
      (event.accountId === null || event.accountId === settings.accountId),
  );
  return {
    today,
    isReady: handedOver.some(({ dispatch }) => dispatch?.mode === "assisted"),
    stoppedAt: seen.length === 0 ? null : Math.max(...seen.map(({ at }) => at)),
    lastWeek: {
      sent: days.reduce((sum, { sent, byHand }) => sum + sent + byHand, 0),
      accepted: days.reduce((sum, { accepted }) => sum + accepted, 0),
    },
  };
}

const dueIn = async (reader: StoreReader, settings: Settings, now: Instant) =>
  dueNotification(settings.notify, settings.notified, await readWorthTelling(reader, settings, now));

/**
 * Tells what is due, one thing at most. It counts as told before it is shown: a worker that dies in between tells it
 * never, and not twice.
 */
export async function notify(deps: Pick<SendingDeps, "store" | "clock" | "notifications">): Promise<void> {
  const { notifications } = deps;
  if (!notifications) return;
  const now = deps.clock.now();
  // Nearly always there is nothing: a turn of the worker then writes nothing for it.
  const isDue = await deps.store.read(async (reader) => {
    const settings = await reader.settings();
    return isAnyWanted(settings) && (await dueIn(reader, settings, now)) !== null;
  });
  if (!isDue) return;
  const due = await deps.store.write(async (writer): Promise<DueNotification | null> => {
    const settings = await writer.settings();
    const next = await dueIn(writer, settings, now);
    if (next === null) return null;
    await writer.putSettings({ ...settings, notified: next.told });
    return next.due;
  });
  if (due !== null) await notifications.show(due);
}

/** The person ticks or unticks one; of what stands already they are not told. */
export async function setNotifications(deps: RowDeps, wanted: WantedNotifications): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (writer) => {
    const settings = await writer.settings();
    const told = toldAtTicking(settings.notified, await readWorthTelling(writer, settings, now));
    await writer.putSettings({
      ...settings,
      notify: wanted,
      notified: {
        ...settings.notified,
        ...(settings.notify.restriction ? {} : { restriction: told.restriction }),
        ...(settings.notify.week ? {} : { week: told.week }),
      },
    });
  });
}
