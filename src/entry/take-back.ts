import { withdraw } from "../linkedin/withdrawal/withdraw.ts";

// Put into a document only when something is to be taken back there; the hand calls it.
if (globalThis.politely !== undefined) {
  globalThis.politely.takeBack ??= async (page, command, signal) => {
    const outcome = await withdraw(page, command, () => undefined, signal);
    return { kind: "withdrawal-outcome", commandId: command.commandId, outcome };
  };
}
