import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LEAST_VERSION } from "../../tools/browser.ts";

/** What the built extension says of itself and what is in it. Built by `npm test`, or by `npm run build`. */
const DIST = "dist";

interface Manifest {
  readonly [name: string]: unknown;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_popup: string;
    readonly default_icon: Readonly<Record<string, string>>;
  };
  readonly background: { readonly service_worker: string };
  readonly options_ui: { readonly page: string };
  readonly side_panel: { readonly default_path: string };
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly css?: readonly string[];
    readonly matches: readonly string[];
  }[];
  readonly default_locale: string;
}

function built(path: string): string {
  const file = join(DIST, path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\` first.`);
  return readFileSync(file, "utf8");
}

const manifest = JSON.parse(built("manifest.json")) as Manifest;
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(DIST.length + 1)
      .replaceAll("\\", "/"),
  );
const scripts = files.filter((name) => name.endsWith(".js"));
/** What the worker evaluates once it does anything. */
const WORKING = "src/entry/working.js";
const texts = files.filter((name) => /\.(js|html|css|json)$/.test(name));

/** The code of this project that is built, without its tests. */
function filesOfSource(): readonly string[] {
  const found = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => join("src", path))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  expect(found.length).toBeGreaterThan(100);
  return found;
}

const holding = (pattern: RegExp, among: readonly string[] = texts) =>
  among.filter((name) => pattern.test(built(name)));

describe("the manifest", () => {
  test("is of version 3 and has the package's name and version", () => {
    const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, string>;
    const words = JSON.parse(built(`_locales/${manifest.default_locale}/messages.json`)) as Record<
      string,
      { readonly message: string }
    >;
    expect(manifest["manifest_version"]).toBe(3);
    expect(manifest["version"]).toBe(version);
    expect(manifest["name"]).toBe("__MSG_name__");
    expect(words["name"]?.message.toLowerCase()).toBe(name);
  });

  /** Everything asked of the person, each with what would be lost without it. */
  const REASONS: Readonly<Record<string, string>> = {
    alarms: "the worker is woken when the next invitation is due; nothing else outlives it",
    scripting: "what reads and acts is put into a page when it is asked for, not into every page (I7)",
    sidePanel: "who is next and what is waited for stand beside LinkedIn, where the person presses Send",
    unlimitedStorage: "the log of what was sent is never evicted to make room (I5)",
  };

  /** Asked for only when the person ticks what needs it, and given back when they untick it. */
  const ASKED_LATER: Readonly<Record<string, string>> = {
    notifications:
      "one that is ready, LinkedIn's stop and the week's summary, told outside the browser's window",
  };

  test("I7 asks for exactly the permissions that have a reason, and for one site", () => {
    expect(manifest["permissions"]).toEqual(Object.keys(REASONS));
    expect(manifest["host_permissions"]).toEqual(["https://www.linkedin.com/*"]);
    expect(manifest["optional_permissions"]).toEqual(Object.keys(ASKED_LATER));
    expect(manifest["optional_host_permissions"]).toBeUndefined();
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual([
      "https://www.linkedin.com/*",
    ]);
  });

  test("gives the browser keys for what is wanted in a hurry, each named, and none that sends", () => {
    const commands = manifest["commands"] as Readonly<Record<string, { readonly description?: string }>>;
    expect(Object.keys(commands).toSorted()).toEqual([
      "_execute_action",
      "open-panel",
      "open-review",
      "pause-or-go-on",
    ]);
    const words = JSON.parse(built(`_locales/${manifest.default_locale}/messages.json`)) as object;
    for (const [name, { description = "" }] of Object.entries(commands)) {
      // The toolbar's own is named by the browser.
      if (name === "_execute_action") continue;
      expect(Object.keys(words), name).toContain(/^__MSG_(\w+)__$/.exec(description)?.[1]);
    }
  });

  test("I7 exposes nothing to pages, sites and other extensions", () => {
    for (const door of [
      "web_accessible_resources",
      "externally_connectable",
      "content_security_policy.sandbox",
      "sandbox",
      "devtools_page",
      "chrome_url_overrides",
      "declarative_net_request",
      "update_url",
      "key",
    ]) {
      expect(manifest, door).not.toHaveProperty([door]);
    }
  });

  test("I7 its pages may load their own files and reach nothing: no connect-src, nothing unsafe, no host", () => {
    const policies = manifest["content_security_policy"] as Readonly<Record<string, string>>;
    expect(Object.keys(policies)).toEqual(["extension_pages"]);
    const directives = Object.fromEntries(
      (policies["extension_pages"] ?? "").split(";").map((part) => {
        const [name = "", ...values] = part.trim().split(/\s+/);
        return [name, values.join(" ")];
      }),
    );
    expect(directives).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
  });

  test("asks for the Chrome that has Temporal, the newest thing the code rests on", () => {
    expect(manifest["minimum_chrome_version"]).toBe("144");
    expect(LEAST_VERSION).toBe(144);
    expect(holding(/\bTemporal\.(Plain|Zoned|Instant)/, scripts)).not.toEqual([]);
    expect(holding(/temporal-polyfill/, scripts)).toEqual([]);
  });

  test("every file it names is there", () => {
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.options_ui.page,
      manifest.side_panel.default_path,
      manifest.background.service_worker,
      ...manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
  });

  test("every file its pages and scripts load is there and their own", () => {
    const loaded = files
      .filter((name) => name.endsWith(".html"))
      .flatMap((name) => [...built(name).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path));
    expect(loaded.length).toBeGreaterThan(2);
    for (const path of loaded) {
      expect(path, "an own, absolute path").toMatch(/^\/[^/]/);
      expect(files).toContain(path.slice(1));
    }
    expect(
      holding(
        /<script(?![^>]*\ssrc=)|\son\w+="|style="/i,
        files.filter((name) => name.endsWith(".html")),
      ),
    ).toEqual([]);
  });
});

describe("the worker", () => {
  const worker = manifest.background.service_worker;

  test("listens with a small script, without schemas and database; all it does is one other file of its own", () => {
    expect(gzipSync(built(worker), { level: 9 }).length).toBeLessThan(8_000);
    expect(built(worker)).not.toMatch(/Dexie|_zod|safeParse/);
    expect(built(worker).match(/importScripts\(/g)).toHaveLength(1);
    expect(built(worker)).toContain(WORKING);
    expect(files).toContain(WORKING);
  });
});

describe("the scripts in LinkedIn's pages", () => {
  const [script = ""] = manifest.content_scripts.flatMap(({ js }) => js);
  const HAND = "src/entry/hand.js";
  const TAKE_BACK = "src/entry/take-back.js";

  const OWN_PROFILE = "src/entry/own-profile.js";
  const PUT_THERE = [HAND, OWN_PROFILE, TAKE_BACK];

  test("are one on every page, and three that are put where they are asked for", () => {
    expect(manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css])).toEqual([script]);
    const worker = manifest.background.service_worker;
    const own = [worker, WORKING, "src/entry/early.js"];
    expect(scripts.filter((name) => name.startsWith("src/") && !own.includes(name))).toEqual([
      script,
      ...PUT_THERE,
    ]);
    // The worker's own script, and the one file of the pages' actions, put these three and name no other.
    const putting = holding(/\.executeScript\(/, scripts);
    expect(putting.map((name) => name.replace(/-[\w-]+\.js$/, "")).toSorted()).toEqual([
      "assets/acting",
      WORKING,
    ]);
    for (const name of PUT_THERE) expect(holding(new RegExp(name), scripts)).toEqual(putting);
  });

  for (const name of [script, ...PUT_THERE]) {
    const text = built(name);

    test(`${name} is self-contained, under 20 KB gzip, without polyfill, schemas or database`, () => {
      expect(text).toContain("ConnectButtonstate");
      expect(text).not.toMatch(/\bimport\s*[({"'`*]|\bimport\s+\w|\bexport\s*[{*]|\brequire\(/);
      expect(text).not.toMatch(/webextension-polyfill|Dexie|ZodError|_zod|safeParse/);
      expect(gzipSync(text, { level: 9 }).length).toBeLessThan(20_000);
    });

    test(`I7 ${name} leaves no address of the extension in a page and knows no way to make one`, () => {
      expect(text).not.toMatch(/chrome-extension:|runtime\.getURL/);
    });
  }
});

describe("what is shipped", () => {
  test("has no source maps", () => {
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    expect(holding(/sourceMappingURL/)).toEqual([]);
  });

  test("makes no code of text: zod is told so before anything is parsed, and its probe is not even in", () => {
    expect(holding(/\bnew Function\b|[^.\w$]eval\(|\bsetTimeout\(\s*["'`]/, scripts)).toEqual([]);
    const configured = holding(/\{jitless:!0\}/, scripts);
    // The worker's own file, the one that popup and dashboard share, and that which reads an archive.
    expect(configured.length).toBe(3);
  });

  test("reads an archive in one file of its own, without polyfill and interface", () => {
    const [reader = "", ...others] = scripts.filter((name) => /\/archive-worker-/.test(name));
    expect(others).toEqual([]);
    expect(built(reader)).toContain("FileReaderSync");
    expect(built(reader)).not.toMatch(/webextension-polyfill|\bdocument\.createElement|\bimport\s*[({"'`*]/);
  });

  test("I7 knows no way to the network", () => {
    const ways = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|RTCPeer/;
    // Papaparse and LiquidJS bring loaders of their own that nothing here calls; without connect-src they could do nothing.
    expect(holding(ways, scripts).map((name) => name.replace(/-[\w-]+\.js$/, ""))).toEqual([
      "assets/archive",
      "assets/list.worker",
      "assets/papaparse.min",
      "assets/template",
      "src/entry/background.js",
      WORKING,
    ]);
    const calls =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|download: ?(true|!0)|\.(parseFile|renderFile)/;
    expect(filesOfSource().filter((path) => calls.test(readFileSync(path, "utf8")))).toEqual([]);
    const hosts = texts.flatMap((name) =>
      [...built(name).matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host),
    );
    // Names of XML languages, where Dexie's messages point, and the start of an address that is cut off to show it
    // short; only www.linkedin.com is ever opened.
    expect([...new Set(hosts)].sort()).toEqual([
      "bit.ly",
      "tinyurl.com",
      "www.",
      "www.linkedin.com",
      "www.w3.org",
    ]);
  });

  test("has no trace of the practice build", () => {
    expect(holding(/practice-clock|practice-api|practice-assets|moveTime/)).toEqual([]);
  });
});
