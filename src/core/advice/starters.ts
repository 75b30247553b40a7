/** A template to start from. Holds markers such as “[insert event]” that the writer replaces. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  /** For whom, in one sentence. */
  readonly when: string;
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
    title: "Met at an event",
    when: "For people you spoke to at an event and want to stay in touch with.",
    body: `${HI} we met at [insert event]. Glad to pass on my notes{% if company %}, and curious how it goes at {{ company }}{% endif %}.`,
  },
  {
    id: "heard-their-talk",
    title: "Heard their talk",
    when: "For speakers whose talk you heard and learned from.",
    body: `${HI} your talk at [insert event] made me think about [insert subject]. Happy to share what we tried{% if company %} with you at {{ company }}{% endif %}.`,
  },
  {
    id: "same-field",
    title: "Same field",
    when: "For people who work on the same subject somewhere else.",
    body: `${HI} I work on [insert subject]{% if company %}, like you at {{ company }}{% else %} too{% endif %}. Happy to swap notes now and then.`,
  },
  {
    id: "asked-a-question",
    title: "Asked a question you can answer",
    when: "For people who asked something in public to which you know an answer.",
    body: `${HI} I saw your question about [insert subject] and have an answer to share{% if company %}; it may be of use at {{ company }}{% endif %}.`,
  },
  {
    id: "shared-school",
    title: "Same school",
    when: "For people who went to the same school or university as you.",
    body: `${HI} we both studied at [insert school]. I am glad to help fellow graduates{% if location %} in {{ location }}{% endif %} with an introduction.`,
  },
  {
    id: "concrete-role",
    title: "Recruiter with a concrete role",
    when: "For candidates whose work fits one role you can name.",
    body: `${HI} I hire for [insert role] at [insert company]. Your work${AT_COMPANY} is close to it. I can send you tasks and salary.`,
  },
  {
    id: "research-interview",
    title: "Research interview",
    when: "For people whose experience your study is about.",
    body: `${HI} I study [insert subject] and have three questions about work${AT_COMPANY}, to answer in writing. I share the results with you.`,
  },
  {
    id: "new-colleague",
    title: "New colleague",
    when: "For colleagues at the company you have just joined.",
    body: `${HI} I have just joined the [insert team] team. Glad to meet colleagues{% if location %} in {{ location }}{% endif %}, and to help with [insert subject].`,
  },
  {
    id: "open-source-project",
    title: "Same project or community",
    when: "For people of an open-source project or community you take part in.",
    body: `${HI} we both work on [insert project]. Glad to help with reviews{% if company %}, and curious how you use it at {{ company }}{% endif %}.`,
  },
  {
    id: "read-their-article",
    title: "Read their article",
    when: "For authors of something that you read and used.",
    body: `${HI} your article on [insert subject] helped me. Happy to share what came of it{% if company %}, if that is of use at {{ company }}{% endif %}.`,
  },
  {
    id: "mutual-contact",
    title: "Suggested by somebody you both know",
    when: "For people whom a mutual contact told you to write to.",
    body: `${HI} [insert name] suggested that I write to you about [insert subject]${AT_COMPANY}. Glad to return the favour.`,
  },
  {
    id: "moving-to-their-city",
    title: "Moving to their city",
    when: "For people of your field in the place you are moving to.",
    body: `${HI} I'm moving to {{ location | default: "your city" }} and work in [insert field] too. Happy to share what I know of [insert subject].`,
  },
  {
    id: "applied-for-a-role",
    title: "Job seeker to hiring manager",
    when: "For the person who fills a role you have applied for.",
    body: `${HI} I applied for [insert role]${AT_COMPANY}, after [insert years] of [insert task]. Happy to answer questions here.`,
  },
  {
    id: "worked-together",
    title: "Worked together",
    when: "For customers and suppliers you have worked with.",
    body: `${HI} we worked together on [insert project]{% if company %} for {{ company }}{% endif %}. Happy to help whenever a question comes up.`,
  },
  {
    id: "journalist",
    title: "Journalist to source",
    when: "For people who know the subject you report on.",
    body: `${HI} I report on [insert subject] for [insert paper]. Your view${AT_COMPANY} would help. I quote you only with your consent.`,
  },
  {
    id: "student",
    title: "Student to practitioner",
    when: "For people who do the work you are studying for.",
    body: `${HI} I study [insert subject] and have one question about your work${AT_COMPANY}. Happy to share my thesis with you.`,
  },
  {
    id: "after-a-call",
    title: "After a call",
    when: "For people you have just talked to and want to keep in touch with.",
    body: `${HI} thank you for the talk about [insert subject]. I will send you [insert document]{% if company %} for {{ company }}{% endif %}.`,
  },
];
