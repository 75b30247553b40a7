import type { Account } from "../../core/account/account.ts";
import { knownAccount } from "../../core/account/known-account.ts";
import {
  kept,
  type OwnProfile,
  PROFILE_PARTS,
  type ProfileLook,
  type ProfilePart,
  type ProfileReading,
} from "../../core/profile/own-profile.ts";
import { readAddress } from "../../core/prospect/address.ts";
import type { RestrictionKind } from "../../core/restriction/restriction.ts";
import type { InterfaceDeps } from "../deps.ts";
import type { ShownTab } from "../ports.ts";
import { OWN_PROFILE } from "../sending/own-pages.ts";
import { recordStop } from "../sending/stop.ts";

/** Where the profile to check is: the tab in front, or wherever it is open, else in a tab opened for it. */
export type WhichTab = "in-front" | "wherever";

/** What came of it. Whatever was kept before stays, unless it was read anew. */
export type CheckOutcome =
  | { readonly kind: "read"; readonly profile: OwnProfile; readonly unread: readonly ProfilePart[] }
  /** The tab shows something else, or somebody else's profile. */
  | { readonly kind: "not-own" }
  /** The page is their own profile's, or should be, and lacks `missing`. */
  | { readonly kind: "unreadable"; readonly missing: string }
  | { readonly kind: "stop"; readonly restriction: RestrictionKind }
  /** No page of LinkedIn, or nothing of ours answers in it. */
  | { readonly kind: "no-answer" };

/**
 * Reads the person's own profile when they ask for it, and keeps it under its account (I9: that of another account
 * than the queue's is kept under its own). A page that says stop is written down as anywhere else (I4).
 */
export async function checkOwnProfile(deps: InterfaceDeps, where: WhichTab): Promise<CheckOutcome> {
  const look = where === "in-front" ? await lookInFront(deps) : await lookWherever(deps);
  if (look === null) return { kind: "no-answer" };
  if (look.kind === "read") return await keep(deps, look.profile);
  const { reading } = look;
  if (reading.surface === "unreadable") return { kind: "unreadable", missing: reading.missing };
  if (reading.surface !== "stop") return { kind: "not-own" };
  await recordStop(deps, reading.restriction, "/in/me/");
  return { kind: "stop", restriction: reading.restriction };
}

async function lookInFront({ tabs, page }: InterfaceDeps): Promise<ProfileLook | null> {
  const tab = await tabs.activeLinkedIn();
  return tab && (await page.ownProfile(tab.tabId));
}

/** Its sections come only in a tab that is in front; afterwards the person is back where they pressed. */
async function lookWherever({ store, tabs, page }: InterfaceDeps): Promise<ProfileLook | null> {
  const back = await tabs.own();
  const slugs = (await store.read((reader) => reader.accounts())).map(({ slug }) => slug);
  const open = (await tabs.profiles()).find((tab) => isOwn(tab, slugs));
  try {
    if (open !== undefined) {
      await tabs.focus(open.tabId);
      const look = await page.ownProfile(open.tabId);
      if (look?.kind === "read") return look;
    }
    const shown = await tabs.show(OWN_PROFILE, null);
    return shown.answered ? await page.ownProfile(shown.tabId) : null;
  } finally {
    if (back !== null) await tabs.focus(back);
  }
}

/** A tab with one of these names in its address, or with that of "me", from which LinkedIn leads to it. */
function isOwn({ url }: ShownTab, slugs: readonly (string | null)[]): boolean {
  if (url.startsWith(OWN_PROFILE)) return true;
  const address = readAddress(url);
  return address.ok && slugs.some((slug) => slug !== null && address.value.key === `slug:${slug}`);
}

/** A kept profile as an account that is known: before anything was sent, no other is. */
const asAccount = ({ id, slug, name, readAt }: OwnProfile): Account => ({
  id,
  slug,
  name,
  firstSeenAt: readAt,
  lastSeenAt: readAt,
});

/** One row for each account, whichever of its two ids the page shows. */
async function keep({ store, clock }: InterfaceDeps, reading: ProfileReading): Promise<CheckOutcome> {
  const profile = await store.write(async (writer) => {
    const profiles = await writer.ownProfiles();
    const same = knownAccount(profiles.map(asAccount), reading)?.id;
    const id = knownAccount(await writer.accounts(), reading)?.id ?? same ?? reading.id;
    const isTheirs = (one: OwnProfile) => one.id === id || one.id === same;
    const row = kept(profiles.find(isTheirs), { ...reading, id }, clock.now());
    await writer.deleteOwnProfiles();
    for (const other of profiles) if (!isTheirs(other)) await writer.putOwnProfile(other);
    await writer.putOwnProfile(row);
    return row;
  });
  return { kind: "read", profile, unread: PROFILE_PARTS.filter((part) => reading[part].kind === "unread") };
}
