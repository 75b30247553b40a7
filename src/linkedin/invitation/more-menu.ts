import { pause, until } from "../page.ts";
import { type MenuLook, openMenus, readMenu } from "../profile/menu.ts";
import { targetProfile } from "./proof.ts";
import { type Run, stillThere } from "./run.ts";

const OPENS_WITHIN = 2_000;
/** A row that is not hydrated yet swallows the click. Opening a menu sends nothing: it may be tried again. */
const TRIES = 3;
const SETTLES_WITHIN = 300;

/**
 * Opens More and reads what it says. The menu is proved open by being the one that was not there
 * before the press. Null: it did not open.
 */
export async function lookInMenu(run: Run): Promise<MenuLook | null> {
  const { page, signal } = run;
  const before = openMenus(page.document);
  const opened = () => openMenus(page.document).find((menu) => !before.includes(menu));
  for (let attempt = 0; attempt < TRIES && !signal.aborted && stillThere(run); attempt += 1) {
    const more = targetProfile(run)?.more ?? null;
    if (more === null) return null;
    if (more.getAttribute("aria-expanded") !== "true") run.presses.press(more, false);
    if ((await until(page, signal, OPENS_WITHIN, opened)) === undefined) continue;
    // Items may still be coming in.
    await pause(page, SETTLES_WITHIN, signal);
    const menu = opened();
    return menu === undefined ? null : readMenu(menu, run.target, run.labels);
  }
  return null;
}

/** Closes the menu the way it was opened, if it still stands open. */
export function closeMenu(run: Run): void {
  const more = targetProfile(run)?.more;
  if (more?.getAttribute("aria-expanded") === "true") run.presses.press(more, false);
}
