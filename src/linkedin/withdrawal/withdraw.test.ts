import { afterEach, describe, expect, it } from "vitest";
import { CROWD, sentList } from "../../../tests/linkedin/sent-list.ts";
import type { SiteSetup } from "../../../tests/practice/site/site.ts";
import { clearAway } from "../testing/inviting.ts";

afterEach(clearAway);

const LISTS = [
  ["lists of 2026, native dialog", { layout: {} }],
  ["lists of 2026, plain elements without a role", { layout: { withdrawConfirm: "plain" } }],
  ["lists of 2021", { layout: { lists: "ember-2021" } }],
] as const satisfies readonly (readonly [string, Partial<SiteSetup>])[];
const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja", "ar"] as const;

describe("taking one back, hands-free", () => {
  it.each(LISTS.flatMap(([name, setup]) => LANGUAGES.map((language) => [name, language, setup] as const)))(
    "%s, %s: theirs alone, by two presses",
    async (_name, language, setup) => {
      const list = sentList({ ...setup, language });
      expect(await list.run()).toMatchObject({ kind: "withdrawn" });
      expect(list.takenBack()).toEqual(["noor-example"]);
      expect(list.clicks).toHaveLength(2);
    },
  );

  it("finds someone far down the list by scrolling", async () => {
    const list = sentList({}, ["noor-example", ...CROWD]);
    expect(await list.run()).toMatchObject({ kind: "withdrawn" });
    expect(list.takenBack()).toEqual(["noor-example"]);
  });

  it("says nothing of someone who is not among the rows it may read, and presses nothing", async () => {
    const list = sentList({}, ["noor-example", ...CROWD]);
    expect(await list.run({ screens: 1 })).toMatchObject({ reason: "not-on-list", evidence: "10 rows read" });
    expect(list.clicks).toEqual([]);
  });

  it("knows the question by the words alone where its button has no sentence, beside an open advertisement", async () => {
    const list = sentList({ language: "ja" });
    const ad = list.document.createElement("dialog");
    ad.open = true;
    ad.innerHTML = "<h2>広告</h2><button>取り消す</button>";
    list.document.body.append(ad);
    const view = list.document.defaultView;
    if (view === null) throw new Error("No window.");
    new view.MutationObserver(() => {
      for (const button of list.document.querySelectorAll("dialog[open] button:not(:empty)"))
        button.removeAttribute("aria-label");
    }).observe(list.document, { subtree: true, childList: true });
    expect(await list.run()).toMatchObject({ kind: "withdrawn" });
    expect(list.takenBack()).toEqual(["noor-example"]);
    expect(ad.isConnected).toBe(true);
  });

  it("takes the only one back", async () => {
    const list = sentList({}, ["noor-example"]);
    expect(await list.run()).toMatchObject({ kind: "withdrawn" });
  });
});
