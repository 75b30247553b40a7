import type { Prospect } from "../../prospect/prospect.ts";
import type { Invitation } from "../invitation.ts";

/** An invented person for tests. */
export const NOOR: Prospect = {
  id: "p1",
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "",
  company: "",
  location: "",
  extra: {},
  segmentId: "s1",
  source: "paste",
  addedAt: 0,
  updatedAt: 0,
};

/** A draft for her that nothing holds. */
export const DRAFT: Invitation = {
  id: "i1",
  accountId: null,
  prospectId: NOOR.id,
  segmentId: "s1",
  templateId: "t1",
  templateRevision: 1,
  note: "Hello Noor, your trial in Lund touches what I work on.",
  noteOrigin: "template",
  hold: null,
  queued: null,
  waitsSince: 1,
  state: "draft",
  reason: null,
  approval: null,
  dispatch: null,
  createdAt: 1,
  updatedAt: 1,
  sentAt: null,
  sentDay: null,
  acceptedAt: null,
};
