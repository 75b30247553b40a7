import type { ImportReport } from "../archive/report.ts";
import type { StoreReader } from "../ports.ts";

/** What the place of LinkedIn's archive shows. */
export interface ArchiveView {
  /** Of the account recognised; null: none was yet (I9). */
  readonly account: string | null;
  /** What was brought in before, newest first. */
  readonly reports: readonly ImportReport[];
}

const REPORTS = 10;

export async function readArchiveView(reader: StoreReader): Promise<ArchiveView> {
  const [settings, accounts, reports] = await Promise.all([
    reader.settings(),
    reader.accounts(),
    reader.importReports(REPORTS),
  ]);
  const account = accounts.find(({ id }) => id === settings.accountId);
  return { account: account?.name ?? null, reports };
}
