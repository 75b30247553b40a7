/** For whom words to start from are written; the interface has the names. */
export type StarterId =
  | "met-at-event"
  | "heard-their-talk"
  | "same-field"
  | "asked-a-question"
  | "shared-school"
  | "concrete-role"
  | "research-interview"
  | "new-colleague"
  | "open-source-project"
  | "read-their-article"
  | "mutual-contact"
  | "moving-to-their-city"
  | "applied-for-a-role"
  | "worked-together"
  | "journalist"
  | "student"
  | "after-a-call";

/** A template to start from. Holds markers such as “[insert event]” that the writer replaces. */
export interface Starter {
  readonly id: StarterId;
  /** Liquid; every field has a fallback or a condition. */
  readonly body: string;
}

const HI = 'Hi {{ first_name | default: "there" }},';
const AT_COMPANY = "{% if company %} at {{ company }}{% endif %}";

/**
 * Each says why, says something of the reader, offers something and sells nothing. The markers are
 * the kind that the template's check refuses to save, so none can be sent by mistake.
 */
export const STARTERS: readonly Starter[] = [
  {
    id: "met-at-event",
    body: `${HI} we met at [insert event]. Glad to pass on my notes{% if company %}, and curious how it goes at {{ company }}{% endif %}.`,
  },
  {
    id: "heard-their-talk",
    body: `${HI} your talk at [insert event] made me think about [insert subject]. Happy to share what we tried{% if company %} with you at {{ company }}{% endif %}.`,
  },
  {
    id: "same-field",
    body: `${HI} I work on [insert subject]{% if company %}, like you at {{ company }}{% else %} too{% endif %}. Happy to swap notes now and then.`,
  },
  {
    id: "asked-a-question",
    body: `${HI} I saw your question about [insert subject] and have an answer to share{% if company %}; it may be of use at {{ company }}{% endif %}.`,
  },
  {
    id: "shared-school",
    body: `${HI} we both studied at [insert school]. I am glad to help fellow graduates{% if location %} in {{ location }}{% endif %} with an introduction.`,
  },
  {
    id: "concrete-role",
    body: `${HI} I hire for [insert role] at [insert company]. Your work${AT_COMPANY} is close to it. I can send you tasks and salary.`,
  },
  {
    id: "research-interview",
    body: `${HI} I study [insert subject] and have three questions about work${AT_COMPANY}, to answer in writing. I share the results with you.`,
  },
  {
    id: "new-colleague",
    body: `${HI} I have just joined the [insert team] team. Glad to meet colleagues{% if location %} in {{ location }}{% endif %}, and to help with [insert subject].`,
  },
  {
    id: "open-source-project",
    body: `${HI} we both work on [insert project]. Glad to help with reviews{% if company %}, and curious how you use it at {{ company }}{% endif %}.`,
  },
  {
    id: "read-their-article",
    body: `${HI} your article on [insert subject] helped me. Happy to share what came of it{% if company %}, if that is of use at {{ company }}{% endif %}.`,
  },
  {
    id: "mutual-contact",
    body: `${HI} [insert name] suggested that I write to you about [insert subject]${AT_COMPANY}. Glad to return the favour.`,
  },
  {
    id: "moving-to-their-city",
    body: `${HI} I'm moving to {{ location | default: "your city" }} and work in [insert field] too. Happy to share what I know of [insert subject].`,
  },
  {
    id: "applied-for-a-role",
    body: `${HI} I applied for [insert role]${AT_COMPANY}, after [insert years] of [insert task]. Happy to answer questions here.`,
  },
  {
    id: "worked-together",
    body: `${HI} we worked together on [insert project]{% if company %} for {{ company }}{% endif %}. Happy to help whenever a question comes up.`,
  },
  {
    id: "journalist",
    body: `${HI} I report on [insert subject] for [insert paper]. Your view${AT_COMPANY} would help. I quote you only with your consent.`,
  },
  {
    id: "student",
    body: `${HI} I study [insert subject] and have one question about your work${AT_COMPANY}. Happy to share my thesis with you.`,
  },
  {
    id: "after-a-call",
    body: `${HI} thank you for the talk about [insert subject]. I will send you [insert document]{% if company %} for {{ company }}{% endif %}.`,
  },
];
