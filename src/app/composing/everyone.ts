import type { Prospect } from "../../core/prospect/prospect.ts";
import type { RowDeps } from "../deps.ts";

/** People read at a time: few milliseconds of the thread that draws. Ours. */
const AT_A_TIME = 200;

/**
 * Reads everybody of a segment, oldest first, some at a time, so that a long list never holds up the
 * page. `hear` gets those that came and ends the reading by giving false.
 */
export async function everyoneOf(
  { store }: Pick<RowDeps, "store">,
  segmentId: string,
  hear: (people: readonly Prospect[]) => boolean,
): Promise<void> {
  const ids = await store.read((reader) => reader.prospectIdsOfSegment(segmentId));
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    const some = ids.slice(from, from + AT_A_TIME);
    if (!hear(await store.read((reader) => reader.prospectsById(some)))) return;
  }
}
