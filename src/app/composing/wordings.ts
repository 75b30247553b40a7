import type { InvitationState } from "../../core/invitation/invitation.ts";
import { NEW_TEMPLATE, type Template, wordingsInUse } from "../../core/segment/segment.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import type { WordingDraft } from "./draft.ts";

interface Saved {
  /** Ids of the wordings whose words changed or that were retired. */
  readonly changed: ReadonlySet<string>;
  /** How many began anew as another row, so that the old one keeps its figures. */
  readonly started: number;
}

/** On their way, or not known to be sent: they count for the words they carry as soon as they are. */
const UNDER_WAY: readonly InvitationState[] = ["prepared", "dispatched", "unknown"];

/** Whether words went out with it: then they never change. */
async function wasUsed(writer: StoreWriter, { id, segmentId }: Template): Promise<boolean> {
  const figures = await writer.variantFigures([id]);
  if (figures.some(({ sent }) => sent > 0)) return true;
  const underWay = await writer.invitationsOfSegment(segmentId, UNDER_WAY);
  return underWay.some(({ templateId }) => templateId === id);
}

/** Brings the wordings of a segment to what was typed: makes, renames, changes, replaces and retires. */
export async function saveWordings(
  writer: StoreWriter,
  deps: RowDeps,
  segmentId: string,
  drafts: readonly WordingDraft[],
): Promise<Saved> {
  const at = deps.clock.now();
  const before = wordingsInUse(await writer.templates(), segmentId);
  const changed = new Set<string>();
  let started = 0;
  const retire = async (template: Template) => {
    changed.add(template.id);
    await writer.putTemplate({ ...template, retiredAt: at, updatedAt: at });
  };
  for (const gone of before.filter(({ id }) => !drafts.some((draft) => draft.id === id))) await retire(gone);
  for (const [place, { id, name, body }] of drafts.entries()) {
    const old = before.find((template) => template.id === id);
    // In the order of the drafts, although made at the same instant.
    const fresh = { ...NEW_TEMPLATE, id: deps.ids.next(), segmentId, name, body, updatedAt: at };
    if (!old) await writer.putTemplate({ ...fresh, createdAt: at + place });
    else if (old.body === body) {
      if (old.name !== name) await writer.putTemplate({ ...old, name, updatedAt: at });
    } else if (await wasUsed(writer, old)) {
      await retire(old);
      await writer.putTemplate({ ...fresh, replaces: old.id, createdAt: at + place });
      started += 1;
    } else {
      changed.add(old.id);
      await writer.putTemplate({ ...old, name, body, revision: old.revision + 1, updatedAt: at });
    }
  }
  return { changed, started };
}
