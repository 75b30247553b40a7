import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { RestrictionKind } from "../restriction/restriction.ts";
import type { Instant } from "../shared/time.ts";
import { type Life, type LivedDay, live } from "./testing/follow.ts";
import { timeline } from "./testing/timeline.ts";

/**
 * What the defaults mean, day by day, as texts to be read: a change of the planner shows here as a
 * difference that somebody has to agree with (CONTRIBUTING.md says how).
 */
const LISBON = defaultPolicy("basic", "Europe/Lisbon");
const at = (text: string): Instant => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const said = (kind: RestrictionKind, text: string) => ({ kind, at: at(`${text}[Europe/Lisbon]`) });

function lived(change: Partial<Life> & Pick<Life, "first" | "days">): readonly LivedDay[] {
  return live({ seed: 7, policy: () => LISBON, accepted: 1 / 3, ...change });
}

const expectGolden = async (name: string, text: string) =>
  expect(text).toMatchFileSnapshot(`./testing/goldens/${name}.txt`);

describe("the timeline of", () => {
  test("a quiet quarter", async () => {
    const days = lived({ first: "2026-01-05", days: 91 });
    await expectGolden(
      "quiet-quarter",
      timeline("A quarter without a word of LinkedIn. A third accept.", days),
    );
  });

  test("a first restriction", async () => {
    const days = lived({
      first: "2026-01-05",
      days: 154,
      events: [said("weekly-limit", "2026-02-11T11:00")],
    });
    const about = "The weekly limit is met on 11 February, for the first time. A third accept.";
    await expectGolden("first-restriction", timeline(about, days));
  });

  test("a second within a month", async () => {
    const days = lived({
      first: "2026-01-05",
      days: 154,
      events: [said("weekly-limit", "2026-02-11T11:00"), said("weekly-limit", "2026-03-05T11:00")],
    });
    const about = "The weekly limit is met on 11 February and again on 5 March. A third accept.";
    await expectGolden("second-within-a-month", timeline(about, days));
  });

  test("a template that fails", async () => {
    const days = lived({ first: "2026-01-05", days: 112, accepted: 0.08 });
    await expectGolden("failing-template", timeline("Eight in a hundred accept, whatever the pace.", days));
  });

  test("a holiday week with a half day before it", async () => {
    const policy: Policy = {
      ...LISBON,
      rampStart: 15,
      lunch: { from: "12:30", to: "13:30" },
      exceptions: [
        { day: "2026-12-24", hours: { from: "09:00", to: "12:00" } },
        ...["25", "28", "29", "30", "31"].map((day) => ({ day: `2026-12-${day}`, hours: null })),
        { day: "2027-01-01", hours: null },
      ],
    };
    const days = lived({ first: "2026-12-14", days: 28, policy: () => policy });
    const about = "Half a day on 24 December, then off until 4 January. A break at noon. A third accept.";
    await expectGolden("holiday-week", timeline(about, days, true));
  });

  test("a flight from Lisbon to Tokyo and back", async () => {
    const tokyo = { ...LISBON, zone: "Asia/Tokyo" };
    const days = lived({
      first: "2026-06-01",
      days: 26,
      policy: (day) => ({ ...(day >= "2026-06-10" && day < "2026-06-17" ? tokyo : LISBON), rampStart: 10 }),
      zonesBefore: (day) => {
        if (day >= "2026-06-10" && day < "2026-06-17") return ["Europe/Lisbon"];
        return day >= "2026-06-17" && day < "2026-06-25" ? ["Asia/Tokyo"] : [];
      },
    });
    const about =
      "Lisbon; 10 to 16 June in Tokyo, eight hours ahead; Lisbon again. The other zone counts for eight days.";
    await expectGolden("lisbon-tokyo", timeline(about, days, true));
  });

  test.each([
    ["back", "2026-10-23"],
    ["forward", "2026-03-27"],
  ])("the night the clocks go %s, for one who works nights", async (word, first) => {
    const policy: Policy = {
      ...LISBON,
      rampStart: 8,
      targetPerDay: 8,
      hours: { from: "00:00", to: "04:00" },
      lunch: { from: "01:15", to: "01:45" },
      workingDays: [1, 2, 3, 4, 5, 6, 7],
    };
    const days = lived({ first, days: 4, policy: () => policy });
    const about = `The clocks go ${word} on the Sunday. 00:00 to 04:00 without 01:15 to 01:45, eight a night.`;
    await expectGolden(`clocks-${word}`, timeline(about, days, true));
  });
});
