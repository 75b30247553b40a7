import type { Invitation } from "../../core/invitation/invitation.ts";
import { canonicalAddress } from "../../core/prospect/address.ts";
import type { SendingDeps } from "../deps.ts";
import { record } from "./record.ts";
import { recordStop } from "./stop.ts";
import { showInWorkTab } from "./work-tab.ts";

/** A hands-free command answers well within this; after it, silence is looked into. */
export const HANDS_FREE_WITHIN = 90_000;

/** `prepared` was never pressed: it goes back, with its approval. */
async function returnPrepared(deps: SendingDeps): Promise<void> {
  await deps.store.write(async (writer) => {
    for (const row of await writer.invitationsInState("prepared", { order: "oldest", limit: 50 })) {
      await record(
        writer,
        deps.ids,
        row,
        { kind: "return", reason: "page-not-ready", at: deps.clock.now() },
        { kind: "returned", detail: "interrupted before anything was pressed" },
      );
    }
  });
}

/**
 * Whether the page says that the invitation is out; anything but a clear yes is no answer. After the
 * extension's own press the profile is opened again. A person's open tab is looked at as it stands:
 * their dialog may be in it.
 */
async function pendingOnPage(deps: SendingDeps, row: Invitation): Promise<string | null> {
  const prospect = await deps.store.read((reader) => reader.prospect(row.prospectId));
  const address = prospect?.keys.map(canonicalAddress).find((found) => found !== null);
  if (!prospect || !address || !row.dispatch) return null;
  const { mode, tabId: theirs } = row.dispatch;
  const shown = mode === "hands-free" ? await showInWorkTab(deps, address) : null;
  if (shown && !shown.answered) return null;
  const tabId = shown?.tabId ?? theirs;
  const reading = tabId === null ? null : await deps.page.read(tabId);
  if (reading?.surface === "stop") await recordStop(deps, reading.restriction, "profile");
  if (reading?.surface !== "profile") return null;
  const samePerson = reading.person.keys.some((key) => prospect.keys.includes(key));
  return samePerson && reading.person.relation === "pending" ? reading.person.evidence.join("; ") : null;
}

async function settleDispatched(deps: SendingDeps, row: Invitation): Promise<void> {
  const { dispatch } = row;
  if (!dispatch) return;
  const tabOpen = dispatch.tabId !== null && (await deps.tabs.exists(dispatch.tabId));
  const alive =
    tabOpen && dispatch.tabId !== null ? await deps.page.alive(dispatch.tabId, dispatch.commandId) : false;
  const age = deps.clock.now() - (dispatch.dispatchedAt ?? dispatch.preparedAt);
  if (alive === true && (dispatch.mode === "assisted" || Math.abs(age) < HANDS_FREE_WITHIN)) return;
  // An assisted one is the person's own: they are asked, rather than having a tab opened that they
  // have just closed.
  const evidence = dispatch.mode === "hands-free" || tabOpen ? await pendingOnPage(deps, row) : null;
  await deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const current = await writer.invitation(row.id);
    if (current?.state !== "dispatched" || current.dispatch?.commandId !== dispatch.commandId) return;
    await (evidence !== null
      ? record(writer, deps.ids, current, { kind: "sent", at: now }, { kind: "sent", detail: evidence })
      : record(
          writer,
          deps.ids,
          current,
          { kind: "unknown", at: now },
          { kind: "unknown", detail: "interrupted; the page did not show it as pending" },
        ));
  });
}

/**
 * Step 2 of the protocol, before every plan: what an earlier run left behind is settled by what can
 * be known, else it is `unknown`, for the person to settle. Runs under the runner's lock.
 */
export async function reconcile(deps: SendingDeps): Promise<void> {
  await returnPrepared(deps);
  const dispatched = await deps.store.read((reader) =>
    reader.invitationsInState("dispatched", { order: "oldest", limit: 10 }),
  );
  for (const row of dispatched) await settleDispatched(deps, row);
}
