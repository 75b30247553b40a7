import type { WithdrawCommand } from "../../src/core/page/withdrawing.ts";
import { freshDocument, handleOf } from "../../src/linkedin/testing/frame.ts";
import { afterwards, PACE } from "../../src/linkedin/testing/inviting.ts";
import { withdraw } from "../../src/linkedin/withdrawal/withdraw.ts";
import { showPage } from "../practice/client/site-backend.ts";
import { crowd, PEOPLE, peopledSite } from "../practice/people.ts";
import type { SiteSetup } from "../practice/site/site.ts";

const SENT = "/mynetwork/invitation-manager/sent/";
/** The row meant between two others; the slug of the last is the beginning of hers. */
const INVITED = ["noor", "bo-muster", "noor-example", "ivo-sample"] as const;
export const NOOR = { keys: ["slug:noor-example"], fullName: "Noor Example" } as const;
/** Invited after her, so that she stands below the rows that come first. */
export const CROWD: readonly string[] = crowd(24).map(({ slug }) => slug);

/** The Sent list of an account that invited `slugs`, the last on top, and a way to take one back on it. */
export function sentList(setup: Partial<SiteSetup> = {}, slugs: readonly string[] = INVITED) {
  const members = [...PEOPLE, ...crowd(24)];
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: PACE, sentListLag: 0, members, ...setup });
  for (const slug of slugs) site.send({ slug, note: null, via: "profile", email: null });
  const { document, remove } = freshDocument();
  const shown = showPage(document, site, SENT);
  let elsewhere: string | null = null;
  const page = handleOf(document, () => elsewhere ?? shown.address());
  const leaving = new AbortController();
  const clicks: string[] = [];
  document.defaultView?.addEventListener(
    "click",
    (event) => {
      const [node] = event.composedPath();
      const text: unknown = node !== undefined && "textContent" in node ? node.textContent : null;
      clicks.push(typeof text === "string" ? text : "");
    },
    true,
  );
  afterwards(() => {
    leaving.abort();
    shown.stop();
    remove();
  });
  return {
    site,
    document,
    page,
    leaving,
    /** The text of whatever was clicked, by whomever, in order. */
    clicks,
    /** The address changes, nothing else. */
    goTo(path: string) {
      elsewhere = path;
    },
    /** Slugs of those whose invitation the site took back. */
    takenBack: () =>
      site.state().withdrawals.map(({ to }) => members.find(({ profileId }) => profileId === to)?.slug),
    run: (change: Partial<WithdrawCommand> = {}, whenHanded: () => void = () => undefined) =>
      withdraw(
        page,
        { commandId: "command-1", mode: "hands-free", person: NOOR, screens: 20, ...change },
        whenHanded,
        leaving.signal,
      ),
  };
}
