import type { Page } from "playwright-core";
import type { Launched } from "../launch.ts";
import { untilTrue } from "./until.ts";

/** The tab of the first run, which the worker opens by itself; waits for it. */
export async function welcomeTab({ context }: Launched): Promise<Page> {
  const tab = () => context.pages().find((page) => page.url().endsWith("/page/index.html#welcome"));
  await untilTrue("the first run's tab opened", () => tab() !== undefined);
  const found = tab();
  if (!found) throw new Error("The first run's tab went away at once.");
  await found.getByRole("heading", { level: 1 }).waitFor();
  return found;
}
