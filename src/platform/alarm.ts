import type { Alarm, Clock } from "../app/ports.ts";
import { alarms } from "./browser.ts";

const NAME = "plan";

/**
 * The one alarm. Creating an alarm again pushes it away, so it is compared first. `clock` and the
 * browser's own time may differ by an offset in the practice build; alarms run on the browser's.
 */
export function createAlarm(clock: Clock): Alarm {
  return {
    async setTo(at) {
      const standing = await alarms.get(NAME);
      if (at === null) {
        if (standing) await alarms.clear(NAME);
        return;
      }
      const when = Math.max(at, clock.now() + 1_000) - clock.now() + Date.now();
      if (standing && Math.abs(standing.scheduledTime - when) < 1_000) return;
      await alarms.create(NAME, { when });
    },
  };
}

/** Registers synchronously, as a worker must. */
export function onAlarm(listener: () => void): void {
  alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) listener();
  });
}
