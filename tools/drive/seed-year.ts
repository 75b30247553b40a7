import type { Page } from "playwright-core";

const DAY = 24 * 60 * 60_000;

/** Figures of a year by day, as the log would have counted them: three a day, one of four says yes after two days. */
export async function seedYear(of: Page, now: number = Date.now()): Promise<void> {
  const days = Array.from({ length: 365 }, (_, back) =>
    new Date(now - (364 - back) * DAY).toISOString().slice(0, 10),
  );
  await of.evaluate(async (year) => {
    const request = indexedDB.open("politely");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const read = <Row>(name: string) =>
      new Promise<readonly Row[]>((resolve, reject) => {
        const all = database.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    const [segment] = await read<{ readonly id: string }>("segments");
    const [template] = await read<{ readonly id: string }>("templates");
    const transaction = database.transaction(["monthlyFigures", "monthlyCohorts"], "readwrite");
    for (const month of new Set(year.map((day) => day.slice(0, 7)))) {
      const own = year.filter((day) => day.startsWith(month));
      transaction.objectStore("monthlyFigures").put({
        month,
        days: own.map((day, at) => ({
          day,
          sent: 3,
          byHand: 0,
          unknown: 0,
          accepted: at % 4 === 0 ? 3 : 0,
          acceptedOfSent: at % 4 === 0 ? 3 : 0,
          restrictions: 0,
        })),
      });
      transaction.objectStore("monthlyCohorts").put({
        month,
        sent: own.map((day, at) => ({
          day,
          segmentId: segment?.id ?? null,
          templateId: template?.id ?? null,
          sent: 3,
          byHand: 0,
          unknown: 0,
          told: 0,
          toldAccepted: 0,
          acceptedAfter: at % 4 === 0 ? { 2: 3 } : {},
          withdrawnAfter: {},
          waiting: at % 4 === 0 ? 0 : 3,
        })),
        proposed: own.map((day) => ({
          day,
          segmentId: segment?.id ?? null,
          templateId: template?.id ?? null,
          states: { sent: 3 },
        })),
      });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, days);
}
