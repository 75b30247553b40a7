import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DashboardFigures } from "../../app/dashboard/view.ts";
import type { DashboardFilter } from "../../core/dashboard/filter.ts";
import type { LiveSignal, Loaded } from "../live/loaded.ts";

/** Follows the figures of one filter. */
export type FollowFigures = (filter: DashboardFilter) => LiveSignal<DashboardFigures>;

/** The figures of what is looked at; those before stay until the new ones are there, so that nothing jumps. */
export function useFigures(follow: FollowFigures, filter: DashboardFilter): Loaded<DashboardFigures> {
  const key = JSON.stringify(filter);
  const live = useMemo(() => follow(filter), [follow, key]);
  useEffect(() => live.dispose, [live]);
  const before = useRef<Loaded<DashboardFigures>>({ state: "loading" });
  const now = live.signal.value;
  if (now.state !== "loading") before.current = now;
  return before.current;
}
