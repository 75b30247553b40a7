import type { Page } from "playwright-core";
import type { DrivenClock } from "./clock.ts";
import type { OpenedExtension } from "./extension.ts";
import { type StoredWithdrawal, storedRows } from "./rows.ts";
import { untilTrue } from "./until.ts";

const SENT_PAGE = "/mynetwork/invitation-manager/sent/";
/** Rows of the Sent list that stand there without scrolling. */
const AT_ONCE = 10;

/**
 * Lets the account signed in on the site invite these people, and the extension see it: the person opens
 * the Sent page after every ten.
 */
export async function inviteByHand(opened: OpenedExtension, slugs: readonly string[]): Promise<void> {
  const { practice, popup } = opened;
  const before = (await sentNames(popup.page)).length;
  for (let from = 0; from < slugs.length; from += AT_ONCE) {
    const batch = slugs.slice(from, from + AT_ONCE);
    for (const slug of batch) practice.site.send({ slug, note: null, via: "profile", email: null });
    const tab = await opened.visit(SENT_PAGE);
    const expected = before + from + batch.length;
    await untilTrue("they are seen", async () => (await sentNames(popup.page)).length === expected);
    await tab.close();
  }
}

async function sentNames(page: Page): Promise<readonly string[]> {
  return (await storedRows(page)).invitations.filter(({ state }) => state === "sent").map(({ name }) => name);
}

/** Picks those of these names who were invited, in this order, as the place for pending ones would. */
export async function pickByName(page: Page, names: readonly string[], at: number): Promise<void> {
  await page.evaluate(
    async ([order, pickedAt]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("politely");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(["invitations", "prospects", "withdrawals"], "readwrite");
      const all = <Row>(name: string) =>
        new Promise<Row[]>((resolve, reject) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      interface Invitation {
        readonly id: string;
        readonly prospectId: string;
        readonly accountId: string | null;
        readonly state: string;
      }
      const [invitations, people] = await Promise.all([
        all<Invitation>("invitations"),
        all<{ id: string; fullName: string }>("prospects"),
      ]);
      for (const [place, name] of order.entries()) {
        const person = people.find(({ fullName }) => fullName === name);
        const invitation = invitations.find(
          ({ prospectId, state }) => prospectId === person?.id && state === "sent",
        );
        if (!invitation) throw new Error(`${name} was not invited.`);
        transaction.objectStore("withdrawals").put({
          id: crypto.randomUUID(),
          accountId: invitation.accountId,
          invitationId: invitation.id,
          prospectId: invitation.prospectId,
          state: "picked",
          reason: null,
          tries: 0,
          dispatch: null,
          pickedAt,
          place,
          updatedAt: pickedAt,
          doneAt: null,
          doneDay: null,
        });
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    [names, at] as const,
  );
}

const UNDER_WAY = new Set(["prepared", "dispatched"]);

export const withdrawalOf = async (page: Page, name: string): Promise<StoredWithdrawal> => {
  const found = (await storedRows(page)).withdrawals.findLast((one) => one.name === name);
  if (!found) throw new Error(`${name} is not picked.`);
  return found;
};

/** Waits until nothing is being taken back. */
export async function untilSettled({ popup }: OpenedExtension): Promise<void> {
  await untilTrue(
    "nothing is being taken back",
    async () => !(await storedRows(popup.page)).withdrawals.some(({ state }) => UNDER_WAY.has(state)),
    60_000,
  );
}

/** Moves on to the worker's alarm and waits for what it does; false: no alarm is set. */
export async function followAlarm(opened: OpenedExtension, clock: DrivenClock): Promise<boolean> {
  const at = await clock.alarmAt();
  if (at === null) return false;
  await clock.moveTo(Math.max(at, clock.now()) + 500);
  await untilSettled(opened);
  return true;
}
