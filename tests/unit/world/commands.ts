import type { Page } from "../../../src/app/ports.ts";
import type { InviteCommand, InviteOutcome, PageReport } from "../../../src/core/page/reading.ts";
import type { WithdrawCommand, WithdrawOutcome } from "../../../src/core/page/withdrawing.ts";
import type { Members } from "./members.ts";
import { SENT } from "./sent-page.ts";

/** What a model of LinkedIn got. `at`: site time. */
export interface Received {
  readonly at: number;
  readonly slug: string;
  readonly note: string;
  readonly account: string;
  readonly pressedBy: "person" | "extension";
}

/** An invitation the model took back. */
export type TakenBack = Omit<Received, "note">;

/** What pages do at a command, and the person at what they show then. */
export interface Commands {
  readonly received: readonly Received[];
  readonly takenBack: readonly TakenBack[];
  /** What its dialog says of the month's personal notes; null: nothing. */
  notesRemaining: number | null;
  /** What becomes of the next command instead of the usual; used once each. */
  readonly nextOutcomes: InviteOutcome[];
  /** The same for the next command to take one back; `unseen`: it was taken back, and the page could not tell. */
  readonly nextWithdrawals: (WithdrawOutcome | "unseen")[];
  /** The person invites somebody themselves, out of the extension's sight (on the phone). */
  inviteElsewhere(slug: string): void;
  /** Assisted: the person presses Send in the tab where a note is waiting. */
  pressSend(): void;
  /** Assisted: the person confirms LinkedIn's question, in the tab where it waits. */
  pressWithdraw(): void;
  /** Assisted: the person closes LinkedIn's question. */
  closeQuestion(): void;
  /** Assisted: the person closes the dialog. */
  closeDialog(): void;
  waiting(): InviteCommand | null;
  /** The command to take one back that waits for the person. */
  asking(): WithdrawCommand | null;
}

/** What a command needs of the site around it. */
export interface Around {
  readonly members: Members;
  now(): number;
  /** The id of the account signed in. */
  account(): string;
  /** The address a tab shows; "" where there is none. */
  addressIn(tabId: number): string;
  tell(report: PageReport, tabId: number): void;
}

interface Running<Command> {
  readonly command: Command;
  readonly tabId: number;
  readonly slug: string;
}

const WITHDRAWN: WithdrawOutcome = { kind: "withdrawn", evidence: "row gone" };
const SENT_BY_PAGE: InviteOutcome = { kind: "sent", evidence: "toast" };

export function createCommands({ members, now, account, addressIn, tell }: Around) {
  const received: Received[] = [];
  const takenBack: TakenBack[] = [];
  /** Ids of commands that were begun. */
  const met = new Set<string>();
  let inviting: Running<InviteCommand> | null = null;
  let takingBack: Running<WithdrawCommand> | null = null;
  const limits = () => ({ noteLimit: 200, notesRemaining: commands.notesRemaining });

  function arrive(slug: string, note: string, pressedBy: Received["pressedBy"]): void {
    received.push({ at: now(), slug, note, account: account(), pressedBy });
    members.invite(slug);
  }
  function takeBack(slug: string, pressedBy: TakenBack["pressedBy"]): void {
    takenBack.push({ at: now(), slug, account: account(), pressedBy });
    members.takeBack(slug);
  }
  function end(outcome: InviteOutcome): void {
    if (!inviting) return;
    const { command, tabId } = inviting;
    inviting = null;
    tell({ kind: "outcome", commandId: command.commandId, outcome, limits: limits() }, tabId);
  }
  function endQuestion(outcome: WithdrawOutcome): void {
    if (!takingBack) return;
    const { command, tabId } = takingBack;
    takingBack = null;
    tell({ kind: "withdrawal-outcome", commandId: command.commandId, outcome }, tabId);
  }
  /** False: it was begun before. */
  function isNew(commandId: string): boolean {
    if (met.has(commandId)) return false;
    met.add(commandId);
    return true;
  }

  const commands: Commands = {
    received,
    takenBack,
    notesRemaining: 4,
    nextOutcomes: [],
    nextWithdrawals: [],
    inviteElsewhere: (slug) => arrive(slug, "", "person"),
    pressSend() {
      if (!inviting) throw new Error("Nothing is waiting.");
      arrive(inviting.slug, inviting.command.note, "person");
      end(SENT_BY_PAGE);
    },
    pressWithdraw() {
      if (!takingBack) throw new Error("LinkedIn asks nothing.");
      takeBack(takingBack.slug, "person");
      endQuestion(WITHDRAWN);
    },
    closeQuestion: () =>
      endQuestion({ kind: "not-withdrawn", reason: "closed-by-person", evidence: "question closed" }),
    closeDialog: () => end({ kind: "not-sent", reason: "closed-by-person", evidence: "dialog closed" }),
    waiting: () => inviting?.command ?? null,
    asking: () => takingBack?.command ?? null,
  };

  const page: Pick<Page, "begin" | "withdraw" | "alive"> = {
    async begin(tabId, command) {
      if (!isNew(command.commandId)) return false;
      const member = members.at(addressIn(tabId));
      if (!member) return null;
      inviting = { command, tabId, slug: member.slug };
      const scripted = commands.nextOutcomes.shift();
      if (scripted) end(scripted);
      else if (command.mode === "hands-free") {
        arrive(member.slug, command.note, "extension");
        end(SENT_BY_PAGE);
      } else tell({ kind: "handed-over", commandId: command.commandId, limits: limits() }, tabId);
      return true;
    },
    async withdraw(tabId, command) {
      if (!isNew(command.commandId)) return false;
      if (new URL(addressIn(tabId) || "about:blank").pathname !== SENT) return null;
      const member = members.known(command.person.keys);
      takingBack = { command, tabId, slug: member?.slug ?? "" };
      const scripted = commands.nextWithdrawals.shift();
      if (scripted === "unseen") {
        takeBack(takingBack.slug, "extension");
        endQuestion({ kind: "unknown", evidence: "the row stayed on the list" });
      } else if (scripted) endQuestion(scripted);
      else if (member?.relation !== "pending")
        endQuestion({ kind: "not-withdrawn", reason: "not-on-list", evidence: "model" });
      else if (command.mode === "hands-free") {
        takeBack(member.slug, "extension");
        endQuestion(WITHDRAWN);
      }
      return true;
    },
    async alive(_tabId, commandId) {
      return [inviting, takingBack].some((one) => one?.command.commandId === commandId);
    },
  };

  return {
    commands,
    page,
    /** The person left the page on which one waits. */
    leave() {
      end({ kind: "not-sent", reason: "left-by-person", evidence: "left" });
      endQuestion({ kind: "not-withdrawn", reason: "left-by-person", evidence: "left" });
    },
    /** The document in which one ran is gone. */
    forget() {
      inviting = null;
      takingBack = null;
    },
  };
}
