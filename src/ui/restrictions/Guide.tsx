import type { RestrictionEvent, RestrictionKind } from "../../core/restriction/restriction.ts";
import { restrictionGuide } from "../words/restriction-guide.ts";
import { contextLines } from "../words/restriction-page.ts";

/** What a kind means, how long it lasts and who says so, what helps, what does not, LinkedIn's own page. */
export function Guide({ kind }: { readonly kind: RestrictionKind }) {
  const { means, lasts, source, helps, doesNot, page } = restrictionGuide(kind);
  return (
    <>
      <section class="stack tight" aria-label="What it means">
        <h2>What it means</h2>
        {means.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section class="stack tight" aria-label="How long it lasts">
        <h2>How long it lasts</h2>
        <p>{lasts}</p>
        <p class="soft small">
          {source}.{" "}
          <a href={page.address} target="_blank" rel="noreferrer">
            {page.title}
          </a>{" "}
          on linkedin.com
        </p>
      </section>
      <div class="two">
        <section class="stack tight" aria-label="What helps">
          <h2>What helps</h2>
          <ul class="marked">
            {helps.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section class="stack tight" aria-label="What does not help">
          <h2>What does not</h2>
          <ul class="marked">
            {doesNot.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** How things stood when LinkedIn spoke, each with what there is to learn from it. */
export function WhatLedToIt({ event }: { readonly event: RestrictionEvent }) {
  return (
    <section class="stack tight" aria-label="What led to it">
      <h2>What led to it</h2>
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
    </section>
  );
}
