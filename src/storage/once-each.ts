import type { StoreReader } from "../app/ports.ts";

/**
 * The same reader for a transaction that only reads: what is asked for without an argument stays as it is until
 * the transaction ends, so it is read once however many ask.
 */
export function onceEach(reader: StoreReader): StoreReader {
  return {
    ...reader,
    settings: once(reader.settings),
    accounts: once(reader.accounts),
    segments: once(reader.segments),
    templates: once(reader.templates),
    stateCounts: once(reader.stateCounts),
    blocks: once(reader.blocks),
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= read();
    return answer;
  };
}
