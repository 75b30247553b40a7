import type { RestrictionEvent, RestrictionKind } from "../../core/restriction/restriction.ts";
import { rich, t } from "../i18n/language.ts";
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
        <Title>{t("restrictions_means_title")}</Title>
        {means.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="stack tight">
        <Title>{t("restrictions_lasts_title")}</Title>
        <p>{lasts}</p>
        <p class="soft small">
          {source}{" "}
          {rich("restrictions_help_on_linkedin", {
            title: page.title,
            page: (parts) => (
              <a href={page.address} target="_blank" rel="noreferrer">
                {parts}
              </a>
            ),
          })}
        </p>
      </div>
      <div class="two">
        <div class="stack tight">
          <Title>{t("restrictions_helps_title")}</Title>
          <ul class="marked">
            {helps.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <div class="stack tight">
          <Title>{t("restrictions_does_not_title")}</Title>
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
      <Title>{t("restrictions_led_title")}</Title>
      {event.context === null ? (
        <p class="soft">{t("restrictions_led_unknown")}</p>
      ) : (
        <>
          <p class="soft">{t("restrictions_led_how_things_stood")}</p>
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
