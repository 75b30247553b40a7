import { LATER as LATER_IN_PANEL } from "../../src/ui/panel/PanelApp.tsx";
import { LATER as LATER_IN_POPUP } from "../../src/ui/popup/PopupApp.tsx";
import { EDITOR } from "../../src/ui/today/QueueCard.tsx";
import { REWRITE } from "../../src/ui/today/QueueHead.tsx";
import { LATER as LATER_IN_TODAY } from "../../src/ui/today/TodayParts.tsx";

/** What comes when it is first shown is there already: one looks at what is shown, not at its coming. */
export async function loadLater(): Promise<void> {
  for (const load of [...LATER_IN_POPUP, ...LATER_IN_PANEL, ...LATER_IN_TODAY, EDITOR, REWRITE])
    await load.load();
}
