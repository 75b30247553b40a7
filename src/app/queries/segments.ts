import type { StoreReader } from "../ports.ts";
import type { SegmentView } from "../views.ts";

const PREVIEW_PEOPLE = 50;

/** Every segment with its wording and some of its people, for composing. */
export async function readSegments(reader: StoreReader): Promise<readonly SegmentView[]> {
  const [segments, templates] = await Promise.all([reader.segments(), reader.templates()]);
  return Promise.all(
    segments.map(async (segment) => ({
      segment,
      template: templates.find(({ segmentId }) => segmentId === segment.id) ?? null,
      people: await reader.prospectsOfSegment(segment.id, PREVIEW_PEOPLE),
    })),
  );
}
