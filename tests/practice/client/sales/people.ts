import type { Lead, PageModel } from "../../site/models.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { overflowMenu } from "./menu.ts";

type SalesPeople = Extract<PageModel, { readonly page: "sales-people" }>;

export const leadPath = ({ salesId }: Lead): string => `/sales/lead/${salesId},NAME_SEARCH,aB3d`;

/** What stands in a row once it has been scrolled into view. */
function lockup(stage: Stage, lead: Lead): HTMLElement {
  const { make, words } = stage;
  const { name, headline, company, location, degree } = lead.person;
  const link = make(
    "a",
    { href: leadPath(lead), "data-control-name": "view_lead_panel_via_search_lead_name" },
    make("span", { "data-anonymize": "person-name" }, name),
  );
  return make(
    "div",
    { class: "artdeco-entity-lockup" },
    link,
    make("span", { class: "artdeco-entity-lockup__degree" }, `· ${words.degree[degree]}`),
    make("div", {}, make("span", { "data-anonymize": "title" }, headline)),
    make("div", {}, make("a", { href: "/sales/company/100", "data-anonymize": "company-name" }, company)),
    make("div", {}, make("span", { "data-anonymize": "location" }, location)),
    overflowMenu(stage, lead, `See more actions for ${name}`, []),
  );
}

/** A search or a saved list: 25 rows, each empty until it has been scrolled into view. */
export function renderSalesPeople(stage: Stage, model: SalesPeople): void {
  const { make, root } = stage;
  const table = model.kind === "list";
  const rows = model.leads.map((lead) => {
    const slot = table ? make("td", {}) : make("div", { "data-x-search-result": "LEAD" });
    const row = make(table ? "tr" : "li", { class: "artdeco-list__item", style: "height: 150px" }, slot);
    return { lead, slot, row, filled: false };
  });
  const body = rows.map(({ row }) => row);
  const list = table ? make("table", {}, make("tbody", {}, ...body)) : make("ol", {}, ...body);
  const main = make("main", { class: hashed("workspace"), style: "height: 600px; overflow-y: auto" }, list);
  root.append(make("div", { class: "application-outlet" }, make("header", {}, "Sales Navigator"), main));
  const look = () => {
    const box = main.getBoundingClientRect();
    for (const one of rows) {
      const { top, bottom } = one.row.getBoundingClientRect();
      if (one.filled || bottom < box.top || top > box.bottom) continue;
      one.filled = true;
      one.slot.append(lockup(stage, one.lead));
    }
  };
  stage.later(model.pace.listAt, () => {
    main.addEventListener("scroll", look, { signal: stage.left });
    look();
  });
}
