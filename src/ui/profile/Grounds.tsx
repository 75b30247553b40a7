import type { ComponentChild } from "preact";
import type { AudienceView } from "../../app/profile/place.ts";
import type { Ground } from "../../core/profile/mutual-ground.ts";
import { locale, rich } from "../i18n/language.ts";
import { groundWords, sharedWords, uncomparedWords } from "../words/profile.ts";

export interface GroundView {
  readonly ground: Ground;
  readonly more: AudienceView["more"];
}

const q = (parts: ComponentChild[]) => <q>{parts}</q>;

/** Words in a row, each marked. */
function Marked({ words }: { readonly words: readonly string[] }) {
  const parts = new Intl.ListFormat(locale(), { type: "unit" }).formatToParts(words);
  return (
    <>
      {parts.map(({ type, value }) =>
        type === "element" ? (
          <mark key={value} dir="auto">
            {value}
          </mark>
        ) : (
          value
        ),
      )}
    </>
  );
}

function Claims({ ground }: { readonly ground: Ground }) {
  const several = ground.wordings.length > 1;
  const unbacked = ground.wordings.flatMap(({ wordingId, name, claims }) =>
    (claims ?? [])
      .filter(({ shown }) => !shown)
      .map(({ text }) => ({ key: `${wordingId} ${text}`, name, text })),
  );
  const uncompared = ground.wordings.some(({ claims }) => claims === null);
  return (
    <>
      {unbacked.length > 0 && (
        <ul class="claims">
          {unbacked.map(({ key, name, text }) => (
            <li key={key}>
              {several
                ? rich("pending_profile_named_note_says", { name, text, q })
                : rich("pending_profile_note_says", { text, q })}
            </li>
          ))}
        </ul>
      )}
      {uncompared && <p class="soft small">{uncomparedWords(ground)}</p>}
    </>
  );
}

function OneGround({ ground, more }: GroundView) {
  const id = `ground-${ground.segmentId}`;
  return (
    <article class={`ground ${ground.state}`} aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {ground.name}
      </h3>
      <p>
        <strong>{groundWords(ground)}</strong>
      </p>
      {ground.words.length > 0 && (
        <p>{rich("pending_profile_in_both", { words: <Marked words={ground.words} /> })}</p>
      )}
      {ground.shared.map((shared) => (
        <p key={`${shared.kind} ${shared.name}`}>{sharedWords(shared, ground.people, more)}</p>
      ))}
      <Claims ground={ground} />
    </article>
  );
}

/** For each segment, whether the profile backs up what its invitations say. */
export function Grounds({ grounds }: { readonly grounds: readonly GroundView[] }) {
  if (grounds.length === 0) {
    return <p>{rich("pending_profile_no_segment", { a: (parts) => <a href="#write">{parts}</a> })}</p>;
  }
  return (
    <div class="grounds">
      {grounds.map((view) => (
        <OneGround key={view.ground.segmentId} {...view} />
      ))}
    </div>
  );
}
