import { freeName } from "../../core/segment/free-name.ts";
import { NEW_SEGMENT, NEW_TEMPLATE, type Segment, wordingsInUse } from "../../core/segment/segment.ts";
import {
  contentOf,
  readSegmentFile,
  type SegmentContent,
  type SegmentFileProblem,
  segmentFileText,
} from "../../core/segment/segment-file.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import { columnsUsed } from "../../core/template/index.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";

/** A segment that was made from another one or from a file. It has nobody yet. */
export interface MadeSegment {
  readonly id: string;
  readonly name: string;
  /** Imported columns its wordings use: people without them need a fallback there. */
  readonly columns: readonly string[];
}

/** A segment as it goes into a file. */
export interface SegmentFile {
  readonly name: string;
  readonly text: string;
}

async function contentIn(reader: StoreReader, segmentId: string): Promise<SegmentContent | null> {
  const segment = (await reader.segments()).find(({ id }) => id === segmentId);
  return segment ? contentOf(segment, wordingsInUse(await reader.templates(), segmentId)) : null;
}

/** The content as a new segment with a name of its own. Its bodies have been checked before. */
async function make(writer: StoreWriter, deps: RowDeps, content: SegmentContent): Promise<MadeSegment> {
  const at = deps.clock.now();
  const { wordings, ...chosen } = content;
  const taken = (await writer.segments()).map(({ name }) => name);
  const name = freeName(content.name, taken);
  const id = deps.ids.next();
  const segment: Segment = {
    ...NEW_SEGMENT,
    ...chosen,
    id,
    name,
    archivedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  await writer.putSegment(segment);
  for (const [place, wording] of wordings.entries()) {
    // In their order, although made at the same instant.
    const own = { ...NEW_TEMPLATE, ...wording, id: deps.ids.next(), segmentId: id };
    await writer.putTemplate({ ...own, createdAt: at + place, updatedAt: at });
  }
  return { id, name, columns: columnsUsed([...wordings.map(({ body }) => body), content.thanks]) };
}

/** A segment like another one, with its wordings and without its people. Null: that one is gone. */
export async function duplicateSegment(
  deps: RowDeps,
  segmentId: string,
  nameOf: (name: string) => string,
): Promise<MadeSegment | null> {
  return deps.store.write(async (writer) => {
    const content = await contentIn(writer, segmentId);
    return content && make(writer, deps, { ...content, name: nameOf(content.name) });
  });
}

/** What of a segment goes to another person: nothing about people, no figures. Null: it is gone. */
export async function segmentFile(deps: RowDeps, segmentId: string): Promise<SegmentFile | null> {
  const content = await deps.store.read((reader) => contentIn(reader, segmentId));
  return content && { name: content.name, text: segmentFileText(content) };
}

/** Takes a segment in from a file as a new one. */
export async function segmentFromFile(
  deps: RowDeps,
  text: string,
): Promise<Result<MadeSegment, SegmentFileProblem>> {
  const content = readSegmentFile(text);
  if (!content.ok) return fail(content.error);
  return ok(await deps.store.write((writer) => make(writer, deps, content.value)));
}
