import { type SpawnSyncOptions, spawnSync } from "node:child_process";

/** Runs a tool of this project's own `node_modules`, never one fetched on the way. */
export function npx(args: readonly string[], options: SpawnSyncOptions) {
  // On Windows `npx` is a script, which only a shell can start.
  return spawnSync("npx", ["--no-install", ...args], { ...options, shell: process.platform === "win32" });
}
