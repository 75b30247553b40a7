import type { ComponentChild } from "preact";
import type { PersonView } from "../../app/queries/people.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { personStateOf } from "../../core/invitation/person-state.ts";
import { daysBetween } from "../../core/shared/wall-clock.ts";
import { rich, t } from "../i18n/language.ts";
import { NoteText } from "../parts/NoteText.tsx";
import { holdWords } from "../words/hold.ts";
import { notSentWords } from "../words/not-sent.ts";
import { stateWords } from "../words/person-state.ts";
import { dateAndTime, type Moment } from "../words/when.ts";

const bold = (parts: ComponentChild[]) => <strong>{parts}</strong>;
const soft = (parts: ComponentChild[]) => <span class="soft">{parts}</span>;

/** Why it is where it is; empty when that says itself. */
function becauseOf({ hold, reason }: Invitation): string {
  if (hold !== null) return holdWords(hold).what;
  return reason === null ? "" : notSentWords(reason).what;
}

const acceptedWords = (taken: number): string =>
  taken <= 0 ? t("people_past_same_day") : t("people_past_after", { count: taken });

export interface PersonInvitationsProps extends Pick<PersonView, "invitations" | "archived"> {
  readonly moment: Moment;
}

/** Every invitation of one person with the words they got, also those that LinkedIn's archive tells of. */
export function PersonInvitations({ invitations, archived, moment }: PersonInvitationsProps) {
  return (
    <section class="stack" aria-labelledby="invitations-title">
      <h3 id="invitations-title">{t("people_invitations")}</h3>
      {invitations.length + archived.length === 0 && <p class="soft">{t("people_invitations_none")}</p>}
      {invitations.map((invitation) => (
        <article key={invitation.id} class="stack tight" aria-label={t("people_invitation")}>
          <p>
            {rich("people_invitation_state", {
              b: (parts) => <strong class="state-name">{parts}</strong>,
              soft,
              state: stateWords(personStateOf(invitation)),
              when: dateAndTime(invitation.updatedAt, moment.zone),
            })}
          </p>
          {becauseOf(invitation) !== "" && <p>{becauseOf(invitation)}</p>}
          <NoteText note={invitation.note} />
          {invitation.sentAt !== null && (
            <p class="soft small">
              {t("people_invitation_sent", { when: dateAndTime(invitation.sentAt, moment.zone) })}
            </p>
          )}
          {invitation.acceptedAt !== null && (
            <p class="soft small">
              {t("people_invitation_accepted", { when: dateAndTime(invitation.acceptedAt, moment.zone) })}
            </p>
          )}
        </article>
      ))}
      {archived.map((past) => (
        <article key={past.id} class="stack tight" aria-label={t("people_past")}>
          <p>{rich("people_past_invited", { b: bold, soft, when: dateAndTime(past.sentAt, moment.zone) })}</p>
          <NoteText note={past.note} />
          {past.acceptedOn !== null && (
            <p class="soft small">{acceptedWords(daysBetween(past.sentDay, past.acceptedOn))}</p>
          )}
        </article>
      ))}
    </section>
  );
}
