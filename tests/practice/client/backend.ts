import type {
  AddNoteAnswer,
  ConnectAnswer,
  ConnectionEntry,
  PageModel,
  SendAnswer,
  SendOrder,
  SentEntry,
  Slice,
  Via,
  WithdrawAnswer,
} from "../site/models.ts";

/** A page, or the address the browser has to load. */
export type Opened =
  | { readonly kind: "page"; readonly address: string; readonly model: PageModel }
  | { readonly kind: "leave"; readonly path: string };

/**
 * Whatever answers the page: the server over fetch, a `Site` directly, or a test's own. Every
 * promise may reject: the answer was lost, whatever happened on the other side.
 */
export interface Backend {
  connect(slug: string, via: Via): Promise<ConnectAnswer>;
  addNote(slug: string): Promise<AddNoteAnswer>;
  send(order: SendOrder): Promise<SendAnswer>;
  withdraw(slug: string): Promise<WithdrawAnswer>;
  answerInvitation(slug: string, accepted: boolean): Promise<void>;
  connections(offset: number): Promise<Slice<ConnectionEntry>>;
  sentList(offset: number): Promise<Slice<SentEntry>>;
  /** A page of the new application within the document. */
  open(address: string): Promise<Opened>;
  /** A real navigation. */
  leave(path: string): void;
}
