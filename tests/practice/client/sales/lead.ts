import type { PageModel } from "../../site/models.ts";
import { hashed } from "../make.ts";
import { profileUrl } from "../sdui/shell.ts";
import type { Stage } from "../stage.ts";
import { overflowMenu } from "./menu.ts";
import { leadPath } from "./people.ts";

/** The page of one lead; the link to the public profile stands in the overflow menu, once it is open. */
export function renderLead(stage: Stage, model: Extract<PageModel, { readonly page: "sales-lead" }>): void {
  const { make, root, words } = stage;
  const { lead, similar } = model;
  const { name, headline, company, location, degree, slug } = lead.person;
  const main = make("main", { class: hashed("workspace") });
  // The member signed in: somebody else's address.
  const own = make("header", {}, make("a", { href: "https://www.linkedin.com/in/pia-beispiel/" }, "Me"));
  root.append(make("div", { class: "application-outlet" }, own, main));
  stage.later(model.pace.nameAt, () => {
    const open = make(
      "a",
      { href: profileUrl(slug), class: "artdeco-dropdown__item" },
      "View LinkedIn profile",
    );
    const card = make(
      "section",
      {},
      make("h1", { "data-anonymize": "person-name" }, name),
      make("span", { class: "artdeco-entity-lockup__degree" }, `· ${words.degree[degree]}`),
      make("p", {}, make("span", { "data-anonymize": "title" }, headline)),
      make("p", {}, make("a", { href: "/sales/company/100", "data-anonymize": "company-name" }, company)),
      make("p", {}, make("span", { "data-anonymize": "location" }, location)),
      overflowMenu(stage, lead, "Open actions overflow menu", [open]),
    );
    const others = similar.map((other) =>
      make(
        "li",
        {},
        make(
          "a",
          { href: leadPath(other) },
          make("span", { "data-anonymize": "person-name" }, other.person.name),
        ),
      ),
    );
    main.append(card, make("section", {}, make("h2", {}, "Similar leads"), make("ul", {}, ...others)));
  });
}
