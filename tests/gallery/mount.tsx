import { type Signal, signal } from "@preact/signals";
import { cleanup, render } from "@testing-library/preact";
import axe from "axe-core";
import type { Actions } from "../../src/app/actions.ts";
import type { Overview, SegmentView } from "../../src/app/views.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { NO_SHELF, type Shelf } from "../../src/ui/live/shelf.ts";
import type { PagePlace } from "../../src/ui/page/places.ts";
import { PopupApp } from "../../src/ui/popup/PopupApp.tsx";
import type { Place } from "../../src/ui/popup/places.ts";
import { loadLater } from "./later.ts";
import { NOW, segmentViews } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";
import { overview as usual } from "./usual.ts";

await loadLater();

export const ready = <T,>(value: T): Loaded<T> => ({ state: "ready", value });

export interface MountOptions {
  readonly overview?: Overview;
  readonly segments?: readonly SegmentView[];
  readonly actions?: Partial<Actions>;
  readonly start?: Place;
  readonly now?: number;
  readonly shelf?: Shelf;
  readonly openPlace?: (place: PagePlace) => void;
  readonly openPanel?: () => void;
}

export interface MountedPopup {
  readonly overview: Signal<Loaded<Overview>>;
  readonly segments: Signal<Loaded<readonly SegmentView[]>>;
  readonly root: HTMLElement;
}

/** The popup with invented people, in the page of the test. Whatever stood there before is taken away. */
export function mountPopup(options: MountOptions = {}): MountedPopup {
  cleanup();
  const overview = signal<Loaded<Overview>>(ready(options.overview ?? usual));
  const segments = signal<Loaded<readonly SegmentView[]>>(ready(options.segments ?? segmentViews));
  const { container } = render(
    <PopupApp
      overview={overview}
      segments={segments}
      actions={pretendedActions(options.actions)}
      now={signal(options.now ?? NOW)}
      openPlace={options.openPlace ?? (() => {})}
      openPanel={options.openPanel ?? (() => {})}
      start={options.start ?? "today"}
      shelf={options.shelf ?? NO_SHELF}
    />,
  );
  if (!(container instanceof HTMLElement)) throw new Error("The test's page has no body.");
  return { overview, segments, root: container };
}

/** What is set in the red of a restriction, its background and lines included. */
export function redParts(root: Element): readonly Element[] {
  const probe = root.ownerDocument.createElement("span");
  probe.style.color = "var(--stop)";
  probe.style.backgroundColor = "var(--stop-wash)";
  root.append(probe);
  const { color: red, backgroundColor: wash } = getComputedStyle(probe);
  probe.remove();
  return [...root.querySelectorAll("*")].filter((part) => {
    const { color, backgroundColor, borderInlineStartColor } = getComputedStyle(part);
    return color === red || backgroundColor === wash || borderInlineStartColor === red;
  });
}

/** What axe finds wrong, as short lines; empty when nothing. */
export async function accessProblems(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    // The test's page is a bare frame: its title and language are the entry pages' matter.
    rules: { "document-title": { enabled: false }, "html-has-lang": { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}
