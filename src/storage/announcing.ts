const channelOf = (database: string): string => `${database}: written`;

/** Tells every context of the extension that something was committed. */
export function announceWrite(database: string): void {
  const channel = new BroadcastChannel(channelOf(database));
  channel.postMessage(null);
  channel.close();
}

/** Calls `written` after each commit of any context, this one included; returns how to stop that. */
export function onWrite(database: string, written: () => void): () => void {
  const channel = new BroadcastChannel(channelOf(database));
  channel.onmessage = written;
  return () => channel.close();
}
