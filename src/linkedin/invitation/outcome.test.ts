import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { clearAway, find } from "../testing/inviting.ts";

afterEach(clearAway);

describe("what came of it", () => {
  it("records a direct send as sent, without the note", async () => {
    const { run, site } = profileOf("dora-direct");
    const { outcome } = await run();
    expect(outcome).toMatchObject({ kind: "sent", evidence: expect.stringContaining("without the note") });
    expect(delivered(site)).toEqual([{ slug: "dora-direct", note: null }]);
  });

  it("says that nothing was sent when no dialog opened and Connect still stands", async () => {
    const { run, site } = profileOf("noor-example", {}, { kind: "no-dialog", on: "connect" });
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "dialog-not-opened" });
    expect(site.requests()).toEqual([]);
  });

  it.each(["connect", "add-note", "send"] as const)(
    "the Premium offer on %s means: nothing was sent",
    async (on) => {
      const { run, site, document } = profileOf("noor-example", {}, { kind: "notes-spent", on });
      expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "notes-spent" });
      expect(delivered(site)).toEqual([]);
      expect(() => find(document, ".modal-upsell")).toThrow();
    },
  );

  it("email asked at once or after Send: nothing was sent", async () => {
    for (const slug of ["emil-email", "elsa-email-later"]) {
      const { run, site } = profileOf(slug);
      expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "email-required" });
      expect(delivered(site)).toEqual([]);
    }
  });

  it("how do you know: left to the person", async () => {
    const { run, site } = profileOf("noor-example", {}, { kind: "how-do-you-know", on: "connect" });
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "how-do-you-know" });
    expect(site.requests()).toEqual([]);
  });

  it("I4 the weekly limit stops: on Connect nothing was pressed, on Send it was", async () => {
    for (const on of ["connect", "send"] as const) {
      const { run, document } = profileOf("noor-example", {}, { kind: "weekly-limit", on });
      expect((await run()).outcome).toMatchObject({
        kind: "stopped",
        restriction: "weekly-limit",
        pressed: on === "send",
      });
      expect(find(document, ".ip-fuse-limit-alert").isConnected).toBe(true);
    }
  });

  it("I4 a notice that the limit is near stops before Send", async () => {
    for (const kind of ["approaching-limit", "growing-network"] as const) {
      const { run, site } = profileOf("noor-example", {}, { kind, on: "connect" });
      expect((await run()).outcome).toMatchObject({
        kind: "stopped",
        restriction: "approaching-limit",
        pressed: false,
      });
      expect(site.requests()).toEqual([]);
    }
  });

  it("I2 a notice after Send does not hide that it went out", async () => {
    const { run } = profileOf("noor-example", {}, { kind: "approaching-limit", on: "send" });
    expect((await run()).outcome).toMatchObject({
      kind: "sent",
      evidence: expect.stringContaining("notice wording"),
    });
  });

  it("I2 a dialog that closes without proof is unknown, never sent", async () => {
    const { run } = profileOf("noor-example", {}, { kind: "silent-no-send", on: "send" });
    expect((await run()).outcome).toMatchObject({ kind: "unknown" });
  });

  it("I2 one sign is proof enough, none is not", async () => {
    for (const [shows, kind] of [
      ["toast", "sent"],
      ["flip", "sent"],
      ["neither", "unknown"],
    ] as const) {
      const { run } = profileOf("noor-example", {}, { kind: "quiet-success", on: "send", shows });
      expect((await run()).outcome.kind).toBe(kind);
    }
  });

  it("I2 a lost answer is unknown unless the page shows otherwise", async () => {
    for (const whenLost of ["closes", "stays-open"] as const) {
      const { run, site } = profileOf("noor-example", { whenLost }, { kind: "lost-response", on: "send" });
      expect((await run()).outcome.kind).toBe("unknown");
      expect(delivered(site)).toHaveLength(1);
    }
  });

  it("I2 an error toast of the general kind after a lost answer is not believed", async () => {
    const { run, site } = profileOf(
      "noor-example",
      { whenLost: "error-toast" },
      { kind: "lost-response", on: "send" },
    );
    expect((await run()).outcome.kind).toBe("unknown");
    expect(delivered(site)).toHaveLength(1);
  });

  it("an error toast that names the three weeks is a clear no", async () => {
    const { run } = profileOf(
      "noor-example",
      {},
      { kind: "refused", on: "send", toast: "cannot-resend-yet" },
    );
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "cannot-resend-yet" });
  });

  it("a page left after Send is unknown", async () => {
    const { run, shown, leaving } = profileOf(
      "noor-example",
      {},
      { kind: "stop", on: "send", stop: "challenge" },
    );
    const running = run();
    const watch = setInterval(() => {
      if (shown.left.length > 0) leaving.abort();
    }, 5);
    expect((await running).outcome.kind).toBe("unknown");
    clearInterval(watch);
    expect(shown.left).toEqual(["/checkpoint/challenge/AgEXAMPLE"]);
  });
});
