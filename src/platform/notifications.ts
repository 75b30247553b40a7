import type { Notifications } from "../app/ports-notifying.ts";
import type { DueNotification, NotificationKind } from "../core/notification/due.ts";
import { grantedNotifications, permissions, runtime } from "./browser.ts";

const PERMISSION = { permissions: ["notifications" as const] };
const ICON = "icons/128.png";

/** `words`: what is told, in the person's language. A newer one of a kind takes the place of the one before. */
export const createNotifications = (
  words: (due: DueNotification) => { readonly title: string; readonly message: string },
): Notifications => ({
  async show(due) {
    // Null unless the person allowed it, and again once they have taken that back.
    const granted = grantedNotifications();
    if (!granted) return;
    const { title, message } = words(due);
    await granted.create(due.kind, { type: "basic", iconUrl: runtime.getURL(ICON), title, message });
  },
});

const PLACES: Readonly<Record<NotificationKind, string>> = {
  ready: "review",
  restriction: "restrictions",
  week: "figures",
};

/** `listener` gets the place of the full page that a pressed one leads to. Registers synchronously, as a worker must. */
export function onNotificationClicked(listener: (place: string) => void): void {
  const clicked = (id: string) => {
    void grantedNotifications()?.clear(id);
    const place = Object.entries(PLACES).find(([kind]) => kind === id)?.[1];
    if (place !== undefined) listener(place);
  };
  const listen = () => grantedNotifications()?.onClicked.addListener(clicked);
  listen();
  // Allowed while this worker runs: the same listener is added once, however often.
  permissions.onAdded.addListener(listen);
}

/** The browser asks the person, at once in the turn of their own press; false: they said no. */
export const askForNotifications = (): Promise<boolean> => permissions.request(PERMISSION);

/** Gives the permission back, once nothing of it is wanted. */
export const giveUpNotifications = async (): Promise<void> => void (await permissions.remove(PERMISSION));
