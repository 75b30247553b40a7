import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OWN_SLUG, PEOPLE, peopledSite } from "../people.ts";
import { DAY } from "./member.ts";

const START = Date.UTC(2026, 9, 12, 9);
const begin = () => peopledSite({ clock: () => START });

const ADDRESSES = [
  "/",
  "/feed/",
  "/in/me/",
  "/in/me",
  "/search/results/people/?keywords=clinical&page=2",
  "/mynetwork/grow/",
  "/mynetwork/invite-connect/connections/",
  "/mynetwork/invitation-manager/sent/",
  "/mynetwork/invitation-manager/sent/CONNECTION/",
  "/mynetwork/invitation-manager/received/",
  "/404/",
  "/authwall",
  "/login",
  "/checkpoint/challenge/AgEXAMPLE",
  "/nothing/here/",
  ...PEOPLE.map(({ slug }) => `/in/${encodeURIComponent(slug)}/`),
  ...PEOPLE.map(({ slug }) => `/preload/custom-invite/?vanityName=${encodeURIComponent(slug)}`),
];

/** Follows redirects; a loop would not end. */
function arrive(site: ReturnType<typeof begin>, address: string, hops = 0): string {
  const answer = site.page(address);
  if (answer.kind === "page") return address;
  expect(hops).toBeLessThan(5);
  return arrive(site, answer.to, hops + 1);
}

const modelAt = (site: ReturnType<typeof begin>, address: string) => {
  const answer = site.page(address);
  return answer.kind === "page" ? answer.model : null;
};

test("loading any page, any number of times, changes nothing and sends nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ADDRESSES), { maxLength: 20 }), (addresses) => {
      const site = begin();
      const before = site.state();
      for (const address of addresses) arrive(site, address);
      return site.state() === before;
    }),
  );
});

describe("addresses", () => {
  test.each([
    ["/in/me/", `/in/${OWN_SLUG}/`],
    ["/in/renamed-before/", "/in/renamed-now/"],
    ["/in/NOOR-Example/", "/in/noor-example/"],
    ["/in/noor-example", "/in/noor-example/"],
    [`/in/${PEOPLE[2]?.profileId}/`, `/in/${PEOPLE[2]?.slug}/`],
    ["/in/gone-person/", "/404/"],
    ["/in/nobody-at-all/", "/404/"],
    ["/", "/feed/"],
  ])("%s leads to %s", (from, to) => {
    expect(arrive(begin(), from)).toBe(to);
  });

  test("a renamed person is found at both addresses under the same ids", () => {
    const site = begin();
    const before = modelAt(site, "/in/noor-example/");
    site.changeMember("noor-example", { slug: "noor-new" });
    expect(arrive(site, "/in/noor-example/")).toBe("/in/noor-new/");
    const after = modelAt(site, "/in/noor-new/");
    if (before?.page !== "profile" || after?.page !== "profile") throw new Error("Not a profile.");
    expect(after.person).toEqual({ ...before.person, slug: "noor-new" });
  });

  test("nobody signed in sees the wall, and a stop is shown everywhere", () => {
    const site = begin();
    site.signIn(null);
    expect(arrive(site, "/in/noor/")).toContain("/authwall");
    site.signIn(OWN_SLUG);
    site.stopWith("rate-limited");
    expect(site.page("/in/noor/")).toMatchObject({ status: 429, model: { page: "stop" } });
    site.stopWith("challenge");
    expect(arrive(site, "/mynetwork/grow/")).toContain("/checkpoint/challenge/");
  });
});

describe("profiles", () => {
  test.each([
    ["noor-example", "on-card"],
    ["ivo-sample", "in-more"],
    ["aino-follow", "follow-only"],
    ["lars-incoming", "incoming"],
    ["mia-mutual", "connected"],
    [OWN_SLUG, "oneself"],
  ])("%s stands as %s", (slug, standing) => {
    expect(modelAt(begin(), `/in/${slug}/`)).toMatchObject({ person: { standing } });
  });

  test("one whose slug begins another's shows themselves, not the other", () => {
    expect(modelAt(begin(), "/in/noor/")).toMatchObject({ person: { name: "Noor Sample" } });
  });

  test("shows Pending from the Send on, Connected from the acceptance on", () => {
    const site = begin();
    site.accepts("noor", DAY);
    site.send({ slug: "noor", note: null, via: "profile", email: null });
    expect(modelAt(site, "/in/noor/")).toMatchObject({ person: { standing: "pending", degree: "2nd" } });
    site.moveTime(DAY);
    expect(modelAt(site, "/in/noor/")).toMatchObject({ person: { standing: "connected", degree: "1st" } });
  });

  test("the rail always has strangers to press by mistake, and never the person or oneself", () => {
    const site = begin();
    for (const { slug, profileId, gone } of PEOPLE) {
      const model = modelAt(site, `/in/${encodeURIComponent(slug)}/`);
      if (gone) continue;
      if (model?.page !== "profile") throw new Error(`No profile of ${slug}.`);
      const ids = model.suggestions.map((card) => card.profileId);
      expect(ids.length).toBeGreaterThan(1);
      expect(ids).not.toContain(profileId);
      expect(model.suggestions.some(({ standing }) => standing === "oneself")).toBe(false);
    }
  });

  test("a namesake comes first in the rail, with the same name and other ids", () => {
    const model = modelAt(begin(), "/in/noor-example/");
    if (model?.page !== "profile") throw new Error("No profile.");
    expect(model.suggestions[0]).toMatchObject({ name: "Noor Example", standing: "on-card" });
    expect(model.suggestions[0]?.profileId).not.toBe(model.person.profileId);
    expect(model.suggestions[0]?.memberId).not.toBe(model.person.memberId);
  });
});

describe("lists", () => {
  test("search finds by every word, ten to a page, each person once", () => {
    const site = begin();
    const seen: string[] = [];
    for (let number = 1; number <= 5; number += 1) {
      const model = modelAt(site, `/search/results/people/?page=${number}`);
      if (model?.page !== "search" || number > model.pages) break;
      expect(model.results.length).toBeLessThanOrEqual(10);
      seen.push(...model.results.map(({ slug }) => slug));
    }
    const others = PEOPLE.filter(({ slug, gone }) => slug !== OWN_SLUG && !gone);
    expect(seen.toSorted()).toEqual(others.map(({ slug }) => slug).toSorted());
    const found = modelAt(site, "/search/results/people/?keywords=CLINICAL+lead+muster");
    expect(found).toMatchObject({ results: [{ slug: "bo-muster" }] });
  });

  test("the Sent list lags, comes newest first and ten at a time", () => {
    const site = begin();
    const invited = PEOPLE.filter(
      (person) => person.degree !== "1st" && !person.gone && person.emailAsked === "never",
    )
      .filter(({ slug }) => slug !== OWN_SLUG)
      .slice(0, 12);
    for (const { slug } of invited) {
      site.moveTime(1_000);
      site.send({ slug, note: null, via: "profile", email: null });
    }
    expect(site.sentList(0).total).toBe(8);
    site.moveTime(4_000);
    expect(site.sentList(0).rows.map(({ slug }) => slug)).toEqual(
      invited
        .toReversed()
        .slice(0, 10)
        .map(({ slug }) => slug),
    );
    expect(site.sentList(10).rows).toHaveLength(2);
  });
});
