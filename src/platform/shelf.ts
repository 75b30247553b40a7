/**
 * Where the popup keeps what was typed and not saved: Chrome closes it at the first click elsewhere.
 * Synchronous, and forgetful rather than throwing when it is full.
 */
export const shelf = {
  read: (key: string): string | null => localStorage.getItem(`shelf: ${key}`),
  write(key: string, text: string | null): void {
    try {
      if (text === null) localStorage.removeItem(`shelf: ${key}`);
      else localStorage.setItem(`shelf: ${key}`, text);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  },
  clear(): void {
    for (const key of Object.keys(localStorage)) if (key.startsWith("shelf: ")) localStorage.removeItem(key);
  },
};
