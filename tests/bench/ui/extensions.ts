import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Worker } from "playwright-core";
import { getBrowser } from "../../../tools/browser.ts";
import { type Launched, launch } from "../../../tools/launch.ts";
import { npx } from "../../../tools/npx.ts";
import { bundle } from "../../practice/bundle.ts";
import { startPractice } from "../../practice/server.ts";

/** So many invitations each copy of the extension has. */
export const SIZES = [0, 1_000, 10_000, 100_000] as const;
export type Size = (typeof SIZES)[number];

/** Pages of the bench's own, in every copy: a page is held against another of the same extension and process. */
export const PAGES = {
  /** Keeps the extension's process there, as any open page of it would, and talks to its store. */
  resting: "bench/resting.html",
  blank: "bench/blank.html",
  hello: "bench/hello.html",
  /** The same once one row of the store was read: no popup that shows what is stored can be there sooner. */
  helloGet: "bench/hello-get.html",
  plainList: "bench/plain-list.html",
  plainText: "bench/plain-text.html",
} as const;
export const POPUP = "src/entry/popup/index.html";
export const FULL_PAGE = "src/entry/page/index.html";

/** A worker that does nothing but answer. */
const BARE_WORKER = "chrome.runtime.onMessage.addListener((_said, _from, answer) => void answer(true));\n";

const html = (body: string, script = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Bench</title>${script && `<script type="module" src="${script}"></script>`}</head><body>${body}</body></html>\n`;

/** As many lines as the list of people has, in the plainest way to scroll through them. */
const plainList = (): string => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `<p>Noor Sample${at}<br>Sample Works</p>`);
  return `<main class="plain">${lines.join("")}</main>`;
};
const PLAIN_STYLE =
  "body{margin:0}.plain{block-size:100vh;overflow-y:auto}.plain p{block-size:56px;margin:0;font:14px system-ui}";

async function writePages(extension: string): Promise<void> {
  mkdirSync(join(extension, "bench"));
  const write = (name: string, text: string) => writeFileSync(join(extension, name), text);
  const inPage = (name: string) => bundle(new URL(`./in-page/${name}.ts`, import.meta.url));
  write("bench/filling.js", await inPage("filling"));
  write("bench/hello.js", await inPage("hello"));
  write("bench/hello-get.js", await inPage("hello-get"));
  write("bench/plain-list.css", PLAIN_STYLE);
  write(PAGES.resting, html("", "filling.js"));
  // Of a page with nothing in it the browser tells no paint.
  write(PAGES.blank, html("Blank"));
  write(PAGES.hello, html('<div id="app"></div>', "hello.js"));
  write(PAGES.helloGet, html('<div id="app"></div>', "hello-get.js"));
  write(PAGES.plainText, html("<textarea></textarea>"));
  write(PAGES.plainList, html(`<link rel="stylesheet" href="plain-list.css" />${plainList()}`));
}

const NAME = (size: Size | "bare"): string => `bench ${size}`;

/** The built extension once for each size, each with a store of its own, and one whose worker is bare. */
async function writeExtensions(folder: string): Promise<readonly string[]> {
  const built = join(folder, "built");
  const { status } = npx(["vite", "build", "--outDir", built, "--emptyOutDir", "--logLevel", "error"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The extension did not build.");
  await writePages(built);
  const copies = [...SIZES, "bare" as const].map((size) => {
    const copy = join(folder, `${size}`);
    cpSync(built, copy, { recursive: true });
    const file = join(copy, "manifest.json");
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));
    const bare = size === "bare" ? { background: { service_worker: "bare-worker.js" } } : {};
    if (size === "bare") writeFileSync(join(copy, "bare-worker.js"), BARE_WORKER);
    writeFileSync(file, JSON.stringify({ ...manifest, ...bare, name: NAME(size) }));
    return copy;
  });
  return [...copies];
}

/** One browser with all of them. */
export interface Contestants {
  readonly context: BrowserContext;
  /** What was built, for the size of its files. */
  readonly built: string;
  address(size: Size | "bare", page: string): string;
  close(): Promise<void>;
}

export async function openContestants(folder: string): Promise<Contestants> {
  const browser = await getBrowser((line) => process.stderr.write(`${line}\n`));
  const extensions = await writeExtensions(folder);
  const practice = await startPractice();
  const launched = await launch({ browser, extension: extensions.join(","), practice, headless: true });
  const ids = await idsOf(launched, extensions.length);
  return {
    context: launched.context,
    built: join(folder, "built"),
    address(size, page) {
      const id = ids.get(NAME(size));
      if (id === undefined) throw new Error(`The browser has no extension "${NAME(size)}".`);
      return `chrome-extension://${id}/${page}`;
    },
    async close() {
      await launched.close();
      await practice.stop();
    },
  };
}

/** By name: each copy's worker says it at its first start. */
async function idsOf({ context }: Launched, count: number): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const ask = async (worker: Worker): Promise<void> => {
    const name = await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getManifest(): { readonly name: string } } };
      };
      return chrome.runtime.getManifest().name;
    });
    ids.set(name, new URL(worker.url()).host);
  };
  const until = Date.now() + 20_000;
  while (ids.size < count && Date.now() < until) {
    await Promise.all(context.serviceWorkers().map(ask));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return ids;
}
