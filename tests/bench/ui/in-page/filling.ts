import { config } from "zod/mini";
import { readOverview } from "../../../../src/app/queries/overview.ts";
import { defaultPolicy } from "../../../../src/core/policy/defaults.ts";
import { NEW_SEGMENT, NEW_TEMPLATE } from "../../../../src/core/segment/segment.ts";
import { NEW_SETTINGS } from "../../../../src/core/settings/settings.ts";
import { action, runtime } from "../../../../src/platform/browser.ts";
import { openStore } from "../../../../src/storage/index.ts";
import { historyOf, SEGMENTS, wordingsOf } from "../history.ts";

config({ jitless: true });

/** What the bench asks of a page of a built extension, about the store that extension has. */
export interface Filling {
  /** Sets the extension up and gives it the history of so many invitations. Resolves with the ms it took. */
  fill(invitations: number): Promise<number>;
  /**
   * Other figures than the last ones: what was kept of an earlier opening is then no figure of today. The worker is
   * told, as after every edit.
   */
  change(): Promise<Figures>;
}

/** The day's own, as the store has them at this moment. */
export interface Figures {
  readonly sent: number;
  readonly today: number;
  /** What a press of the icon opens now. */
  readonly popup: string;
}

declare global {
  interface Window {
    filling: Filling;
  }
}

const store = openStore();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Around the clock and with no ramp, so that the day's number is the daily cap, whenever the bench runs. */
const policyOf = (dailyCap: number) => ({
  ...defaultPolicy("premium", zone),
  targetPerDay: 20,
  rampStart: 20,
  dailyCap,
  weeklyCap: 200,
  hourlyCap: 30,
  hours: { from: "00:00", to: "23:59" },
  workingDays: [1, 2, 3, 4, 5, 6, 7],
});
const CAPS = [5, 6] as const;

window.filling = {
  async fill(invitations) {
    const began = performance.now();
    const now = Date.now();
    await store.write(async (writer) => {
      await writer.putSettings({ ...NEW_SETTINGS, policy: policyOf(CAPS[0]), seed: 7 });
      for (const id of SEGMENTS) {
        const row = { id, createdAt: now, updatedAt: now };
        await writer.putSegment({ ...NEW_SEGMENT, ...row, name: `Clinical trial leads, ${id}` });
        for (const wording of wordingsOf(id)) {
          const body = `Hello {{ first_name | default: "there" }}, we both run trials in small patient groups (${wording}).`;
          await writer.putTemplate({
            ...NEW_TEMPLATE,
            ...row,
            id: wording,
            segmentId: id,
            name: wording,
            body,
          });
        }
      }
    });
    for (const stretch of historyOf(invitations, now, zone)) {
      await store.write((writer) => writer.putNew(stretch));
    }
    return performance.now() - began;
  },
  async change() {
    await store.write(async (writer) => {
      const settings = await writer.settings();
      const cap = CAPS.find((one) => one !== settings.policy?.dailyCap) ?? CAPS[0];
      await writer.putSettings({ ...settings, policy: policyOf(cap) });
    });
    await runtime.sendMessage({ to: "worker", kind: "poke" });
    const { plan } = await store.read((reader) => readOverview(reader, Date.now()));
    if (plan === null) throw new Error("The extension is not set up.");
    const { sentToday, today } = plan.allowance;
    return { sent: sentToday, today, popup: await action.getPopup({}) };
  },
};
