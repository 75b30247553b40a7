import type { Account } from "./account.ts";

type Seen = Pick<Account, "id" | "slug" | "name">;

/**
 * The account that is signed in, among those known; undefined: none of them for certain. Pages of one
 * generation show the profile id, those of another the member id, and none shows both. An id decides;
 * the very same address and name join an account to an id of the kind it has not shown yet, which is
 * then among its `otherIds`. An id of a kind it has shown, but another one, is another account (I9).
 */
export function knownAccount(accounts: readonly Account[], seen: Seen): Account | undefined {
  const byId = accounts.find((account) => idsOf(account).includes(seen.id));
  if (byId !== undefined) return byId;
  const [only, second] = accounts.filter(
    (account) =>
      seen.slug !== null &&
      account.slug === seen.slug &&
      account.name === seen.name &&
      idsOf(account).every((id) => isMemberId(id) !== isMemberId(seen.id)),
  );
  if (only === undefined || second !== undefined) return undefined;
  return { ...only, otherIds: [...(only.otherIds ?? []), seen.id] };
}

function idsOf({ id, otherIds = [] }: Account): readonly string[] {
  return [id, ...otherIds];
}

function isMemberId(id: string): boolean {
  return /^\d+$/.test(id);
}
