import { npx } from "./npx.ts";

/**
 * `npm run test:stops`: 500 seeded runs of picking, approving, stops, deaths and going on (`-- --runs=N --from=SEED`
 * choose others), where `npm test` plays a few. What each run does is made from its seed alone.
 */
const given = (name: string, otherwise: string): string =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;

const { status } = npx(["vitest", "run", "--project", "unit", "tests/unit/runs"], {
  stdio: "inherit",
  env: { ...process.env, STOP_RUNS: given("runs", "500"), STOP_FROM: given("from", "1") },
});
process.exit(status ?? 1);
