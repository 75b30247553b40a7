import type { InterfaceDeps } from "../deps.ts";

/** What an interface asks of the sending itself. */
export interface SendingActions {
  /** Brings the tab with the prepared invitation to the front. */
  showWaiting(): Promise<boolean>;
  /** Opens Connections, reads the newest and records acceptances. Null: the page could not be read. */
  checkAcceptances(): Promise<{ readonly accepted: number; readonly read: number } | null>;
}

export const sendingActions = (deps: InterfaceDeps): SendingActions => ({
  async showWaiting() {
    const [waiting] = await deps.store.read((reader) =>
      reader.invitationsInState("dispatched", { order: "oldest", limit: 1 }),
    );
    const tabId = waiting?.dispatch?.tabId ?? null;
    if (tabId === null || !(await deps.tabs.exists(tabId))) return false;
    await deps.tabs.focus(tabId);
    return true;
  },
  checkAcceptances: () => deps.worker.checkAcceptances(),
});
