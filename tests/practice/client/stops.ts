import type { Stop } from "../site/faults.ts";
import type { Language } from "../site/models.ts";
import { shell } from "./sdui/shell.ts";
import type { Stage } from "./stage.ts";

/** Seen in English alone [B]; the others are invented, so that no reader can lean on their words. */
const IDENTITY_HEADINGS: Readonly<Record<Language, string>> = {
  en: "Verify your identity",
  de: "Bitte weisen Sie sich aus",
  fr: "Merci de confirmer qui vous êtes",
  es: "Confirma quién eres",
  pt: "Confirme quem você é",
  ja: "ご本人様の確認をお願いします",
  ar: "يرجى تأكيد هويتك",
};

/** Pages on which LinkedIn stops a member. Only one has `main#workspace`, and nothing in it. */
export function renderStop(stage: Stage, stop: Stop): void {
  const { make, root } = stage;
  const box = (...children: readonly Node[]) => make("div", { class: "stop-page" }, ...children);
  const field = (name: string, type: string, label: string) =>
    make("p", {}, make("label", { for: name }, label), make("input", { id: name, name, type }));
  const inert = (attributes: Readonly<Record<string, string>>, ...children: readonly Node[]) => {
    const form = make("form", attributes, ...children);
    form.addEventListener("submit", (event) => event.preventDefault());
    return form;
  };
  switch (stop) {
    case "sign-in-wall":
    case "login": {
      const heading = stop === "login" ? "Sign in" : "Welcome back";
      const form = inert(
        { class: "login__form", action: "/checkpoint/lg/login-submit" },
        field("session_key", "text", "Email or phone"),
        field("session_password", "password", "Password"),
        make("button", { type: "submit" }, "Sign in"),
      );
      root.append(
        make("main", {}, box(make("h1", {}, heading), form, make("a", { href: "/signup" }, "Join now"))),
      );
      return;
    }
    case "challenge": {
      const form = inert(
        { id: "captcha-challenge", action: "/checkpoint/challenge/verify" },
        make("div", { class: "core-rail__security-verification" }),
        make("button", { type: "submit" }, "Verify"),
      );
      root.append(make("main", {}, box(make("h1", {}, "Let’s do a quick security check"), form)));
      return;
    }
    case "rate-limited":
      root.append(box(make("h1", {}, "Too many requests"), make("p", {}, "Please try again later.")));
      return;
    case "denied":
      root.append(box(make("p", {}, "Request denied. HTTP ERROR 999")));
      return;
    case "chrome-only":
      shell(stage);
      return;
    case "account-restricted":
      root.append(
        make(
          "main",
          {},
          box(
            make("h1", {}, "Your account has been temporarily restricted"),
            make("p", {}, "Please verify your identity to go on."),
          ),
        ),
      );
      return;
    case "identity-check":
      root.append(
        make(
          "main",
          {},
          box(
            make("h1", {}, IDENTITY_HEADINGS[stage.model.language]),
            make("button", { type: "button" }, "→"),
          ),
        ),
      );
      return;
  }
}

/** `/404/`, where the address of someone who left leads. */
export function renderGone(stage: Stage): void {
  const { make, root } = stage;
  root.append(
    make(
      "div",
      { class: "stop-page" },
      make("h1", {}, "This page doesn’t exist"),
      make("p", {}, "Please check your URL or return to LinkedIn home."),
      make("a", { href: "/feed/" }, "Go to your feed"),
    ),
  );
}

/** A page of the old application that is none of the extension's business. */
export function renderOther(stage: Stage): void {
  const { make, root, doc } = stage;
  doc.body.classList.add("ember-application");
  root.append(
    make(
      "main",
      { class: "scaffold-layout__main" },
      make("h1", {}, "Not part of the practice site"),
      make("a", { href: "/feed/" }, "Go to your feed"),
    ),
  );
}
