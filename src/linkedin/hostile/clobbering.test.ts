import { afterEach, describe, expect, it } from "vitest";
import { honestly, MODAL, onClick, personSends } from "../../../tests/linkedin/honest.ts";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { clearAway, NOTE, tamper } from "../testing/inviting.ts";

afterEach(clearAway);

const SLUG = "noor-example";
const CONNECT = '[aria-label="Invite Noor Example to connect"]';

/** Names by which a field hides its form's own members from every script, in every world. */
const OF_ELEMENTS =
  "closest matches querySelector querySelectorAll getAttribute hasAttribute parentElement children contains checkVisibility ownerDocument id localName classList textContent click value nodeType getRootNode".split(
    " ",
  );

function formAround(document: Document, name: string, nodes: readonly Node[]): HTMLFormElement {
  const form = document.createElement("form");
  const field = document.createElement("input");
  field.type = "hidden";
  field.setAttribute("name", name);
  form.append(...nodes, field);
  return form;
}

describe("elements that hide what is asked of them, from the press on Connect on", () => {
  it.each(OF_ELEMENTS)("I6 a form around the whole page that hides `%s` hinders nothing", async (name) => {
    const opened = profileOf(SLUG);
    const { document } = opened;
    onClick(opened, CONNECT, "after", () => {
      const outlet = document.querySelector("#interop-outlet");
      const rest = [...document.body.childNodes].filter((node) => node !== outlet);
      document.body.append(formAround(document, name, rest));
    });
    expect((await honestly(opened, SLUG)).kind).toBe("sent");
    expect(delivered(opened.site)).toEqual([{ slug: SLUG, note: NOTE }]);
  });

  it.each(OF_ELEMENTS)("I6 a form inside the dialog that hides `%s` hinders nothing", async (name) => {
    const opened = profileOf(SLUG);
    tamper(opened.document, (root) => {
      const box = root.querySelector(`${MODAL} [role=dialog]`);
      if (box === null || box.querySelector("form") !== null) return;
      box.append(formAround(opened.document, name, [...box.childNodes]));
    });
    expect((await honestly(opened, SLUG)).kind).toBe("sent");
    expect(delivered(opened.site)).toEqual([{ slug: SLUG, note: NOTE }]);
  });

  it.each(OF_ELEMENTS)(
    "I2 a dialog that is such a form, hiding `%s`: the outcome is what the site has",
    async (name) => {
      const opened = profileOf(SLUG);
      tamper(opened.document, (root) => {
        const box = root.querySelector(`${MODAL} div[role=dialog]`);
        if (box === null) return;
        const form = formAround(opened.document, name, [...box.childNodes]);
        for (const { name: attribute, value } of box.attributes) form.setAttribute(attribute, value);
        box.replaceWith(form);
      });
      const outcome = await honestly(opened, SLUG, { mode: "assisted" }, personSends(opened));
      expect(["sent", "not-sent", "unknown"]).toContain(outcome.kind);
    },
  );

  it.each(
    "querySelectorAll querySelector title defaultView documentElement body createTreeWalker cookie".split(
      " ",
    ),
  )(
    "I2 an image or form that hides `document.%s` after Connect: the outcome is what the site has",
    async (name) => {
      for (const tag of ["img", "form"]) {
        const opened = profileOf(SLUG);
        onClick(opened, CONNECT, "before", () => {
          const element = opened.document.createElement(tag);
          element.setAttribute("name", name);
          opened.document.body.append(element);
        });
        const outcome = await honestly(opened, SLUG);
        expect(["sent", "not-sent", "unknown"]).toContain(outcome.kind);
        opened.document.getElementsByName(name)[0]?.remove();
      }
    },
  );
});
