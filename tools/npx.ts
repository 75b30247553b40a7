import { type SpawnOptions, type SpawnSyncOptions, spawn, spawnSync } from "node:child_process";

/** Runs a tool of this project's own `node_modules`, never one fetched on the way. */
export function npx(args: readonly string[], options: SpawnSyncOptions) {
  // On Windows `npx` is a script, which only a shell can start.
  return spawnSync("npx", ["--no-install", ...args], { ...options, shell: process.platform === "win32" });
}

/** The same beside whatever else runs; its exit code. */
export function npxBeside(args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("npx", ["--no-install", ...args], {
      ...options,
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
