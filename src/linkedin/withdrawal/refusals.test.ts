import { afterEach, describe, expect, it } from "vitest";
import { CROWD, NOOR, sentList } from "../../../tests/linkedin/sent-list.ts";
import { clearAway } from "../testing/inviting.ts";

afterEach(clearAway);

type List = ReturnType<typeof sentList>;

/** Changes the page each time it has changed itself. */
function tamper({ document }: List, change: () => void): void {
  const view = document.defaultView;
  if (view === null) throw new Error("No window.");
  new view.MutationObserver(change).observe(document, { subtree: true, childList: true });
  change();
}

const confirmOf = ({ document }: List) =>
  document.querySelector<HTMLElement>('dialog[open] button[aria-label^="Withdraw invitation"]');
const rowOf = ({ document }: List) =>
  document.querySelector('main a[href*="/in/noor-example"]')?.closest('[role="listitem"]');

describe("nobody is taken back, and the outcome says why, when", () => {
  it.each([
    [
      "nobody of that address is on the list",
      { keys: ["slug:no-such-person"], fullName: "Noor Example" },
      "not-on-list",
    ],
    [
      "the address has gone to someone of another name",
      { ...NOOR, fullName: "Kim Muster" },
      "identity-doubtful",
    ],
  ] as const)("%s", async (_why, person, reason) => {
    const list = sentList();
    expect(await list.run({ person })).toMatchObject({ kind: "not-withdrawn", reason });
    expect(list.clicks).toEqual([]);
  });

  it("two rows bear the only name that is known", async () => {
    const list = sentList();
    list.site.changeMember("ivo-sample", { name: "Noor Example" });
    const again = sentList({ members: list.site.state().members });
    const person = { keys: ["profile:ACoAAEXAMPLE0"], fullName: "Noor Example" } as const;
    expect(await again.run({ person })).toMatchObject({ reason: "identity-doubtful" });
    expect(again.clicks).toEqual([]);
  });

  it("the row's control names someone else", async () => {
    const list = sentList();
    tamper(list, () => {
      const control = rowOf(list)?.querySelector('[aria-label^="Withdraw"]');
      const label = "Withdraw invitation sent to Noor Examples";
      if (control && control.getAttribute("aria-label") !== label) control.setAttribute("aria-label", label);
    });
    expect(await list.run()).toMatchObject({ reason: "control-not-found" });
    expect(list.clicks).toEqual([]);
  });

  it("the row has two controls without a word that is known", async () => {
    const list = sentList({ language: "fr" });
    tamper(list, () => {
      const row = rowOf(list);
      if (!row || row.querySelector("button")) return;
      const button = list.document.createElement("button");
      button.setAttribute("aria-label", "Envoyer un message à Noor Example");
      button.textContent = "Message";
      row.append(button);
    });
    expect(await list.run()).toMatchObject({ reason: "control-not-found" });
    expect(list.clicks).toEqual([]);
  });

  it("the question is about someone else: it is closed again", async () => {
    const list = sentList();
    tamper(list, () => {
      const button = confirmOf(list);
      const label = "Withdraw invitation sent to Ivo Sample";
      if (button && button.getAttribute("aria-label") !== label) button.setAttribute("aria-label", label);
    });
    expect(await list.run()).toMatchObject({ reason: "wrong-person-in-dialog" });
    expect(list.document.querySelector("dialog[open]")).toBeNull();
    expect(list.takenBack()).toEqual([]);
  });

  it("the question has no button that repeats the row's words", async () => {
    const list = sentList();
    tamper(list, () => confirmOf(list)?.remove());
    expect(await list.run()).toMatchObject({ reason: "dialog-not-understood" });
    expect(list.clicks).toEqual(["Withdraw", ""]);
  });

  it("a question about the row lay open before", async () => {
    const list = sentList();
    await list.page.sleep(4_000);
    rowOf(list)?.querySelector<HTMLElement>('[aria-label^="Withdraw"]')?.click();
    expect(await list.run()).toMatchObject({ reason: "dialog-not-understood" });
    expect(list.clicks).toEqual(["Withdraw"]);
  });

  it("no question comes", async () => {
    const list = sentList();
    tamper(list, () => list.document.querySelector("dialog[open]")?.remove());
    expect(await list.run()).toMatchObject({ reason: "dialog-not-opened" });
    expect(list.takenBack()).toEqual([]);
  });

  it("the page does not take the click: the link leads to the feed and withdraws nothing", async () => {
    const list = sentList();
    // As the browser gets it from the server: without a handler.
    tamper(list, () => {
      const link = rowOf(list)?.querySelector<HTMLElement>('[aria-label^="Withdraw"][href^="https:"]');
      if (!link) return;
      link.replaceWith(link.cloneNode(true));
      rowOf(list)?.querySelector('[aria-label^="Withdraw"]')?.setAttribute("href", "/feed/");
    });
    expect(await list.run()).toMatchObject({ reason: "page-not-ready" });
    expect(list.takenBack()).toEqual([]);
  });

  it("another page is open, and when the person left before anything was pressed", async () => {
    const list = sentList();
    list.goTo("/feed/");
    expect(await list.run()).toMatchObject({ reason: "page-not-ready" });
    const other = sentList({}, ["noor-example", ...CROWD]);
    void other.page.sleep(4_000).then(() => other.leaving.abort());
    expect(await other.run()).toMatchObject({ reason: "left-by-person" });
    expect([...list.clicks, ...other.clicks]).toEqual([]);
  });
});

describe("LinkedIn's stop", () => {
  it("before the question: nothing is pressed", async () => {
    const list = sentList();
    list.goTo("/checkpoint/challenge/x");
    expect(await list.run()).toMatchObject({ kind: "stopped", restriction: "challenge", pressed: false });
    expect(list.clicks).toEqual([]);
  });

  it("while the question is open: it is not confirmed", async () => {
    const list = sentList();
    tamper(list, () => list.document.querySelector("dialog[open]") && list.goTo("/checkpoint/challenge/x"));
    expect(await list.run()).toMatchObject({ kind: "stopped", pressed: false });
    expect(list.clicks).toEqual(["Withdraw"]);
  });

  it("after the confirmation: whether it was taken back is not known", async () => {
    const list = sentList();
    list.site.arm({ kind: "stop", on: "withdraw", stop: "challenge" });
    tamper(list, () => list.clicks.length > 1 && list.goTo("/checkpoint/challenge/x"));
    expect(await list.run()).toMatchObject({ kind: "stopped", restriction: "challenge", pressed: true });
  });
});

describe("what came of it is not known, and is not claimed, when", () => {
  it.each([
    ["the site says nothing and keeps it", "silent-no-withdrawal", []],
    ["the answer is lost on the way", "lost-response", ["noor-example"]],
  ] as const)("%s", async (_why, kind, taken) => {
    const list = sentList();
    list.site.arm({ kind, on: "withdraw" });
    expect(await list.run()).toMatchObject({ kind: "unknown" });
    expect(list.takenBack()).toEqual(taken);
  });

  it("the whole list goes, and not the row from between its neighbours", async () => {
    const list = sentList();
    list.site.arm({ kind: "silent-no-withdrawal", on: "withdraw" });
    tamper(list, () => {
      if (list.clicks.length < 2) return;
      for (const row of list.document.querySelectorAll('main [role="listitem"]')) row.remove();
    });
    expect(await list.run()).toMatchObject({ kind: "unknown" });
  });

  it("the page is left after the confirmation", async () => {
    const list = sentList();
    list.site.arm({ kind: "lost-response", on: "withdraw" });
    tamper(list, () => list.clicks.length > 1 && list.leaving.abort());
    expect(await list.run()).toMatchObject({ kind: "unknown" });
  });
});

describe("assisted", () => {
  it("opens the question and leaves it to the person, who confirms", async () => {
    const list = sentList();
    const outcome = await list.run({ mode: "assisted" }, () => {
      expect(list.clicks).toEqual(["Withdraw"]);
      void list.page.sleep(30_000).then(() => confirmOf(list)?.click());
    });
    expect(outcome).toMatchObject({ kind: "withdrawn" });
    expect(list.takenBack()).toEqual(["noor-example"]);
    expect(list.clicks).toHaveLength(2);
  });

  it("hears the person who confirms before the question was understood", async () => {
    const list = sentList();
    tamper(list, () => confirmOf(list)?.click());
    expect(await list.run({ mode: "assisted" })).toMatchObject({ kind: "withdrawn" });
    expect(list.takenBack()).toEqual(["noor-example"]);
  });

  it("takes a closed question for a no", async () => {
    const list = sentList();
    const outcome = await list.run({ mode: "assisted" }, () => {
      list.document.querySelector<HTMLElement>('dialog[open] [aria-label="Dismiss"]')?.click();
    });
    expect(outcome).toMatchObject({ kind: "not-withdrawn", reason: "closed-by-person" });
  });

  it("claims nothing when the person confirmed and no answer came", async () => {
    const list = sentList();
    list.site.arm({ kind: "lost-response", on: "withdraw" });
    const outcome = await list.run({ mode: "assisted" }, () => confirmOf(list)?.click());
    expect(outcome).toMatchObject({ kind: "unknown" });
  });
});
