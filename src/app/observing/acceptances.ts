import type { ConnectionRow } from "../../core/page/reading.ts";
import type { RowDeps, SendingDeps } from "../deps.ts";
import { checkAccount } from "../sending/account.ts";
import { CONNECTIONS } from "../sending/own-pages.ts";
import { record } from "../sending/record.ts";
import { recordStop } from "../sending/stop.ts";
import { showInWorkTab } from "../sending/work-tab.ts";
import { keepNetwork } from "./network.ts";
import { invitationsByKeys } from "./people-seen.ts";

/** Newest first, so a few screens hold what is new. */
const SCREENS = 5;

/** Whoever was invited and is now a connection has accepted. Gives how many are new. */
export async function recordAcceptances(deps: RowDeps, rows: readonly ConnectionRow[]): Promise<number> {
  let accepted = 0;
  await deps.store.write(async (writer) => {
    accepted = 0;
    const at = deps.clock.now();
    for (const row of rows) {
      for (const invitation of await invitationsByKeys(writer, row.keys)) {
        if (invitation.state === "unknown") {
          const sent = await record(
            writer,
            deps.ids,
            invitation,
            { kind: "sent", at: invitation.sentAt ?? at },
            { kind: "settled-sent", detail: "now a connection" },
          );
          if (!sent) continue;
          if (await record(writer, deps.ids, sent, { kind: "accept", at }, { kind: "accepted" }))
            accepted += 1;
        } else if (invitation.state === "sent" || invitation.state === "lapsed") {
          const detail = row.connectedText;
          if (
            await record(writer, deps.ids, invitation, { kind: "accept", at }, { kind: "accepted", detail })
          )
            accepted += 1;
        }
      }
    }
  });
  return accepted;
}

/**
 * "Check now": makes sure who is signed in (I9), opens Connections in a visible tab and reads its
 * first screens. Null when the account or the page could not be read. Runs under the runner's lock.
 */
export async function checkAcceptances(
  deps: SendingDeps,
): Promise<{ readonly accepted: number; readonly read: number } | null> {
  return deps.lock.alone(async () => {
    const account = await checkAccount(deps);
    if (account.kind === "stop") await recordStop(deps, account.reading.restriction, "own profile");
    if (account.kind !== "same") return null;
    const shown = await showInWorkTab(deps, CONNECTIONS);
    const reading = shown.answered ? await deps.page.collect(shown.tabId, SCREENS) : null;
    if (reading?.surface === "stop") await recordStop(deps, reading.restriction, "Connections");
    if (reading?.surface !== "connections") return null;
    await keepNetwork(deps, reading.total);
    return { accepted: await recordAcceptances(deps, reading.people), read: reading.people.length };
  });
}
