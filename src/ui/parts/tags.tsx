import type { ComponentChild } from "preact";

/** For the tag `<hidden>` of a message: words for those who hear the page alone. */
export const hiddenText = (parts: ComponentChild[]): ComponentChild => (
  <span class="hidden-text">{parts}</span>
);

/** For the tag `<b>` of a message. */
export const strong = (parts: ComponentChild[]): ComponentChild => <strong>{parts}</strong>;
