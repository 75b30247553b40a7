/** One line a benchmark has to stay on the right side of. */
export interface Bar {
  readonly name: string;
  readonly met: boolean;
  /** What was measured, with its unit. */
  readonly figure: string;
  /** What it is held to, with its unit. */
  readonly bar: string;
}

export interface PrintOptions {
  /** One JSON object on standard output instead of the table, for programs. */
  readonly json: boolean;
}

/** The rows as an aligned table, then each bar met or missed with its figure. Returns the exit code: 1 when a bar is missed. */
export function printReport(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  bars: readonly Bar[],
  { json }: PrintOptions,
): 0 | 1 {
  const text = json
    ? JSON.stringify({ title, columns, rows, bars }, null, 2)
    : asText(title, columns, rows, bars);
  process.stdout.write(`${text}\n`);
  return bars.every(({ met }) => met) ? 0 : 1;
}

function asText(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  bars: readonly Bar[],
): string {
  const verdicts = bars.map(({ name, met, figure, bar }) => [
    met ? "met" : "MISSED",
    name,
    figure,
    `bar: ${bar}`,
  ]);
  return [title, "", ...aligned([columns, ...rows]), "", ...aligned(verdicts)].join("\n");
}

/** The first column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, at) =>
        /^[-+]?\d/.test(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
