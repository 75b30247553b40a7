import type { Signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { Adding } from "../add/adding.ts";
import type { Composing } from "../compose/composing.ts";
import type { Shelf } from "../live/shelf.ts";
import type { PolicyEdits } from "../settings/policy-edits.ts";

/**
 * What is typed lives here, above the places, so that going from one to another loses nothing. Each place makes
 * its own when it is first shown.
 */
export interface Kept {
  readonly actions: Actions;
  readonly shelf: Shelf;
  composing?: Composing;
  adding?: Adding;
  edits?: Signal<PolicyEdits>;
}
