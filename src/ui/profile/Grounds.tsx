import type { AudienceView } from "../../app/profile/place.ts";
import type { Ground } from "../../core/profile/mutual-ground.ts";
import { groundWords, sharedWords, uncomparedWords } from "../words/profile.ts";

export interface GroundView {
  readonly ground: Ground;
  readonly more: AudienceView["more"];
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
              Your note{several ? ` “${name}”` : ""} says <q>{text}</q>; no word of it stands in your profile.
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
      <h3 id={id}>{ground.name}</h3>
      <p>
        <strong>{groundWords(ground)}</strong>
      </p>
      {ground.words.length > 0 && (
        <p>
          In both:{" "}
          {ground.words.map((word, at) => (
            <span key={word}>
              {at > 0 && ", "}
              <mark>{word}</mark>
            </span>
          ))}
          .
        </p>
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
    return (
      <p>
        No segment is in use. <a href="#write">Write</a> for one, and what your profile shows of it stands
        here.
      </p>
    );
  }
  return (
    <div class="grounds">
      {grounds.map((view) => (
        <OneGround key={view.ground.segmentId} {...view} />
      ))}
    </div>
  );
}
