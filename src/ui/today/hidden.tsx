import type { ComponentChild } from "preact";

/** For `rich`: `<hidden>…</hidden>` in a message is heard and not seen. */
export const hidden = (parts: ComponentChild[]): ComponentChild => <span class="hidden-text">{parts}</span>;
