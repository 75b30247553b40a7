/** How a thing is drawn; each has a shape of its own, so that none is told by colour alone. */
export type MarkKind =
  | "line"
  | "line-dot"
  | "planned"
  | "band"
  | "band-dashed"
  | "bar"
  | "bar-soft"
  | "hatch"
  | "dot-open"
  | "interval"
  | "rule"
  | "rule-across"
  | "warning"
  | "stop"
  | "stop-band";

export interface LegendEntry {
  readonly mark: MarkKind;
  readonly words: string;
}

function Swatch({ mark, hatch }: { readonly mark: MarkKind; readonly hatch: string }) {
  switch (mark) {
    case "line":
      return <line class="ink-line" x1={0} x2={20} y1={6} y2={6} />;
    case "line-dot":
      return (
        <>
          <line class="ink-line" x1={0} x2={20} y1={6} y2={6} />
          <circle class="ink-dot" cx={10} cy={6} r={4.5} />
        </>
      );
    case "planned":
      return <line class="ink-planned" x1={0} x2={20} y1={6} y2={6} />;
    case "rule-across":
      return <line class="ink-rule" x1={0} x2={20} y1={6} y2={6} />;
    case "band-dashed":
      return (
        <>
          <rect class="ink-band" x={0} y={0} width={20} height={12} />
          <line class="ink-dashed" x1={0} x2={20} y1={0} y2={0} />
          <line class="ink-dashed" x1={0} x2={20} y1={12} y2={12} />
        </>
      );
    case "warning":
      return <line class="ink-warning" x1={10} x2={10} y1={0} y2={12} />;
    case "rule":
      return <line class="ink-rule" x1={10} x2={10} y1={0} y2={12} />;
    case "band":
      return <rect class="ink-band" x={0} y={0} width={20} height={12} />;
    case "bar":
      return <rect class="ink-bar" x={4} y={0} width={12} height={12} />;
    case "bar-soft":
      return <rect class="ink-bar-soft" x={4} y={0} width={12} height={12} />;
    case "hatch":
      return <rect class="ink-hatch" x={4} y={0.5} width={12} height={11} fill={`url(#${hatch})`} />;
    case "dot-open":
      return <circle class="ink-dot-open" cx={10} cy={6} r={4} />;
    case "interval":
      return (
        <>
          <line class="ink-interval" x1={0} x2={20} y1={6} y2={6} />
          <circle class="ink-dot" cx={10} cy={6} r={4} />
        </>
      );
    case "stop":
      return <line class="ink-stop" x1={10} x2={10} y1={0} y2={12} />;
    case "stop-band":
      return <rect class="ink-stop-band" x={0} y={0} width={20} height={12} />;
  }
}

export interface LegendProps {
  readonly entries: readonly LegendEntry[];
  /** The name of the hatching, which stands here for the drawing as well. */
  readonly hatch: string;
}

/** What is drawn, in words, each with the mark it has in the drawing. */
export function Legend({ entries, hatch }: LegendProps) {
  return (
    <>
      <svg class="hatching" width={0} height={0} aria-hidden="true" focusable="false">
        <defs>
          <pattern
            id={hatch}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line class="ink-hatching" x1={0} x2={0} y1={0} y2={5} />
          </pattern>
        </defs>
      </svg>
      {entries.length > 0 && (
        <ul class="chart-legend">
          {entries.map(({ mark, words }) => (
            <li key={words}>
              <svg class="swatch" width={20} height={12} aria-hidden="true" focusable="false">
                <Swatch mark={mark} hatch={hatch} />
              </svg>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
