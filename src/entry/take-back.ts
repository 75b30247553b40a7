import { sentReader } from "../linkedin/lists/read-sent.ts";
import { withdraw } from "../linkedin/withdrawal/withdraw.ts";

// Put into a document only when the Sent page is read there, or something taken back; the hand calls it.
if (globalThis.politely !== undefined) {
  globalThis.politely.sentReader ??= sentReader;
  globalThis.politely.takeBack ??= async (page, command, signal) => {
    const outcome = await withdraw(page, command, () => undefined, signal);
    return { kind: "withdrawal-outcome", commandId: command.commandId, outcome };
  };
}
