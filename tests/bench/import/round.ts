/** One round: what is brought in, and who goes first. */
export interface RoundAsked {
  readonly zip: Uint8Array;
  readonly connections: string;
  readonly invitations: string;
  /** Bare rows of the floor. */
  readonly rows: number;
  /** Of the round's own database. */
  readonly name: string;
  readonly now: number;
  readonly oursFirst: boolean;
}

/** Milliseconds. */
export interface Round {
  readonly ours: {
    readonly total: number;
    readonly parts: {
      readonly unzip: number;
      readonly read: number;
      readonly match: number;
      readonly compare: number;
      readonly write: number;
    };
    /** Connections and invitations taken: a round that read nothing has failed. */
    readonly rows: number;
  };
  readonly floor: {
    readonly total: number;
    readonly parts: { readonly parse: number; readonly write: number };
  };
}
