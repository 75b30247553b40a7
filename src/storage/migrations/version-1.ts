import type { SchemaVersion } from "./schema-version.ts";

/** The first schema. Frozen once released: a change is a new version beside this one. */
export const version1: SchemaVersion = {
  version: 1,
  stores: {
    settings: "",
    counts: "",
    accounts: "id",
    segments: "id",
    templates: "id",
    prospects: "id, &*keys, [segmentId+addedAt]",
    invitations: "id, [state+updatedAt], [draft+createdAt], prospectId, [templateId+state]",
    attempts: "id, [kind+at]",
    dailyFigures: "day",
    restrictions: "id, at, unconfirmed",
  },
};
