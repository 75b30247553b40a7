import { describe, expect, it } from "vitest";
import { observing, on } from "../../../tests/linkedin/observed.ts";
import { sduiProfile } from "../testing/profile-html.ts";

const { observe, relation, document } = observing();

describe("stops", () => {
  it.each([
    ["/login", "signed-out"],
    ["/uas/login?session_redirect=%2Fin%2Fnoor-example", "signed-out"],
    ["/authwall?trk=x", "signed-out"],
    ["/checkpoint/lg/login", "signed-out"],
    ["/checkpoint/challenge/AgEXAMPLE", "challenge"],
    ["/checkpoint/challengesV2/AgEXAMPLE", "challenge"],
    ["/uas/consumer-email-challenge", "challenge"],
  ])("I4 %s", (path, restriction) => {
    expect(observe("", on(path))).toMatchObject({ surface: "stop", restriction });
  });

  it("addresses that merely begin alike are none", () => {
    expect(observe("", on("/login-tips/")).surface).toBe("other");
    expect(observe(sduiProfile({ slug: "checkpoint" }), on("/in/checkpoint/")).surface).toBe("profile");
  });

  it("I4 a limit dialog wins over the profile under it, by class, in every wording", () => {
    const dialog = (inside: string) =>
      `${sduiProfile()}<div role="dialog" class="ip-fuse-limit-alert">${inside}</div>`;
    expect(observe(dialog("<h2>Какой-то предел</h2>"))).toMatchObject({ restriction: "weekly-limit" });
    expect(
      observe(
        dialog(
          '<svg data-test-icon="locked" width="9" height="9"></svg><h2>You’re growing your network!</h2>',
        ),
      ),
    ).toMatchObject({ restriction: "weekly-limit" });
    expect(observe(dialog("<h2>You're approaching the weekly invitation limit</h2>"))).toMatchObject({
      restriction: "approaching-limit",
    });
    expect(observe(dialog("<h2>You’re close to the weekly invitation limit</h2>"))).toMatchObject({
      restriction: "approaching-limit",
    });
    expect(
      observe(`${sduiProfile()}<dialog open><h2>Hai raggiunto il limite settimanale di inviti</h2></dialog>`),
    ).toMatchObject({ restriction: "weekly-limit" });
    expect(observe(`${sduiProfile()}<div style="display:none">${dialog("")}</div>`)).toMatchObject({
      surface: "profile",
    });
  });

  it("what members write never stops anything", () => {
    const words =
      "captcha, security verification, you’ve reached the weekly invitation limit, your account has been restricted, too many requests";
    expect(
      relation(
        sduiProfile({ after: `<section><h2>${words}</h2><h1>${words}</h1><p>${words}</p></section>` }),
      ),
    ).toBe("connectable");
    expect(
      relation(`${sduiProfile()}<textarea id="g-recaptcha-response-100000" style="display:none"></textarea>`),
    ).toBe("connectable");
    expect(
      relation(
        `${sduiProfile()}<div id="msg-overlay"><div role="dialog"><h2>you’ve reached the weekly invitation limit</h2></div></div>`,
      ),
    ).toBe("connectable");
    expect(
      observe(`<h1>Your account has been restricted</h1>`, on("/help/linkedin/answer/a1342692")).surface,
    ).toBe("other");
  });

  it("I4 pages that lack what the address promises are judged by forms, title and heading", () => {
    expect(observe('<input name="session_key">')).toMatchObject({ restriction: "signed-out" });
    expect(observe('<div id="captcha-challenge">…</div>')).toMatchObject({ restriction: "challenge" });
    expect(observe("<h1>We’ve restricted your account</h1>")).toMatchObject({
      restriction: "account-restricted",
    });
    expect(observe("<p>Too many requests. Try again later.</p>")).toMatchObject({
      restriction: "rate-limited",
    });
    document().title = "Security Verification | LinkedIn";
    expect(observe("<main></main>")).toMatchObject({ restriction: "challenge" });
    document().title = "";
    expect(observe("<main></main>")).toMatchObject({
      surface: "unreadable",
      expected: "profile",
      missing: "top card",
    });
  });
});
