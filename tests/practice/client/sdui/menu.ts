import type { PersonCard, Standing } from "../../site/models.ts";
import { type Child, hashed, icon } from "../make.ts";
import type { Stage } from "../stage.ts";
import { invitePath } from "./controls.ts";

/** Opens the More menu, outside `main`, below its button; gives what closes it. */
export function openMenu(
  stage: Stage,
  person: PersonCard,
  standing: Standing,
  trigger: HTMLElement,
  onConnect: () => void,
): () => void {
  const { make, words, doc, root } = stage;
  const closing = new AbortController();
  const item = (...children: readonly Child[]) =>
    make("div", { role: "menuitem", tabindex: "-1", class: hashed("menu-item") }, ...children);
  const compose = `/messaging/compose/?screenContext=SHARE_PROFILE&body=${encodeURIComponent(person.slug)}`;
  const sendProfile = make(
    "a",
    { role: "menuitem", href: compose, class: hashed("menu-item") },
    make("p", {}, words.sendProfile),
  );

  const special = (): readonly HTMLElement[] => {
    switch (standing) {
      case "in-more": {
        const connect = make(
          "a",
          {
            role: "menuitem",
            href: invitePath(person, "custom-invite"),
            componentkey: `ConnectButtonstate:invitation:urn:li:member:${person.memberId}_connect`,
            class: hashed("menu-item"),
          },
          icon(doc, "connect-small", "sdui"),
          make("div", { "aria-label": words.inviteToConnect(person.name) }, make("p", {}, words.connect)),
        );
        connect.addEventListener("click", (event) => {
          event.preventDefault();
          close();
          onConnect();
        });
        return [connect];
      }
      case "pending":
        return [item(words.following)];
      case "connected":
        return [item(words.removeConnection)];
      case "on-card":
        return [item(words.follow)];
      case "follow-only":
      case "incoming":
      case "oneself":
        return [];
    }
  };

  const place = trigger.getBoundingClientRect();
  const menu = make(
    "div",
    {
      role: "menu",
      class: hashed("menu"),
      style: `left:${Math.round(place.left)}px;top:${Math.round(place.bottom + 6)}px`,
    },
    sendProfile,
    item(words.saveToPdf),
    ...special(),
    item(words.report),
    item(words.aboutMember),
  );
  const portal = make("div", { "data-floating-ui-portal": true }, menu);

  function close(): void {
    closing.abort();
    portal.remove();
    trigger.setAttribute("aria-expanded", "false");
  }

  trigger.setAttribute("aria-expanded", "true");
  root.append(portal);
  doc.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") close();
    },
    { signal: closing.signal },
  );
  doc.addEventListener(
    "click",
    (event) => {
      const path = event.composedPath();
      if (!path.includes(menu) && !path.includes(trigger)) close();
    },
    { signal: closing.signal },
  );
  stage.left.addEventListener("abort", close, { once: true });
  return close;
}
