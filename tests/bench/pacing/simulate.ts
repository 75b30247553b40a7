import { acceptsAfter, DAYS, reports, type SimulatedAccount } from "./account.ts";
import { limitOf, offenceOf, type PlatformModel } from "./platform.ts";
import { isWorkday, type Morning, type SeenEvent, type Strategy, sentIn } from "./strategy.ts";

/** Everybody takes back what stood unanswered this long, days (V: tools suggest 2 to 4 weeks). */
const WITHDRAWN_AFTER = 28;
/** "I don't know" comes this many days after the invitation (ours). */
const REPORTED_AFTER = 2;
/** Invitations of so many days make the response the platform looks at, the newest 3 days left out (ours). */
const RESPONSE_OVER = 28;
const RESPONSE_FROM = 20;

export interface Outcome {
  readonly sent: number;
  readonly accepted: number;
  readonly restrictions: number;
  /** Working days on which nothing went, for LinkedIn's stop or the strategy's own wait. */
  readonly lost: number;
}

/** 90 days of one account on one platform, by one strategy. The same arguments give the same outcome. */
export function simulate(model: PlatformModel, strategy: Strategy, account: SimulatedAccount): Outcome {
  const { allow } = strategy.begin();
  const sent = new Uint16Array(DAYS);
  const accepted = new Uint16Array(DAYS);
  const acceptedOfSent = new Uint16Array(DAYS);
  const reported = new Uint16Array(DAYS + REPORTED_AFTER);
  /** By day of acceptance and day of sending. */
  const coming = new Uint8Array(DAYS * DAYS);
  const events: SeenEvent[] = [];
  let invited = 0;
  let total = 0;
  let withdrawn = 0;
  let restrictions = 0;
  let lost = 0;
  let blockedUntil = 0;
  let noticedOn = -7;

  for (let day = 0; day < DAYS; day += 1) {
    for (let from = Math.max(0, day - WITHDRAWN_AFTER); from <= day; from += 1) {
      const now = coming[day * DAYS + from] ?? 0;
      accepted[day] = (accepted[day] ?? 0) + now;
      acceptedOfSent[from] = (acceptedOfSent[from] ?? 0) + now;
      total += now;
    }
    const gone = day - WITHDRAWN_AFTER - 1;
    if (gone >= 0) withdrawn += (sent[gone] ?? 0) - (acceptedOfSent[gone] ?? 0);

    const settled = sentIn(sent, day - 3, RESPONSE_OVER - 3);
    const answered = sentIn(acceptedOfSent, day - 3, RESPONSE_OVER - 3);
    const limit = limitOf(model, account, day, settled < RESPONSE_FROM ? null : answered / settled);
    const weekBefore = sentIn(sent, day, 6);
    const pending = invited - total - withdrawn;
    const reportsNow = sentIn(reported, day + REPORTED_AFTER, 30);

    const morning: Morning = {
      day,
      sent,
      accepted,
      acceptedOfSent,
      pending,
      events,
      hiddenLimit: limit,
      hiddenBurst: model.burst,
      hiddenRoom: reportsNow < model.reportsBearable ? model.pendingCeiling - pending : 0,
    };
    const wanted = day < blockedUntil ? 0 : Math.max(0, Math.floor(allow(morning)));
    if (wanted === 0 && isWorkday(day)) lost += 1;
    for (let today = 1; today <= wanted; today += 1) {
      const offence = offenceOf(model, {
        week: weekBefore + today,
        today,
        pending: pending + today,
        reports: sentIn(reported, day + 1, 30),
        limit,
      });
      if (offence !== null) {
        // Of the 90 days before: all there are.
        const length = model.lengths[Math.min(restrictions, model.lengths.length - 1)] ?? 0;
        blockedUntil = day + length;
        restrictions += 1;
        events.push({ kind: offence, day, until: blockedUntil });
        // The answers that led to it are dealt with.
        if (offence === "email-required") reported.fill(0);
        break;
      }
      sent[day] = today;
      const after = acceptsAfter(account, invited);
      if (after !== null && after <= WITHDRAWN_AFTER && day + after < DAYS) {
        const at = (day + after) * DAYS + day;
        if (after === 0) {
          accepted[day] = (accepted[day] ?? 0) + 1;
          acceptedOfSent[day] = (acceptedOfSent[day] ?? 0) + 1;
          total += 1;
        } else coming[at] = (coming[at] ?? 0) + 1;
      } else if (after === null && reports(account, invited, model.reportShare)) {
        reported[day + REPORTED_AFTER] = (reported[day + REPORTED_AFTER] ?? 0) + 1;
      }
      invited += 1;
      if (
        model.noticeFrom !== null &&
        weekBefore + today >= model.noticeFrom * limit &&
        day - noticedOn >= 7
      ) {
        noticedOn = day;
        events.push({ kind: "approaching-limit", day, until: day });
      }
    }
  }
  return { sent: invited, accepted: total, restrictions, lost };
}
