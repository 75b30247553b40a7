import type { RowDeps } from "../deps.ts";

/**
 * Keeps how many connections LinkedIn's own page counted, with the time, for the account whose queue it is:
 * whoever calls has made sure that the page is theirs (I9). Null: the page did not say, and what was kept stays.
 */
export async function keepNetwork(deps: RowDeps, total: number | null): Promise<void> {
  if (total === null) return;
  await deps.store.write(async (writer) => {
    const { accountId } = await writer.settings();
    const account = (await writer.accounts()).find(({ id }) => id === accountId);
    if (!account) return;
    await writer.putAccount({ ...account, connections: { count: total, at: deps.clock.now() } });
  });
}
