import { rmSync } from "node:fs";
import { npx } from "./npx.ts";

/**
 * `npm run check`: types and walls, format, lint, unused code. Each check has to show that it read
 * something: an analyser that found no files reports no problems.
 */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** What is wrong beyond the exit code; null: fine. `output` is standard output and error. */
  judge(output: string, exitCode: number): string | null;
}

const CANARY = "tests/check/nobody-imports-this.ts";
const LEAST_FILES = 100;

const counted = (output: string, pattern: RegExp): string | null => {
  const files = Number(pattern.exec(output)?.[1] ?? 0);
  return files >= LEAST_FILES ? null : `It read ${files} files; at least ${LEAST_FILES} were expected.`;
};

const CHECKS: readonly Check[] = [
  {
    name: "types and walls (tsc)",
    command: ["tsc", "-b", "--listFiles"],
    judge(output, exitCode) {
      const own = output.split("\n").filter((line) => /\/(src|tests|tools)\/.*\.tsx?$/.test(line.trim()));
      if (exitCode !== 0) return output.replaceAll(/^\/.*\n/gm, "");
      const files = new Set(own).size;
      return files >= LEAST_FILES ? null : `It read ${files} files; at least ${LEAST_FILES} were expected.`;
    },
  },
  {
    name: "format (biome)",
    command: ["biome", "ci", "--colors=off", "."],
    judge: (output, exitCode) => (exitCode === 0 ? counted(output, /Checked (\d+) files/) : output),
  },
  {
    name: "lint (oxlint)",
    command: ["oxlint", "--type-aware", "--tsconfig", "tsconfig.json"],
    judge: (output, exitCode) => (exitCode === 0 ? counted(output, /on (\d+) files/) : output),
  },
  {
    name: "unused code (knip)",
    command: ["knip", "--reporter", "json"],
    judge(output) {
      const start = output.indexOf('{"');
      if (start < 0) return output;
      const { issues } = JSON.parse(output.slice(start, output.lastIndexOf("}") + 1)) as {
        issues: readonly Readonly<Record<string, unknown>>[];
      };
      const others = issues.filter(({ file }) => file !== CANARY);
      if (others.length > 0) return JSON.stringify(others, null, 1);
      return issues.length === 1
        ? null
        : `It did not find ${CANARY}, which nothing imports: it read nothing.`;
    },
  },
];

// A stale build record would let tsc read nothing.
rmSync(".tsc", { recursive: true, force: true });
let failed = 0;
for (const { name, command, judge } of CHECKS) {
  const run = npx(command, { encoding: "utf8", maxBuffer: 1e8 });
  const output = `${run.stdout.toString()}${run.stderr.toString()}`;
  const problem = judge(output, run.status ?? 1);
  process.stdout.write(`${problem === null ? "ok    " : "FAILED"} ${name}\n`);
  if (problem !== null) {
    failed += 1;
    process.stdout.write(`${problem.trim()}\n`);
  }
}
process.exit(failed === 0 ? 0 : 1);
