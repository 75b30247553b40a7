import type { HealthFigure } from "../../core/health/figure.ts";
import { directionWords, figureWords, HEALTH_NAMES, LEVEL_NAMES } from "../words/health.ts";
import { gradeWords, isSettable, LINE_SOURCES, lineWords } from "../words/health-lines.ts";
import { nextStep } from "../words/health-next.ts";

export interface FigureRowProps {
  readonly figure: HealthFigure;
  readonly zone: string;
}

/** One figure: what it is, which way it went, where it begins to matter, who says so, what to do. */
export function FigureRow({ figure, zone }: FigureRowProps) {
  const { kind, level } = figure;
  const { value, meaning } = figureWords(figure, zone);
  const direction = directionWords(figure);
  const grades = gradeWords(figure);
  const next = nextStep(figure);
  return (
    <li class={`report-row health-figure ${level}`}>
      <div class="named">
        <h2>{HEALTH_NAMES[kind]}</h2>
        <p class="level">{LEVEL_NAMES[level]}</p>
      </div>
      <div class="told">
        <p>
          <strong class="value">{value}</strong> <span class="soft">{meaning}</span>
        </p>
        {direction !== "" && <p>{capital(direction)}.</p>}
        <p class="soft small">{lineWords(figure)}</p>
        <details class="soft small">
          <summary>
            Source and how sure<span class="hidden-text">: {HEALTH_NAMES[kind]}</span>
          </summary>
          <p>
            {LINE_SOURCES[kind]}
            {grades && ` Rests on ${grades}.`}
          </p>
          {isSettable(figure) && (
            <p>
              The line is yours to move: <a href="#settings">Settings</a>.
            </p>
          )}
        </details>
      </div>
      <p class="next">
        {next.words} {next.place && <a href={`#${next.place}`}>{next.link}</a>}
      </p>
    </li>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
