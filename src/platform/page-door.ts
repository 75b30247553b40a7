import type { InviteCommand, PageReading } from "../core/page/reading.ts";
import { runtime } from "./content-runtime.ts";
import type { ToPage } from "./messages.ts";
import { isAttached } from "./page-report.ts";

/** What the hand does when spoken to. */
export interface PageDoor {
  read(): Promise<PageReading>;
  begin(command: InviteCommand): boolean;
  alive(commandId: string): boolean;
  collect(screens: number): Promise<PageReading>;
}

/**
 * Content scripts hear only their own extension: web pages and other extensions cannot reach them.
 * The shape is not parsed again here; both ends are built from the same types.
 */
function isToPage(message: unknown): message is ToPage {
  return typeof message === "object" && message !== null && "to" in message && message.to === "page";
}

function answerOf(door: PageDoor, message: ToPage): Promise<unknown> {
  switch (message.kind) {
    case "which":
      return Promise.resolve(performance.timeOrigin);
    case "read":
      return door.read();
    case "begin":
      return Promise.resolve(door.begin(message.command));
    case "alive":
      return Promise.resolve(door.alive(message.commandId));
    case "collect":
      return door.collect(message.screens);
  }
}

/** The hand's one message router. It answers only what it owns; a failed answer is none. */
export function openPageDoor(door: PageDoor): () => void {
  const listener: Parameters<typeof runtime.onMessage.addListener>[0] = (message, sender, respond) => {
    if (sender.id !== runtime.id || sender.tab !== undefined || !isToPage(message)) return undefined;
    answerOf(door, message).then(respond, () => respond(undefined));
    return true;
  };
  runtime.onMessage.addListener(listener);
  // An orphan's `runtime` is gone, and its listeners with it.
  return () => {
    if (isAttached()) runtime.onMessage.removeListener(listener);
  };
}
