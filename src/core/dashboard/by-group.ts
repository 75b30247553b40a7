import type { Share } from "./shares.ts";

/**
 * What invitations are put together by. `by-hand`: sent outside the queue, in no segment. `edited`: with the person's
 * own words, by hand or without a wording: no wording's figures. `gone`: its segment or wording does not exist any more.
 */
export type GroupName =
  | { readonly kind: "segment"; readonly id: string; readonly name: string; readonly archived: boolean }
  | {
      readonly kind: "wording";
      readonly id: string;
      readonly name: string;
      readonly segmentId: string;
      /** Empty where the segment is gone. */
      readonly segmentName: string;
      readonly retired: boolean;
    }
  | { readonly kind: "by-hand" }
  | { readonly kind: "edited" }
  | { readonly kind: "gone" };

/** One group on the common axis; only groups that sent something in the period are there. */
export interface GroupShare extends Share {
  readonly group: GroupName;
}
