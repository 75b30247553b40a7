import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type Shown, showPage } from "../../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../../tests/practice/people.ts";
import type { Fault } from "../../../tests/practice/site/faults.ts";
import type { PersonOnPage } from "../../core/page/reading.ts";
import { searchRoots } from "../dom/roots.ts";
import { FASTER, handleOf } from "../testing/frame.ts";
import { watchByHand } from "./watch.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A practice page in the test's own document: real clicks reach no other. */
async function watched(address: string, options: { fault?: Fault; busy?: () => boolean } = {}) {
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: { factor: 1 / FASTER, toastFor: 200 } });
  if (options.fault !== undefined) site.arm(options.fault);
  const shown: Shown = showPage(document, site, address);
  const page = handleOf(document, () => shown.address());
  const seen: PersonOnPage[] = [];
  const stop = watchByHand(page, (person) => seen.push(person), options.busy ?? (() => false));
  cleanups.push(() => {
    stop();
    shown.stop();
  });
  await page.sleep(4_000);
  return { page, seen, site, stop };
}

function find(selector: string): HTMLElement {
  for (const root of searchRoots(document)) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  throw new Error(`Nothing matches ${selector}.`);
}

const CONNECT = 'main [aria-label="Invite Noor Example to connect"]';

describe("I3 sends by hand are seen", () => {
  it("on a profile, once, when the person turned pending", async () => {
    const { page, seen } = await watched("/in/noor-example/");
    await userEvent.click(find(CONNECT));
    await page.sleep(40_000);
    expect(seen).toEqual([]);
    await userEvent.click(find('[aria-label="Send without a note"]'));
    await vi.waitFor(() => expect(seen).toHaveLength(1), 20_000);
    await page.sleep(5_000);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ fullName: "Noor Example", relation: "pending" });
    expect(seen[0]?.keys).toContain("slug:noor-example");
  });

  it("not when the dialog is closed again", async () => {
    const { page, seen } = await watched("/in/noor-example/");
    await userEvent.click(find(CONNECT));
    await page.sleep(3_000);
    await userEvent.click(find(".artdeco-modal__dismiss"));
    await page.sleep(20_000);
    expect(seen).toEqual([]);
  });

  it("in the More menu", async () => {
    const { page, seen } = await watched("/in/ivo-sample/");
    await userEvent.click(find("main button[aria-expanded]"));
    await page.sleep(1_000);
    await userEvent.click(find('[role="menuitem"][href*="custom-invite"]'));
    await page.sleep(3_000);
    await userEvent.click(find('[aria-label="Send without a note"]'));
    await page.sleep(5_000);
    expect(seen.map(({ fullName }) => fullName)).toEqual(["Ivo Sample"]);
  });

  it("in a search row", async () => {
    const { page, seen } = await watched("/search/results/people/?keywords=bo+muster");
    await userEvent.click(find('[aria-label="Invite Bo Muster to connect"]'));
    await page.sleep(3_000);
    await userEvent.click(find('[aria-label="Send without a note"]'));
    await page.sleep(5_000);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      fullName: "Bo Muster",
      headline: "Clinical trial lead at Muster Clinics",
    });
  });

  it("sent at once, without a dialog, on My Network", async () => {
    const { page, seen } = await watched("/mynetwork/grow/");
    await userEvent.click(find('[aria-label="Invite Bo Muster to connect"]'));
    await page.sleep(5_000);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ fullName: "Bo Muster", relation: "pending" });
    expect(seen[0]?.keys[0]).toMatch(/^member:\d+$/);
  });

  it("not the extension's own presses, nor while a command is carried out", async () => {
    const direct: Fault = { kind: "direct-send", on: "connect" };
    const own = await watched("/in/noor-example/", { fault: direct });
    find(CONNECT).click();
    await own.page.sleep(5_000);
    expect(own.site.invitations()).toHaveLength(1);
    expect(own.seen).toEqual([]);
    for (const cleanup of cleanups.splice(0)) cleanup();
    const busy = await watched("/in/noor-example/", { fault: direct, busy: () => true });
    await userEvent.click(find(CONNECT));
    await busy.page.sleep(5_000);
    expect(busy.site.invitations()).toHaveLength(1);
    expect(busy.seen).toEqual([]);
  });

  it("a send begun before a command is reported once the command ended", async () => {
    let running = false;
    const { page, seen } = await watched("/in/noor-example/", {
      fault: { kind: "direct-send", on: "connect" },
      busy: () => running,
    });
    // In the click itself, after the watcher heard it: when `userEvent` is back the page may have turned.
    const begins = () => {
      running = true;
    };
    document.addEventListener("click", begins, { capture: true, once: true });
    await userEvent.click(find(CONNECT));
    await page.sleep(20_000);
    expect(seen).toEqual([]);
    running = false;
    await page.sleep(2_000);
    expect(seen).toHaveLength(1);
  });

  it("nothing after it was ended", async () => {
    const { page, seen, stop } = await watched("/in/noor-example/", {
      fault: { kind: "direct-send", on: "connect" },
    });
    stop();
    await userEvent.click(find(CONNECT));
    await page.sleep(5_000);
    expect(seen).toEqual([]);
  });
});
