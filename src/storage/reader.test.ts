import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INVITATION_STATES } from "../core/invitation/invitation.ts";
import { defaultPolicy } from "../core/policy/defaults.ts";
import { NEW_SEGMENT, NEW_TEMPLATE, type Template } from "../core/segment/segment.ts";
import { NEW_SETTINGS } from "../core/settings/settings.ts";
import { type OpenStore, openStore } from "./index.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { attempt, invitation, prospect, restriction } from "./samples.ts";

let store: OpenStore;
let serial = 0;

beforeEach(() => {
  serial += 1;
  store = openStore({ name: `reader ${serial}` });
});
afterEach(() => store.close());

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test("the log of one person is theirs alone, oldest first", async () => {
  await store.write(async (writer) => {
    await writer.append(attempt({ id: "later", prospectId: "noor", at: 3_000, kind: "approved" }));
    await writer.append(attempt({ id: "of another", prospectId: "ivo", at: 2_000 }));
    await writer.append(attempt({ id: "earlier", prospectId: "noor", at: 1_000, kind: "proposed" }));
  });
  expect(ids(await store.read((reader) => reader.attemptsOfProspect("noor")))).toEqual(["earlier", "later"]);
});

describe("a store nobody has written to", () => {
  test("has the settings of a new person", async () => {
    expect(await store.read((reader) => reader.settings())).toEqual(NEW_SETTINGS);
  });

  test("counts nothing in any state", async () => {
    const counts = await store.read((reader) => reader.stateCounts());
    expect(Object.keys(counts).toSorted()).toEqual([...INVITATION_STATES].toSorted());
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  });

  test("answers every question with nothing", async () => {
    const answers = await store.read(async (reader) => [
      await reader.accounts(),
      await reader.segments(),
      await reader.templates(),
      await reader.prospectsById(["nobody"]),
      await reader.prospectsByKeys(["slug:nobody"]),
      await reader.prospectsOfSegment("none", 10),
      await reader.invitationsInState("draft", { order: "oldest", limit: 10 }),
      await reader.invitationsOfProspect("nobody"),
      await reader.invitationsOfSegment("none", ["draft"]),
      await reader.attemptsSince(0, ["sent"]),
      await reader.dailyFigures("2026-01-01"),
      await reader.restrictions(0),
    ]);
    expect(answers.every((rows) => rows.length === 0)).toBe(true);
    expect(await store.read((reader) => reader.prospect("nobody"))).toBeUndefined();
    expect(await store.read((reader) => reader.invitation("none"))).toBeUndefined();
  });
});

test("every row comes back as it was put", async () => {
  const settings = { ...NEW_SETTINGS, policy: defaultPolicy("basic", "Europe/Lisbon"), seed: 7 };
  const account = { id: "ACoAA1", slug: null, name: "Ivo Sample", firstSeenAt: 1, lastSeenAt: 2 };
  const segment = { ...NEW_SEGMENT, id: "nordics", name: "Nordics", createdAt: 1, updatedAt: 2 };
  const template: Template = {
    ...NEW_TEMPLATE,
    id: "plain",
    segmentId: "nordics",
    body: "",
    revision: 3,
    createdAt: 1,
    updatedAt: 2,
  };
  const person = prospect({ id: "noor", keys: ["member:100000001", "slug:noor-example"] });
  const draft = invitation({ id: "one", hold: { kind: "too-long", length: 210, limit: 200 } });
  const sent = attempt({ id: "a", note: "Hello\nNoor 🙂" });
  const waiting = restriction({ id: "open" });
  const over = restriction({ id: "over", at: 2_000, confirmedAt: 3_000 });

  await store.write(async (writer) => {
    await writer.putSettings(settings);
    await writer.putAccount(account);
    await writer.putSegment(segment);
    await writer.putTemplate(template);
    await writer.putProspect(person);
    await writer.putInvitation(draft);
    await writer.append(sent);
    await writer.putRestriction(waiting);
    await writer.putRestriction(over);
  });

  await store.read(async (reader) => {
    expect(await reader.settings()).toEqual(settings);
    expect(await reader.accounts()).toEqual([account]);
    expect(await reader.segments()).toEqual([segment]);
    expect(await reader.templates()).toEqual([template]);
    expect(await reader.prospect("noor")).toEqual(person);
    expect(await reader.invitation("one")).toEqual(draft);
    expect(await reader.attemptsSince(0, ["sent"])).toEqual([sent]);
    expect(await reader.restrictions(0)).toEqual([waiting, over]);
  });
});

test("accounts, segments and templates come oldest first", async () => {
  await store.write(async (writer) => {
    for (const [id, at] of [
      ["b", 1],
      ["a", 3],
      ["d", 2],
      ["c", 2],
    ] as const) {
      await writer.putAccount({ id, slug: null, name: id, firstSeenAt: at, lastSeenAt: at });
      await writer.putSegment({ ...NEW_SEGMENT, id, name: id, createdAt: at, updatedAt: at });
      await writer.putTemplate({
        ...NEW_TEMPLATE,
        id,
        segmentId: id,
        body: "",
        createdAt: at,
        updatedAt: at,
      });
    }
  });
  await store.read(async (reader) => {
    for (const rows of [await reader.accounts(), await reader.segments(), await reader.templates()]) {
      expect(ids(rows)).toEqual(["b", "c", "d", "a"]);
    }
  });
});

describe("prospects", () => {
  beforeEach(async () => {
    await store.write(async (writer) => {
      await writer.putProspect(prospect({ id: "noor", keys: ["member:1", "slug:noor"], addedAt: 30 }));
      await writer.putProspect(prospect({ id: "ivo", keys: ["profile:ACoAA2", "slug:ivo"], addedAt: 10 }));
      await writer.putProspect(prospect({ id: "mia", keys: ["slug:mia"], addedAt: 20 }));
      await writer.putProspect(prospect({ id: "other", segmentId: "south", addedAt: 5 }));
      await writer.putProspect(prospect({ id: "by-hand", segmentId: null, addedAt: 1 }));
    });
  });

  test("by id come in the order asked, those missing left out", async () => {
    const found = await store.read((reader) => reader.prospectsById(["mia", "nobody", "noor", "ivo"]));
    expect(ids(found)).toEqual(["mia", "noor", "ivo"]);
    expect(await store.read((reader) => reader.prospectsById([]))).toEqual([]);
  });

  test("by keys come each once, whichever of their keys match", async () => {
    const keys = ["slug:noor", "member:1", "slug:nobody", "slug:mia"] as const;
    expect(ids(await store.read((reader) => reader.prospectsByKeys(keys))).toSorted()).toEqual([
      "mia",
      "noor",
    ]);
    expect(await store.read((reader) => reader.prospectsByKeys([]))).toEqual([]);
  });

  test("by keys are found by whole keys only", async () => {
    expect(await store.read((reader) => reader.prospectsByKeys(["slug:noo", "slug:noor-example"]))).toEqual(
      [],
    );
  });

  test("of a segment come oldest first, as many as asked", async () => {
    const of = (limit: number) => store.read((reader) => reader.prospectsOfSegment("nordics", limit));
    expect(ids(await of(Number.MAX_SAFE_INTEGER))).toEqual(["ivo", "mia", "noor"]);
    expect(ids(await of(Number.POSITIVE_INFINITY))).toEqual(["ivo", "mia", "noor"]);
    expect(ids(await of(2))).toEqual(["ivo", "mia"]);
    expect(await of(0)).toEqual([]);
  });

  test("moved to another segment are found there alone", async () => {
    await store.write((writer) =>
      writer.putProspect(prospect({ id: "mia", segmentId: "south", addedAt: 20 })),
    );
    expect(ids(await store.read((reader) => reader.prospectsOfSegment("nordics", 9)))).toEqual([
      "ivo",
      "noor",
    ]);
    expect(ids(await store.read((reader) => reader.prospectsOfSegment("south", 9)))).toEqual([
      "other",
      "mia",
    ]);
  });
});

describe("invitations", () => {
  beforeEach(async () => {
    await store.write(async (writer) => {
      const rows = [
        invitation({ id: "a", updatedAt: 30, createdAt: 3, prospectId: "noor" }),
        invitation({ id: "b", updatedAt: 10, createdAt: 2, prospectId: "ivo" }),
        invitation({ id: "c", updatedAt: 20, createdAt: 1, prospectId: "noor", state: "withdrawn" }),
        invitation({ id: "d", updatedAt: 20, state: "approved", templateId: "other" }),
        invitation({ id: "e", updatedAt: 25, createdAt: 4, templateId: "other" }),
        invitation({ id: "f", updatedAt: 1, state: "sent", templateId: null }),
      ];
      for (const row of rows) await writer.putInvitation(row);
    });
  });

  test("in a state come by the time of their last change, either way, as many as asked", async () => {
    const drafts = (order: "oldest" | "newest", limit: number) =>
      store.read((reader) => reader.invitationsInState("draft", { order, limit }));
    expect(ids(await drafts("oldest", Number.MAX_SAFE_INTEGER))).toEqual(["b", "e", "a"]);
    expect(ids(await drafts("newest", Number.POSITIVE_INFINITY))).toEqual(["a", "e", "b"]);
    expect(ids(await drafts("oldest", 2))).toEqual(["b", "e"]);
    expect(ids(await drafts("newest", 1))).toEqual(["a"]);
    expect(await drafts("newest", 0)).toEqual([]);
  });

  test("in a state are never those whose state only begins alike", async () => {
    const sent = await store.read((r) => r.invitationsInState("sent", { order: "oldest", limit: 9 }));
    expect(ids(sent)).toEqual(["f"]);
    expect(await store.read((r) => r.invitationsInState("not-sent", { order: "oldest", limit: 9 }))).toEqual(
      [],
    );
  });

  test("of a prospect come oldest first, in whatever state", async () => {
    expect(ids(await store.read((reader) => reader.invitationsOfProspect("noor")))).toEqual(["c", "a"]);
  });

  test("of a segment come in the asked states alone, each once", async () => {
    const of = (...states: ("draft" | "approved" | "withdrawn")[]) =>
      store.read((reader) => reader.invitationsOfSegment("nordics", states));
    expect(ids(await of("draft"))).toEqual(["b", "a", "e"]);
    expect(ids(await of("draft", "withdrawn", "draft", "approved"))).toEqual(["c", "b", "a", "e", "d"]);
    expect(await of()).toEqual([]);
  });

  test("that changed state are found in the new one alone", async () => {
    await store.write((writer) =>
      writer.putInvitation(invitation({ id: "b", state: "approved", updatedAt: 99 })),
    );
    expect(
      ids(await store.read((r) => r.invitationsInState("draft", { order: "oldest", limit: 9 }))),
    ).toEqual(["e", "a"]);
    expect(
      ids(await store.read((r) => r.invitationsInState("approved", { order: "newest", limit: 9 }))),
    ).toEqual(["b", "d"]);
  });
});

test("a reading is of one moment, whatever is written beside it", async () => {
  await store.write((writer) => writer.putInvitation(invitation({ id: "a" })));
  const reading = store.read(async (reader) => {
    const before = await reader.stateCounts();
    const rows = await reader.invitationsInState("draft", { order: "oldest", limit: 9 });
    return { before, rows, after: await reader.stateCounts() };
  });
  const writing = store.write((writer) => writer.putInvitation(invitation({ id: "b" })));
  const { before, rows, after } = await reading;
  await writing;
  expect(after).toEqual(before);
  expect(rows.length).toBe(before.draft);
});

test("a hundred and more empty answers in a row do not lose the transaction", async () => {
  const counts = await store.write(async (writer) => {
    for (let i = 0; i < 300; i += 1) await writer.prospectsById([]);
    for (let i = 0; i < 300; i += 1) await writer.invitationsOfSegment("none", []);
    for (let i = 0; i < 300; i += 1) await writer.attemptsSince(0, []);
    await writer.putInvitation(invitation({ id: "a" }));
    return await writer.stateCounts();
  });
  expect(counts).toEqual({ ...NO_INVITATIONS, draft: 1 });
});
