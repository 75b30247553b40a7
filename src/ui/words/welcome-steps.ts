import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import type { Step } from "../welcome/steps.ts";

const NAMES: Readonly<Record<Step, MessageKey>> = {
  hello: "welcome_step_hello",
  pace: "welcome_step_pace",
  known: "welcome_step_known",
  words: "welcome_step_words",
  person: "welcome_step_person",
  yes: "welcome_step_yes",
};

const HEADS: Readonly<Record<Step | "end" | "later", readonly [MessageKey, MessageKey]>> = {
  hello: ["welcome_hello_title", "welcome_hello_lead"],
  pace: ["welcome_pace_title", "welcome_pace_lead"],
  known: ["welcome_known_title", "welcome_known_lead"],
  words: ["welcome_words_title", "welcome_words_lead"],
  person: ["welcome_person_title", "welcome_person_lead"],
  yes: ["welcome_yes_title", "welcome_yes_lead"],
  end: ["welcome_end_title", "welcome_end_lead"],
  later: ["welcome_later_title", "welcome_later_lead"],
};

const DONE: Readonly<Record<Exclude<Step, "hello">, MessageKey>> = {
  pace: "welcome_done_pace",
  known: "welcome_done_known",
  words: "welcome_done_words",
  person: "welcome_done_person",
  yes: "welcome_done_yes",
};

/** What a step is called in the list of them. */
export const stepName = (step: Step): string => t(NAMES[step]);

/** The title over a step and what it is for. */
export function stepHead(step: keyof typeof HEADS): { readonly title: string; readonly lead: string } {
  const [title, lead] = HEADS[step];
  return { title: t(title), lead: t(lead) };
}

/** Of a step gone back to that is done: that it is, and where it can be changed. */
export const doneWords = (step: Exclude<Step, "hello">): string => t(DONE[step]);
