import type { Candidate } from "../../core/prospect/candidate.ts";
import { firstNameOf } from "../../core/prospect/first-name.ts";
import { mergeCandidates } from "../../core/prospect/match.ts";
import type { Prospect, ProspectSource } from "../../core/prospect/prospect.ts";
import type { Template } from "../../core/segment/segment.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import type { AddReport } from "../actions.ts";
import type { RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import { HEARD, joinKeys } from "./join-keys.ts";
import { draftFor, renderFor } from "./propose.ts";

/** People a transaction: small enough that a popup closing in between loses little, each whole. */
const CHUNK = 200;

/** Keys that stand on one page of LinkedIn belong to one person; a file may be mistaken. */
const FROM_PAGES: ReadonlySet<ProspectSource> = new Set(["profile", "search", "suggestions", "sales"]);

async function addOne(
  writer: StoreWriter,
  deps: RowDeps,
  template: Template,
  noteLimit: number,
  candidate: Candidate,
  source: ProspectSource,
): Promise<"added" | "known" | "invited-before"> {
  const known = await writer.prospectsByKeys(candidate.keys);
  if (known.length > 0) {
    if (FROM_PAGES.has(source)) await joinKeys(writer, deps, candidate.keys);
    for (const prospect of known) {
      const earlier = await writer.invitationsOfProspect(prospect.id);
      if (earlier.some(({ state }) => HEARD.has(state))) return "invited-before";
    }
    return "known";
  }
  const at = deps.clock.now();
  const prospect: Prospect = {
    ...candidate,
    id: deps.ids.next(),
    firstName: candidate.firstName || firstNameOf(candidate.fullName),
    segmentId: template.segmentId,
    source,
    addedAt: at,
    updatedAt: at,
  };
  await writer.putProspect(prospect);
  const invitation = draftFor(
    deps.ids.next(),
    prospect,
    template,
    renderFor(template.body, prospect, noteLimit),
    at,
  );
  await writer.putInvitation(invitation);
  await logInvitation(writer, deps.ids, invitation, { kind: "proposed", at, detail: source });
  return "added";
}

/** Adds everyone not known yet, each with a draft of their note. Nobody twice, by any of their keys (I2). */
export async function addPeople(
  deps: RowDeps,
  segmentId: string,
  people: readonly Candidate[],
  source: ProspectSource,
  progress: (done: number) => void = () => undefined,
): Promise<AddReport> {
  const merged = mergeCandidates(people);
  let report: AddReport = { added: 0, known: merged.repeated, invitedBefore: 0 };
  for (let start = 0; start < merged.people.length; start += CHUNK) {
    const chunk = merged.people.slice(start, start + CHUNK).filter(({ keys }) => keys.length > 0);
    const results = await deps.store.write(async (writer) => {
      const template = (await writer.templates()).find((row) => row.segmentId === segmentId);
      if (!template) return [];
      const noteLimit = noteLimitOf(await writer.settings());
      const outcomes: ("added" | "known" | "invited-before")[] = [];
      for (const candidate of chunk) {
        outcomes.push(await addOne(writer, deps, template, noteLimit, candidate, source));
      }
      return outcomes;
    });
    const count = (wanted: string) => results.filter((result) => result === wanted).length;
    report = {
      added: report.added + count("added"),
      known: report.known + count("known") + count("invited-before"),
      invitedBefore: report.invitedBefore + count("invited-before"),
    };
    progress(Math.min(start + CHUNK, merged.people.length));
  }
  return report;
}
