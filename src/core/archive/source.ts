/**
 * A file that is read in pieces, so that one of 2 GB costs the memory of what is wanted in it. In a
 * worker `FileReaderSync` over `File.slice` makes one; from bytes `bytesSource` does.
 */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes from `from` up to, not including, `to`; both within the file. */
  read(from: number, to: number): Uint8Array;
}

/** A file as chosen by the person. */
export interface ArchiveFile {
  readonly name: string;
  readonly source: ByteSource;
  /** What somebody quicker has unpacked of it already, by the place of its entry: see `packedIn`. */
  readonly unpacked?: ReadonlyMap<number, Uint8Array>;
}

export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}
