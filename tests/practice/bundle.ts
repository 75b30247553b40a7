import { fileURLToPath } from "node:url";
import { build } from "vite";

let made: Promise<string> | null = null;

/** The browser's part as one script, made once a process. */
export function clientScript(): Promise<string> {
  made ??= bundle(new URL("./client/main.ts", import.meta.url));
  return made;
}

/** A browser's part, from its first file, as one script. */
export async function bundle(entry: URL): Promise<string> {
  const input = fileURLToPath(entry);
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: fileURLToPath(new URL("./", entry)),
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!("output" in output)) continue;
    const entry = output.output.find((part) => part.type === "chunk" && part.isEntry);
    if (entry?.type === "chunk") return entry.code;
  }
  throw new Error("The practice site's script did not build.");
}
