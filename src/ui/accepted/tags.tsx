import type { ComponentChild } from "preact";

/** For whoever hears the page alone. */
export const hidden = (parts: ComponentChild[]) => <span class="hidden-text">{parts}</span>;

/** What is worth less than the words around it. */
export const soft = (parts: ComponentChild[]) => <span class="soft">{parts}</span>;

export const softAndSmall = (parts: ComponentChild[]) => <span class="soft small">{parts}</span>;
