/** What the popup says before it has read anything, in the person's language. */
export interface FirstWords {
  /** `3 of 8 sent today` */
  readonly count: string;
  /** `next at 14:20` */
  readonly follow: string;
  /** LinkedIn stopped everything. */
  readonly stopped: boolean;
  /** A class name for each invitation of the day. */
  readonly marks: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: string;
}
