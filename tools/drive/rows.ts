import type { Page } from "playwright-core";

/** One invitation as it is stored, with its person. */
export interface StoredInvitation {
  readonly name: string;
  readonly keys: readonly string[];
  readonly state: string;
  readonly reason: string | null;
  readonly note: string;
  readonly mode: string | null;
  readonly origin: string;
}

/** What LinkedIn said, as stored. */
export interface StoredEvent {
  readonly kind: string;
  readonly at: number;
  readonly source: string;
  readonly seenOn: string;
  readonly cooldownUntil: number;
  readonly confirmedAt: number | null;
  readonly checkedAt: number | null;
  readonly dismissedAt: number | null;
}

/** One to be taken back as it is stored, with its person's name. */
export interface StoredWithdrawal {
  readonly name: string;
  readonly state: string;
  readonly reason: string | null;
  readonly mode: string | null;
  readonly doneDay: string | null;
}

/** What is stored, read past the extension's code: the word of the disk. */
export interface StoredRows {
  readonly invitations: readonly StoredInvitation[];
  /** Kinds of the log's rows, oldest first, each with the details written beside it. */
  readonly attempts: readonly {
    readonly kind: string;
    readonly name: string;
    readonly detail: string | null;
  }[];
  /** Oldest first. */
  readonly restrictions: readonly StoredEvent[];
  readonly withdrawals: readonly StoredWithdrawal[];
  readonly settings: { readonly paused: boolean; readonly pauseReason: string | null } | null;
}

/** Reads the extension's database from one of its own pages. The database must be there. */
export async function storedRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    // Kept open: tests look again and again, and opening it is what costs.
    const holder = globalThis as unknown as { diskOfPolitely?: Promise<IDBDatabase> | undefined };
    holder.diskOfPolitely ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("politely");
      request.onsuccess = () => {
        const opened = request.result;
        opened.onclose = () => {
          holder.diskOfPolitely = undefined;
        };
        opened.onversionchange = () => {
          holder.diskOfPolitely = undefined;
          opened.close();
        };
        resolve(opened);
      };
      request.onerror = () => {
        holder.diskOfPolitely = undefined;
        reject(request.error);
      };
    });
    const database = await holder.diskOfPolitely;
    const names = ["invitations", "prospects", "attempts", "restrictions", "settings", "withdrawals"];
    const transaction = database.transaction(names);
    const all = <Row>(name: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    interface Invitation {
      readonly id: string;
      readonly prospectId: string;
      readonly state: string;
      readonly reason: string | null;
      readonly note: string;
      readonly noteOrigin: string;
      readonly dispatch: { readonly mode: string } | null;
    }
    const [invitations, prospects, attempts, restrictions, settings, withdrawals] = await Promise.all([
      all<Invitation>("invitations"),
      all<{ id: string; fullName: string; keys: string[] }>("prospects"),
      all<{ kind: string; at: number; invitationId: string | null; detail: string | null }>("attempts"),
      all<StoredEvent>("restrictions"),
      all<{ paused: boolean; pauseReason: string | null }>("settings"),
      all<Omit<StoredWithdrawal, "name" | "mode"> & Pick<Invitation, "prospectId" | "dispatch">>(
        "withdrawals",
      ),
    ]);
    const people = new Map(prospects.map((person) => [person.id, person]));
    const byId = new Map(invitations.map((row) => [row.id, row]));
    const nameOf = (id: string | null) => people.get(byId.get(id ?? "")?.prospectId ?? "")?.fullName ?? "";
    return {
      invitations: invitations.map((row) => ({
        name: people.get(row.prospectId)?.fullName ?? "",
        keys: people.get(row.prospectId)?.keys ?? [],
        state: row.state,
        reason: row.reason,
        note: row.note,
        mode: row.dispatch?.mode ?? null,
        origin: row.noteOrigin,
      })),
      attempts: attempts
        .toSorted((a, b) => a.at - b.at)
        .map(({ kind, invitationId, detail }) => ({ kind, name: nameOf(invitationId), detail })),
      restrictions: restrictions.toSorted((a, b) => a.at - b.at),
      withdrawals: withdrawals.map(({ prospectId, state, reason, doneDay, dispatch }) => ({
        name: people.get(prospectId)?.fullName ?? "",
        state,
        reason,
        mode: dispatch?.mode ?? null,
        doneDay,
      })),
      settings: settings[0] ? { paused: settings[0].paused, pauseReason: settings[0].pauseReason } : null,
    };
  });
}

/** The words that are stored, retired ones too. */
export async function storedWordings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("politely");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ readonly body: string }[]>((resolve, reject) => {
      const request = database.transaction("templates").objectStore("templates").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return rows.map(({ body }) => body);
  });
}

/** How many rows each of these tables holds, read past the extension's code. */
export async function countedRows(
  page: Page,
  tables: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("politely");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.onversionchange = () => database.close();
    const transaction = database.transaction(wanted);
    const found = await Promise.all(
      wanted.map(
        (name) =>
          new Promise<[string, number]>((resolve, reject) => {
            const request = transaction.objectStore(name).count();
            request.onsuccess = () => resolve([name, request.result]);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    database.close();
    return Object.fromEntries(found);
  }, tables);
}

/** The newest invitation of the person with this name or slug; throws when there is none. */
export async function storedInvitation(page: Page, whom: string): Promise<StoredInvitation> {
  const { invitations } = await storedRows(page);
  const found = invitations.findLast(({ name, keys }) => name === whom || keys.includes(`slug:${whom}`));
  if (!found) throw new Error(`Nobody stored is ${whom}: ${invitations.map(({ name }) => name).join(", ")}.`);
  return found;
}
