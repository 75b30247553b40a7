import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { type Practice, type PracticeOptions, startPractice } from "../../tests/practice/server.ts";
import { getBrowser } from "../browser.ts";
import { type Launched, launch } from "../launch.ts";
import { withCensus } from "./census.ts";
import { takeBrowser } from "./kept-browser.ts";
import { openPopupBeside, type PopupDriver } from "./popup.ts";
import { untilTrue } from "./until.ts";

export interface OpenOptions {
  /** `dist` is what ships; `dist-practice` is the same with a clock that can be moved. */
  readonly build: "dist" | "dist-practice";
  /** Where that build lies; default: in the folder of its name. */
  readonly folder?: string;
  /** Changes to the practice site. Default: its people, at a twentieth of a live page's waits. */
  readonly setup?: PracticeOptions["setup"];
  /** A site that runs already, for a browser that opens again; `close` leaves it running. */
  readonly practice?: Practice;
  /** A profile to open again; `close` leaves it there. */
  readonly profile?: string;
  readonly networkLog?: string;
  /** Keeps the tab of the first run, which is closed otherwise. */
  readonly welcome?: "kept";
  /** Counts what its content script has running, for `censusOf`. */
  readonly census?: true;
  /** A browser that nobody had before or gets after: for what can't be taken back. */
  readonly alone?: true;
}

/** The extension in a browser of its own beside the practice site, with the popup's page open beside it. */
export interface OpenedExtension {
  readonly launched: Launched;
  readonly practice: Practice;
  /** The popup now open. */
  readonly popup: PopupDriver;
  /** After the old one went, with the extension it was of. */
  reopenPopup(): Promise<void>;
  /** The newest tab that shows LinkedIn; waits for one. */
  linkedIn(): Promise<Page>;
  /** Opens an address of LinkedIn in a tab, as the person would. */
  visit(path: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  ownPage(path: "popup" | "page"): Promise<Page>;
  close(): Promise<void>;
}

/** Nothing of it needs a browser that was begun for it. */
const isOrdinary = ({ practice, profile, networkLog, alone }: OpenOptions): boolean =>
  [practice, profile, networkLog, alone].every((one) => one === undefined);

async function launchAlone(extension: string, practice: Practice, options: OpenOptions): Promise<Launched> {
  const { profile, networkLog, welcome } = options;
  return launch({
    browser: await getBrowser(() => undefined),
    extension,
    practice,
    headless: true,
    ...(profile === undefined ? {} : { profile }),
    ...(networkLog === undefined ? {} : { networkLog }),
    ...(welcome === undefined ? {} : { welcome }),
  });
}

/** Live behaviour in the same order, twenty times as fast. */
export const QUICK = { factor: 0.05 } as const;

export async function openExtension(options: OpenOptions): Promise<OpenedExtension> {
  const kept = isOrdinary(options) ? await takeBrowser() : null;
  const practice =
    options.practice ??
    (await startPractice({
      setup: { pace: QUICK, ...options.setup },
      ...(kept === null ? {} : { place: kept.place }),
    }));
  const counted = options.census ? withCensus(options.build) : null;
  const extension = counted ?? resolve(options.folder ?? options.build);
  const launched = kept
    ? await kept.load(extension, options.welcome)
    : await launchAlone(extension, practice, options);
  launched.context.setDefaultTimeout(20_000);
  const { context, extensionId } = launched;
  const linkedInTab = () => context.pages().findLast((page) => page.url().startsWith(practice.origin));
  let popup = await openPopupBeside(launched);
  return {
    launched,
    practice,
    get popup() {
      return popup;
    },
    async reopenPopup() {
      popup = await openPopupBeside(launched);
    },
    async linkedIn() {
      await untilTrue("a tab shows LinkedIn", () => linkedInTab() !== undefined);
      const tab = linkedInTab();
      if (!tab) throw new Error("The tab with LinkedIn went away at once.");
      return tab;
    },
    async visit(path) {
      const page = await context.newPage();
      await page.goto(`${practice.origin}${path}`);
      return page;
    },
    async ownPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/src/entry/${path}/index.html`);
      return page;
    },
    async close() {
      await launched.close();
      if (counted !== null) rmSync(counted, { recursive: true, force: true });
      if (options.practice === undefined) await practice.stop();
    },
  };
}
