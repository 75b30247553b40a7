import { build, type ResolvedConfig } from "vite";

/** As a script that leaves a constant `name` with what the file exports. */
export async function codeOf(
  entry: string,
  name: string,
  { root, mode, resolve, build: { target } }: ResolvedConfig,
): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    mode,
    resolve: { alias: resolve.alias },
    logLevel: "warn",
    build: {
      write: false,
      // Both, one after the other, come out smallest.
      minify: true,
      rollupOptions: { output: { esModule: false, generatedCode: { symbols: false } } },
      target,
      lib: { entry, formats: ["iife"], name, fileName: name },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result)) throw new Error(`${entry} was not built.`);
  const [chunk, ...others] = result.output;
  if (others.length > 0) throw new Error(`${entry} is more than one file.`);
  return chunk.code;
}
