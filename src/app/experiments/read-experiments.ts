import { type Comparison, compareVariants } from "../../core/experiment/index.ts";
import type { Segment, Template } from "../../core/segment/segment.ts";
import { type Instant, localDay } from "../../core/shared/time.ts";
import type { StoreReader } from "../ports.ts";
import { cohortsOf } from "./cohorts.ts";

/** The wordings of a segment beside each other. */
export interface ExperimentView {
  readonly segment: Segment;
  /** In use first, then those retired that went out, each oldest first. */
  readonly wordings: readonly Template[];
  /** Its `figures` are in the order of `wordings`. */
  readonly comparison: Comparison;
}

/** Every segment that sent anything or has several wordings, oldest first; one row read a day and wording. */
export async function readExperiments(reader: StoreReader, now: Instant): Promise<readonly ExperimentView[]> {
  const [settings, segments, templates] = await Promise.all([
    reader.settings(),
    reader.segments(),
    reader.templates(),
  ]);
  const today = localDay(now, settings.policy?.zone ?? "UTC");
  const figures = await reader.variantFigures(templates.map(({ id }) => id));
  const sent = new Set(figures.filter((row) => row.sent > 0).map(({ templateId }) => templateId));
  return segments.flatMap((segment) => {
    const own = templates.filter(({ segmentId }) => segmentId === segment.id);
    const wordings = [
      ...own.filter(({ retiredAt }) => retiredAt === null),
      ...own.filter(({ retiredAt, id }) => retiredAt !== null && sent.has(id)),
    ];
    if (wordings.length < 2 && !wordings.some(({ id }) => sent.has(id))) return [];
    const variants = wordings.map(({ id, retiredAt }) => ({
      id,
      cohorts: cohortsOf(figures, id, today),
      retired: retiredAt !== null,
    }));
    return [{ segment, wordings, comparison: compareVariants(variants) }];
  });
}
