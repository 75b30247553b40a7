/** As the browser's own download, which asks for no permission. */
export function saveFile(name: string, type: string, parts: readonly BlobPart[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn of the event loop and holds what it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
