/** Only workers have it, and the compiler's list of what workers have would hide the rest of the browser. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

/** A file as the worker reads it: in pieces, at once, without the whole of it in memory. */
export function fileSource(file: Blob): {
  readonly size: number;
  read(from: number, to: number): Uint8Array;
} {
  const reader = new FileReaderSync();
  return {
    size: file.size,
    read: (from, to) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to))),
  };
}
