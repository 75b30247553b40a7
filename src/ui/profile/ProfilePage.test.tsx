import { signal } from "@preact/signals";
import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";
import { pretendedActions } from "../../../tests/gallery/pretended-actions.ts";
import {
  emptyPlace,
  goodPlace,
  otherPlace,
  profilePage,
  profilePlace,
  unreadPlace,
} from "../../../tests/gallery/profile.tsx";
import type { Actions } from "../../app/actions.ts";
import type { ProfilePlace } from "../../app/profile/place.ts";
import { ownProfile } from "../../core/profile/testing/invented.ts";
import { ProfilePage } from "./ProfilePage.tsx";

afterEach(cleanup);

const mount = (place: ProfilePlace, actions: Partial<Actions> = {}) =>
  render(profilePage(place, actions)).container;

const findings = () =>
  screen
    .getAllByRole("listitem")
    .filter(({ classList }) => classList.contains("finding"))
    .map((item) => [
      within(item).getByRole("heading").textContent,
      item.querySelector(".finding-state")?.textContent,
    ]);
const finding = (name: string) => {
  const item = screen.getByRole("heading", { name, level: 3 }).closest("li");
  if (!item) throw new Error(`${name} is not in the list.`);
  return within(item);
};
const ground = (name: string) => within(screen.getByRole("article", { name }));

describe("before it was read", () => {
  test("says what it does and how, and offers the check", async () => {
    const checkProfile = vi.fn<Actions["checkProfile"]>(async () => ({
      kind: "read",
      profile: ownProfile(),
      unread: [],
    }));
    mount(emptyPlace, { checkProfile });
    expect(screen.getByText(/Whoever gets your invitation looks at your profile/)).toBeTruthy();
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.queryByRole("button", { name: /Delete/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Check my profile" }));
    expect(await screen.findByText("Read.")).toBeTruthy();
    expect(checkProfile).toHaveBeenCalledExactlyOnceWith("wherever");
  });

  test("before the set-up there is nothing to check", () => {
    mount({ ...emptyPlace, isSetUp: false });
    expect(screen.getByText("Not set up yet")).toBeTruthy();
  });
});

describe("the list", () => {
  test("shows each part in the order an invitee meets it, with its state in words and no score", () => {
    const root = mount(profilePlace);
    expect(findings()).toEqual([
      ["Photo", "Missing"],
      ["Banner", "Could not be read"],
      ["Headline", "Worth a look"],
      ["About", "Good"],
      ["Experience", "Good"],
      ["Place", "Good"],
      ["Contact", "There, not judged"],
    ]);
    expect(
      screen.getByText(/1 missing, 1 worth a look, 1 could not be read, 1 not judged, 3 good\.$/),
    ).toBeTruthy();
    expect(root.textContent).not.toMatch(/score|\d+ ?%|out of \d/i);
  });

  test("gives each with its reason, how well that is supported, and what to do", () => {
    mount(profilePlace);
    expect(finding("Photo").getByText(/LinkedIn says so in its own help pages/)).toBeTruthy();
    expect(finding("Photo").getByText(/Add one in which your face/)).toBeTruthy();
    expect(finding("Headline").getByText(/nobody has published a measured effect/)).toBeTruthy();
    expect(finding("Headline").getByText(/“proven system” reads as a sales text\./)).toBeTruthy();
  });

  test("says of what was read at an earlier time when that was", () => {
    mount(profilePlace);
    expect(
      finding("About").getByText(/^As read on 1 February 2026; the last time it could not be read/),
    ).toBeTruthy();
    expect(finding("Photo").queryByText(/As read on/)).toBeNull();
  });

  test("of another account says whose queue it is, and shows the other one on request (I9)", async () => {
    mount(otherPlace);
    expect(
      screen.getByText(/This is the profile of Otto Other\. Your queue belongs to Olga Owner/),
    ).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Profile of"), "Olga Owner");
    expect(screen.queryByText(/This is the profile of/)).toBeNull();
  });
});

describe("each segment", () => {
  test("shows what it has in common with the profile, and what a note says that the profile does not show", () => {
    mount(profilePlace);
    const leads = ground("Clinical trial leads, Nordics");
    expect(leads.getByText("14 of 40 people are in Lund, as you are.")).toBeTruthy();
    expect(leads.getByText("1 sentence about you of which no word stands in your profile.")).toBeTruthy();
    expect(leads.getByText("I teach pharmacology in Uppsala")).toBeTruthy();
    expect(leads.getByText(/Your note “B” says/)).toBeTruthy();
    expect(ground("Alumni").getByText("2 of 2 people went to Sample University, as you did.")).toBeTruthy();
  });

  test("where nothing was found says so and leaves it to the person", () => {
    mount(profilePlace);
    expect(
      ground("Violin makers").getByText("Nothing in common was found by words. You may know better."),
    ).toBeTruthy();
  });

  test("of a profile half read is not called unbacked", () => {
    mount(unreadPlace);
    const leads = ground("Clinical trial leads, Nordics");
    expect(leads.queryByText(/of which no word stands/)).toBeNull();
    expect(leads.getByText(/was not compared/)).toBeTruthy();
  });

  test("none in use: leads to where one is written", () => {
    mount({ ...goodPlace, audiences: [] });
    const [section] = screen.getAllByRole("region", { name: "Whether it backs your invitations up" });
    if (!section) throw new Error("Nothing is said of the segments.");
    expect(within(section).getByRole("link", { name: "Write" }).getAttribute("href")).toBe("#write");
  });
});

describe("a check that could not read", () => {
  test.each([
    [{ kind: "no-answer" }, /no page of LinkedIn answered\..* What was read before is kept\.$/],
    [{ kind: "not-own" }, /is not your own profile\. What was read before is kept\.$/],
    [
      { kind: "unreadable", missing: "an id in the top card" },
      /the page has no id in the top card that is understood/,
    ],
    [{ kind: "stop", restriction: "account-restricted" }, /LinkedIn restricted your account\./],
  ] as const)("says why, and that what was read is kept: %o", async (outcome, words) => {
    mount(goodPlace, { checkProfile: async () => outcome });
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect((await screen.findByText(/^Could not be read/)).textContent).toMatch(words);
    expect(findings()).toHaveLength(7);
  });

  test("half: names what is missing of it", async () => {
    const half = {
      kind: "read",
      profile: ownProfile(),
      unread: ["about", "experience", "education"],
    } as const;
    mount(goodPlace, { checkProfile: async () => half });
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect(
      await screen.findByText("Read, but for About and Experience: what could not be read is not guessed."),
    ).toBeTruthy();
  });

  test("a store that refuses says so", async () => {
    mount(goodPlace, {
      checkProfile: async () => {
        throw new Error("The store is gone.");
      },
    });
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});

describe("what is kept", () => {
  test("is deleted at once, with a way back", async () => {
    const kept = goodPlace.profiles;
    const keepProfiles = vi.fn(async () => {});
    const place = signal({ state: "ready", value: goodPlace } as const);
    const shown = signal<{ readonly state: "ready"; readonly value: ProfilePlace }>(place.value);
    const actions = pretendedActions({
      forgetProfiles: async () => {
        shown.value = { state: "ready", value: emptyPlace };
        return kept;
      },
      keepProfiles,
    });
    render(<ProfilePage place={shown} actions={actions} now={signal(0)} />);
    await userEvent.click(screen.getByRole("button", { name: "Delete what was read" }));
    await screen.findByText("Deleted.");
    expect(screen.queryByRole("list")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(keepProfiles).toHaveBeenCalledExactlyOnceWith(kept));
  });
});

describe("in the popup, beside one's own profile", () => {
  const beside = async () =>
    ({ surface: "own-profile", account: { id: "ACoAAOWNER", slug: null, name: "Olga Owner" } }) as const;

  test("the check is offered, reads the tab in front, and leads to the list", async () => {
    const checkProfile = vi.fn<Actions["checkProfile"]>(async () => ({
      kind: "read",
      profile: ownProfile(),
      unread: [],
    }));
    const { root } = mountPopup({ start: "add", actions: { readActiveTab: beside, checkProfile } });
    await userEvent.click(await screen.findByRole("button", { name: "Check my profile" }));
    expect(await screen.findByRole("button", { name: "See the list" })).toBeTruthy();
    expect(checkProfile).toHaveBeenCalledExactlyOnceWith("in-front");
    expect(await accessProblems(root)).toEqual([]);
  });

  test("beside somebody else's there is no such offer", async () => {
    mountPopup({ start: "add" });
    await screen.findByDisplayValue("Noor Example");
    expect(screen.queryByRole("button", { name: "Check my profile" })).toBeNull();
  });
});

test.each([380, 1280])("no accessibility problem, nothing scrolls sideways, at %d px", async (width) => {
  await page.viewport(width, 900);
  for (const place of [profilePlace, emptyPlace, otherPlace]) {
    const root = mount(place);
    expect(await accessProblems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    cleanup();
  }
  await page.viewport(414, 896);
});
