import type { StarterId } from "../../core/advice/starters.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** What words to start from are called, and for whom they are. */
const NAMES: Readonly<Record<StarterId, readonly [title: MessageKey, when: MessageKey]>> = {
  "met-at-event": ["starter_met_at_event", "starter_met_at_event_when"],
  "heard-their-talk": ["starter_heard_their_talk", "starter_heard_their_talk_when"],
  "same-field": ["starter_same_field", "starter_same_field_when"],
  "asked-a-question": ["starter_asked_a_question", "starter_asked_a_question_when"],
  "shared-school": ["starter_shared_school", "starter_shared_school_when"],
  "concrete-role": ["starter_concrete_role", "starter_concrete_role_when"],
  "research-interview": ["starter_research_interview", "starter_research_interview_when"],
  "new-colleague": ["starter_new_colleague", "starter_new_colleague_when"],
  "open-source-project": ["starter_open_source_project", "starter_open_source_project_when"],
  "read-their-article": ["starter_read_their_article", "starter_read_their_article_when"],
  "mutual-contact": ["starter_mutual_contact", "starter_mutual_contact_when"],
  "moving-to-their-city": ["starter_moving_to_their_city", "starter_moving_to_their_city_when"],
  "applied-for-a-role": ["starter_applied_for_a_role", "starter_applied_for_a_role_when"],
  "worked-together": ["starter_worked_together", "starter_worked_together_when"],
  journalist: ["starter_journalist", "starter_journalist_when"],
  student: ["starter_student", "starter_student_when"],
  "after-a-call": ["starter_after_a_call", "starter_after_a_call_when"],
};

export const starterTitle = (id: StarterId): string => t(NAMES[id][0]);
export const starterWhen = (id: StarterId): string => t(NAMES[id][1]);
