import { inviting, PACE } from "../../src/linkedin/testing/inviting.ts";
import { showPage } from "../practice/client/site-backend.ts";
import { PEOPLE, peopledSite } from "../practice/people.ts";
import type { Fault } from "../practice/site/faults.ts";
import type { Site, SiteSetup } from "../practice/site/site.ts";

/** A practice profile under a command, with the site behind it. */
export function profileOf(slug: string, setup: Partial<SiteSetup> = {}, fault?: Fault) {
  const site = peopledSite({ clock: () => 1_790_000_000_000, ...setup, pace: { ...PACE, ...setup.pace } });
  if (fault !== undefined) site.arm(fault);
  const fullName = PEOPLE.find((person) => person.slug === slug)?.name ?? "";
  const show = (document: Document) => showPage(document, site, `/in/${slug}/`);
  return { site, ...inviting(show, { keys: [`slug:${slug}`], fullName }) };
}

/** What reached somebody, as the site got it. */
export const delivered = (site: Site) =>
  site.invitations().map(({ toSlug, note }) => ({ slug: toSlug, note }));
