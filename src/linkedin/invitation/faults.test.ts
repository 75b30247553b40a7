import { afterEach, describe, expect, it, vi } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import type { InviteCommand } from "../../core/page/reading.ts";
import { clearAway, NOTE } from "../testing/inviting.ts";
import { carryOut } from "./carry-out.ts";

afterEach(clearAway);

describe("a page that is not hydrated", () => {
  it("waits for the handlers instead of following the link", async () => {
    const { run, site } = profileOf("noor-example", { pace: { rowAt: 1_500, hydrateAt: 2_900 } });
    expect((await run()).outcome.kind).toBe("sent");
    expect(delivered(site)).toHaveLength(1);
  });

  it("a link the browser follows sends nothing, and is not called unknown", async () => {
    const { run, site, document, leaving } = profileOf("noor-example", { pace: { hydrateAt: 60_000_000 } });
    document.defaultView?.addEventListener("pagehide", () => leaving.abort());
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "page-not-ready" });
    expect(site.requests()).toEqual([]);
  });

  it("a bare button that does nothing yet: no dialog, nothing sent", async () => {
    const { run } = profileOf("dangelo-muster", { pace: { hydrateAt: 60_000_000 } });
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "dialog-not-opened" });
  });

  it("a profile that never gets its row is not ready", async () => {
    const { run, clicks } = profileOf("noor-example", {
      pace: { nameAt: 60_000_000, rowAt: 60_000_000, hydrateAt: 60_000_000 },
    });
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "page-not-ready" });
    expect(clicks).toEqual([]);
  });
});

describe("faults on the way", () => {
  it("before Connect: not sent; once the dialog was handed over: unknown; never a rejection", async () => {
    const early = profileOf("noor-example");
    const broken = { ...early.page, url: () => new URL("not an address") };
    const command: InviteCommand = {
      commandId: "command-3",
      mode: "assisted",
      person: { keys: ["slug:noor-example"], fullName: "Noor Example" },
      note: NOTE,
    };
    const signal = new AbortController().signal;
    expect((await carryOut(broken, command, () => undefined, signal)).outcome).toMatchObject({
      kind: "not-sent",
    });
    const late = await early.run({ mode: "assisted" }, () => {
      throw new Error("gone");
    });
    expect(late.outcome).toMatchObject({ kind: "unknown" });
  });

  it("leaves no global and no console line, and stops listening", async () => {
    const lines = (["log", "warn", "error", "info", "debug"] as const).map((level) =>
      vi.spyOn(console, level),
    );
    const { run, document } = profileOf("noor-example");
    const view = document.defaultView;
    if (view === null) throw new Error("A document without a window.");
    const added = vi.spyOn(view, "addEventListener");
    const removed = vi.spyOn(view, "removeEventListener");
    const before = Object.keys(view);
    await run();
    expect(Object.keys(view).filter((key) => !before.includes(key))).toEqual([]);
    expect(added.mock.calls.length).toBe(removed.mock.calls.length);
    expect(added.mock.calls.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
