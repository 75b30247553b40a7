import type { ComponentChild } from "preact";

/** `<soft>` and `<hidden>` in messages. */
export const soft = (parts: ComponentChild[]) => <span class="soft">{parts}</span>;
export const hidden = (parts: ComponentChild[]) => <span class="hidden-text">{parts}</span>;
