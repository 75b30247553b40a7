import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/popup.css";
import "../styles/today.css";
import "../styles/compose.css";
import "../styles/add.css";
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { NO_SHELF, type Shelf } from "../live/shelf.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { AddPeople } from "./AddPeople.tsx";
import { type Adding, createAdding } from "./adding.ts";

export interface AddPageProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  readonly shelf?: Shelf;
  /** What is under way, for coming back to it; left out: it ends with the view. */
  readonly adding?: Adding;
  readonly onWrite: () => void;
  readonly onReview: () => void;
  /** Leads to where LinkedIn's own archive is read. */
  readonly onArchive: () => void;
}

/** As `createAdding`, from a file at first: no tab of LinkedIn stands next to the full page. */
export function createAddingHere(actions: Actions, shelf: Shelf): Adding {
  const made = createAdding(actions, shelf);
  made.source.value = "file";
  return made;
}

/** Adding people with room beside them, on the full page. */
export function AddPage({
  overview,
  segments,
  actions,
  now,
  shelf = NO_SHELF,
  adding: kept,
  ...rest
}: AddPageProps) {
  const [adding] = useState(() => kept ?? createAddingHere(actions, shelf));
  const loaded = overview.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.settings;
  if (policy === null) return <NotSetUp />;
  return (
    <div class="add-page">
      <AddPeople
        segments={segments.value}
        adding={adding}
        moment={{ now: now.value, zone: policy.zone }}
        sources={["file", "paste"]}
        title={t("people_add_title")}
        {...rest}
      />
    </div>
  );
}
