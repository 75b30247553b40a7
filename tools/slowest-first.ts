import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files of the browser that take longest, the longest first; measured, and worth a look now and then. */
const SLOWEST = [
  "pictures/pictures",
  "e2e/sending",
  "e2e/kinds/",
  "e2e/stops",
  "e2e/health",
  "e2e/at-work",
  "e2e/quiet",
  "e2e/withdrawing",
  "e2e/pending",
  "e2e/what-works",
  "ui/add/bad-input",
  "stops/practice",
  "hostile/",
] as const;

const rank = ({ moduleId }: TestSpecification): number => {
  const found = SLOWEST.findIndex((part) => moduleId.includes(part));
  return found < 0 ? SLOWEST.length : found;
};

/** A long file begun last is waited for alone: a fresh clone knows no times of its own to go by. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
