import { afterEach, describe, expect, it } from "vitest";
import { showPage } from "../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../tests/practice/people.ts";
import { clearAway, inviting, NOTE, PACE } from "./testing/inviting.ts";

const NOOR = { keys: ["slug:noor-example"], fullName: "Noor Example" } as const;
afterEach(clearAway);

function noor() {
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: PACE });
  return { site, ...inviting((document) => showPage(document, site, "/in/noor-example/"), NOOR) };
}

/** What came of it, after asking that it claims no more than what the site has. */
async function honestOutcome({ run, site }: ReturnType<typeof noor>) {
  const { outcome } = await run();
  expect(site.invitations().map(({ note }) => note)).toEqual(outcome.kind === "sent" ? [NOTE] : []);
  return outcome;
}

/** Names by which a field hides its form's own methods from every script, in every world. */
const OF_ELEMENTS =
  "closest matches querySelectorAll getAttribute parentElement children contains checkVisibility ownerDocument id";

describe("a page whose elements hide what is asked of them by their names", () => {
  it.each(OF_ELEMENTS.split(" "))("a form around it all that hides `%s` hinders nothing", async (name) => {
    const opened = noor();
    const { document } = opened;
    const form = document.createElement("form");
    const field = document.createElement("input");
    field.name = name;
    form.append(...document.body.childNodes, field);
    document.body.append(form);
    expect((await honestOutcome(opened)).kind).toBe("sent");
  });

  it.each(["querySelectorAll", "querySelector", "title", "defaultView"])(
    "an image that hides `document.%s` ends it before anything is pressed",
    async (name) => {
      const opened = noor();
      const image = opened.document.createElement("img");
      image.setAttribute("name", name);
      opened.document.body.append(image);
      expect(await honestOutcome(opened)).toMatchObject({ kind: "not-sent", reason: "page-not-ready" });
      expect(opened.clicks).toEqual([]);
    },
  );
});
