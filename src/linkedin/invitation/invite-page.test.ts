import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { clearAway, find, NOTE } from "../testing/inviting.ts";

afterEach(clearAway);

const OF_ANOTHER = "/preload/custom-invite/?vanityName=noor";
const ON_A_PAGE = { layout: { connectOpens: "page" } } as const;

describe("when Connect leads to the invite page, within the document", () => {
  it("the note is sent from there, and the toast proves it", async () => {
    const { run, site, shown } = profileOf("noor-example", ON_A_PAGE);
    expect((await run()).outcome).toMatchObject({ kind: "sent", evidence: "success toast" });
    expect(shown.address()).toBe("/preload/custom-invite/?vanityName=noor-example");
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
  });

  it("without a toast nothing proves it", async () => {
    const fault = { kind: "quiet-success", on: "send", shows: "flip" } as const;
    const { run, site } = profileOf("noor-example", ON_A_PAGE, fault);
    expect((await run()).outcome).toMatchObject({ kind: "unknown" });
    expect(delivered(site)).toHaveLength(1);
  });

  it("I6 on another person's invite page nothing is pressed", async () => {
    const { run, site, shown, document, page, clicks } = profileOf("noor-example", ON_A_PAGE);
    const view = document.defaultView;
    view?.addEventListener("click", () => view.setTimeout(() => shown.go(OF_ANOTHER)), { once: true });
    const { outcome } = await run();
    expect(outcome.kind).not.toBe("sent");
    await page.sleep(4_000);
    expect(find(document, ".send-invite strong").textContent).toBe("Noor Sample");
    expect(clicks).toEqual(["Invite Noor Example to connect"]);
    expect(site.requests()).toEqual([]);
  });
});
