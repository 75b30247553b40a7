import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type OpenStore, openStore } from "./index.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { problemOfRejected } from "./rejections.ts";
import { attempt, everything, invitation, oneOfEach } from "./samples.ts";

let store: OpenStore;
let serial = 0;

beforeEach(() => {
  serial += 1;
  store = openStore({ name: `refused ${serial}` });
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

/** Fails the transaction of every row put into `table`, as a full disk does: the row is taken, the commit is not. */
function commitFails(table: string, reason: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
    const request = put.apply(this, row);
    const abort: unknown = Reflect.get(this.transaction, "_abort");
    if (typeof abort !== "function") throw new Error("fake-indexeddb has no _abort any more");
    if (this.name === table) abort.call(this.transaction, reason);
    return request;
  });
}

describe("I5 a full disk", () => {
  test("refuses the write plainly and leaves what was there", async () => {
    await store.write(oneOfEach);
    const before = await everything(store);
    commitFails("invitations", "QuotaExceededError");
    const writing = store.write(async (writer) => {
      await writer.append(attempt({ id: "b" }));
      await writer.putInvitation(invitation({ id: "one", state: "accepted" }));
    });
    expect(await problemOfRejected(writing)).toEqual({
      kind: "write-refused",
      cause: "no-space",
    });
    expect(await everything(store)).toEqual(before);
  });

  test("found only at the commit, after the work was done, refuses the write all the same", async () => {
    commitFails("counts", "QuotaExceededError");
    let done = false;
    const writing = store.write(async (writer) => {
      await writer.putInvitation(invitation({ id: "one" }));
      done = true;
    });
    expect((await problemOfRejected(writing)).kind).toBe("write-refused");
    expect(done).toBe(true);
    expect(await store.read((reader) => reader.invitation("one"))).toBeUndefined();
  });

  test("as Chromium tells of the disk itself is a full disk too", async () => {
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException(
        "Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE",
        "UnknownError",
      );
    });
    expect(await problemOfRejected(store.write((writer) => writer.append(attempt({ id: "a" }))))).toEqual({
      kind: "write-refused",
      cause: "no-space",
    });
  });

  test("that has room again takes the next write", async () => {
    commitFails("invitations", "QuotaExceededError");
    await problemOfRejected(store.write((writer) => writer.putInvitation(invitation({ id: "one" }))));
    vi.restoreAllMocks();
    await store.write((writer) => writer.putInvitation(invitation({ id: "one" })));
    expect((await everything(store)).counts).toEqual({ ...NO_INVITATIONS, draft: 1 });
  });

  test("that throws at the row itself refuses the write plainly", async () => {
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    });
    const writing = store.write(async (writer) => {
      await writer.putInvitation(invitation({ id: "one" }));
      await writer.append(attempt({ id: "a" }));
    });
    expect((await problemOfRejected(writing)).kind).toBe("write-refused");
    expect(await store.read((reader) => reader.invitation("one"))).toBeUndefined();
  });
});

test.each(["AbortError", "UnknownError", "TimeoutError", "EncodingError"])(
  "I5 a commit that ends in %s is a refused write",
  async (reason) => {
    commitFails("invitations", reason);
    const writing = store.write((writer) => writer.putInvitation(invitation({ id: "one" })));
    expect((await problemOfRejected(writing)).kind).toBe("write-refused");
    expect(await store.read((reader) => reader.stateCounts())).toEqual(NO_INVITATIONS);
  },
);

test("I5 a commit that failed is a refused write even when the work threw something of its own", async () => {
  commitFails("invitations", "EncodingError");
  const writing = store.write(async (writer) => {
    await writer.putInvitation(invitation({ id: "one" })).catch(() => {
      throw new Error("the use case's own words");
    });
  });
  expect(await problemOfRejected(writing)).toMatchObject({
    kind: "write-refused",
    message: expect.stringContaining("EncodingError"),
  });
});
