import * as fc from "fast-check";
import { expect, inject, test } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** How many cases each law is tried with: `npm run test:laws` asks for more than `npm test`. */
    readonly lawCases: number;
  }
  interface TaskMeta {
    /** Of a law: the cases it held for. */
    cases?: number;
  }
}

/** A property as a test. It fails on a case it does not hold for, and when it was tried with fewer than it should. */
export function law<Ts extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IPropertyWithHooks<Ts>,
): void {
  test.for([name])("%s", { timeout: 20 * 60_000 }, (_name, { task }) => {
    const numRuns = inject("lawCases");
    const run = fc.check(property, { numRuns });
    task.meta.cases = run.numRuns;
    expect(fc.defaultReportMessage(run)).toBeUndefined();
    expect(run.numRuns).toBe(numRuns);
  });
}
