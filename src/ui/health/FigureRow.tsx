import type { ComponentChild } from "preact";
import type { HealthFigure } from "../../core/health/figure.ts";
import { rich } from "../i18n/language.ts";
import { healthName, levelName } from "../words/health.ts";
import { directionWords } from "../words/health-change.ts";
import { type FigureTags, figureWords } from "../words/health-figure.ts";
import { isSettable, lineWords, sourceWords } from "../words/health-lines.ts";
import { nextStep } from "../words/health-next.ts";

export interface FigureRowProps {
  readonly figure: HealthFigure;
  readonly zone: string;
}

const TAGS: FigureTags = {
  b: (parts) => <strong class="value">{parts}</strong>,
  soft: (parts) => <span class="soft">{parts}</span>,
};
const hidden = (parts: ComponentChild[]) => <span class="hidden-text">{parts}</span>;
const settings = (parts: ComponentChild[]) => <a href="#settings">{parts}</a>;

/** One figure: what it is, which way it went, where it begins to matter, who says so, what to do. */
export function FigureRow({ figure, zone }: FigureRowProps) {
  const { kind, level } = figure;
  const name = healthName(kind);
  const direction = directionWords(figure);
  const next = nextStep(figure);
  return (
    <li class={`report-row health-figure ${level}`}>
      <div class="named">
        <h2>{name}</h2>
        <p class="level">{levelName(level)}</p>
      </div>
      <div class="told">
        <p>{figureWords(figure, zone, TAGS)}</p>
        {direction !== "" && <p>{direction}</p>}
        <p class="soft small">{lineWords(figure)}</p>
        <details class="soft small">
          <summary>{rich("health_source_title", { hidden, figure: name })}</summary>
          <p>{sourceWords(figure)}</p>
          {isSettable(figure) && <p>{rich("health_source_yours", { a: settings })}</p>}
        </details>
      </div>
      <p class="next">
        {next.words} {next.link && <a href={`#${next.link.place}`}>{next.link.words}</a>}
      </p>
    </li>
  );
}
