import type { Lead, PageFrame, PageModel } from "./models.ts";
import type { PageAnswer } from "./pages.ts";

/** Leads to a page, as in Sales Navigator. */
export const LEADS_PER_PAGE = 25;

/** Sales Navigator's own id of a member: another prefix, other letters, the same one each time. */
export function salesIdOf(profileId: string): string {
  return `ACwAA${[...profileId.slice("ACoAA".length)].reverse().join("")}`;
}

/** The pages of Sales Navigator; null for every other address. */
export function salesPage(frame: PageFrame, url: URL, leads: readonly Lead[]): PageAnswer | null {
  const page = (model: PageModel): PageAnswer => ({ kind: "page", status: 200, model });
  const lead = /^\/sales\/lead\/([^/,]+)(?:,[^/]*)?\/?$/.exec(url.pathname)?.[1];
  if (lead !== undefined) {
    const found = leads.find(({ salesId }) => salesId === lead);
    if (!found) return { kind: "redirect", to: "/404/" };
    const similar = leads.filter((other) => other !== found).slice(0, 3);
    const title = `${found.person.name} | Lead | Sales Navigator`;
    return page({ ...frame, title, page: "sales-lead", lead: found, similar });
  }
  const isSearch = /^\/sales\/search\/people\/?$/.test(url.pathname);
  if (!isSearch && !/^\/sales\/lists\/people\/\d+\/?$/.test(url.pathname)) return null;
  const pages = Math.max(1, Math.ceil(leads.length / LEADS_PER_PAGE));
  const number = Math.min(pages, Math.max(1, Number(url.searchParams.get("page")) || 1));
  return page({
    ...frame,
    title: "Sales Navigator",
    page: "sales-people",
    kind: isSearch ? "search" : "list",
    number,
    pages,
    leads: leads.slice((number - 1) * LEADS_PER_PAGE, number * LEADS_PER_PAGE),
  });
}
