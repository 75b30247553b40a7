import type { OpenedFile } from "./adding.ts";

/** The import code, loaded when somebody adds people. */
export type Importing = typeof import("../../core/import/index.ts");

/**
 * The text of a chosen file, decoded as its bytes say. What is no text at all is handed on with a
 * zero in it, by which `readCsv` knows it.
 */
export async function openFile(file: File, { guessEncoding }: Importing): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = guessEncoding(bytes);
  const text = encoding === "binary" ? "\0" : new TextDecoder(encoding).decode(bytes);
  return { name: file.name, text, encoding };
}
