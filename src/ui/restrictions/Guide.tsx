import type { RestrictionEvent, RestrictionKind } from "../../core/restriction/restriction.ts";
import { restrictionGuide } from "../words/restriction-guide.ts";
import { contextLines } from "../words/restriction-page.ts";

/** A heading as deep as the place it stands in asks for. */
type Level = "h2" | "h4";

/** What a kind means, how long it lasts and who says so, what helps, what does not, LinkedIn's own page. */
export function Guide({ kind, as: Title = "h2" }: { readonly kind: RestrictionKind; readonly as?: Level }) {
  const { means, lasts, source, helps, doesNot, page } = restrictionGuide(kind);
  return (
    <>
      <div class="stack tight">
        <Title>What it means</Title>
        {means.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="stack tight">
        <Title>How long it lasts</Title>
        <p>{lasts}</p>
        <p class="soft small">
          {source}.{" "}
          <a href={page.address} target="_blank" rel="noreferrer">
            {page.title}
          </a>{" "}
          on linkedin.com
        </p>
      </div>
      <div class="two">
        <div class="stack tight">
          <Title>What helps</Title>
          <ul class="marked">
            {helps.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <div class="stack tight">
          <Title>What does not</Title>
          <ul class="marked">
            {doesNot.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

/** How things stood when LinkedIn spoke, each with what there is to learn from it. */
export function WhatLedToIt({
  event,
  as: Title = "h2",
}: {
  readonly event: RestrictionEvent;
  readonly as?: Level;
}) {
  return (
    <div class="stack tight">
      <Title>What led to it</Title>
      {event.context === null ? (
        <p class="soft">Recorded by an earlier version, which did not ask.</p>
      ) : (
        <>
          <p class="soft">LinkedIn gives no reason. This is how things stood then.</p>
          <dl class="led">
            {contextLines(event.context).map(({ name, figure, lesson }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <strong>{figure}</strong>
                  {lesson !== null && <span class="soft">{lesson}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
