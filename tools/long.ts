import { npx } from "./npx.ts";

/** `npm run long:NAME`: a run of minutes in the built extension (`tests/long/NAME`), of which `npm test` plays a short one. */
const name = process.argv[2] ?? "";
const env = { ...process.env, LONG: "1" };
for (const args of [
  ["vite", "build", "--mode", "practice", "--logLevel", "warn"],
  ["vitest", "run", "--project", "e2e", `tests/long/${name}`],
]) {
  const { status } = npx(args, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
