import type { DueNotification } from "../core/notification/due.ts";

/** What the browser shows outside its window. Asked for only where the person allowed it; else it does nothing. */
export interface Notifications {
  show(due: DueNotification): Promise<void>;
}
