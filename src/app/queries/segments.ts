import { wordingsInUse } from "../../core/segment/segment.ts";
import type { StoreReader } from "../ports.ts";
import type { SegmentView } from "../views.ts";

/** Whoever has more people is read to the end by `everyoneOf` once somebody writes. */
export const PREVIEW_PEOPLE = 50;

/** Every segment with its wordings and some of its people, for composing. */
export async function readSegments(reader: StoreReader): Promise<readonly SegmentView[]> {
  const [segments, templates] = await Promise.all([reader.segments(), reader.templates()]);
  const retired = templates
    .filter(({ retiredAt }) => retiredAt !== null)
    .toSorted((a, b) => (b.retiredAt ?? 0) - (a.retiredAt ?? 0));
  return Promise.all(
    segments.map(async (segment) => ({
      segment,
      wordings: wordingsInUse(templates, segment.id),
      retired: retired.filter(({ segmentId }) => segmentId === segment.id),
      people: await reader.prospectsOfSegment(segment.id, PREVIEW_PEOPLE),
    })),
  );
}
