import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";

/** What must be true of the repository as a whole. A scan that read too little has failed. */
const LEAST_FILES = 100;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

const read = (path: string) => readFileSync(path, "utf8");
const sources = filesUnder("src").filter((path) => /\.tsx?$/.test(path));
const shipped = sources.filter((path) => !/\.test\.tsx?$|\/testing\//.test(path));
const tests = [...sources, ...filesUnder("tests")].filter((path) => /\.test\.tsx?$/.test(path));

test("the scans below read the whole of it", () => {
  expect(shipped.length).toBeGreaterThan(LEAST_FILES);
  expect(tests.length).toBeGreaterThan(30);
});

describe("the lock", () => {
  test("names packages by version and checksum, and no address of anybody's registry", () => {
    const lock = JSON.parse(read("package-lock.json")) as {
      readonly packages: Readonly<
        Record<string, { readonly integrity?: string; readonly resolved?: string }>
      >;
    };
    const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
    expect(packages.length).toBeGreaterThan(LEAST_FILES);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });
});

describe("the tests", () => {
  const titles = tests
    .flatMap((path) =>
      [
        ...read(path).matchAll(
          /\b(?:test|it|describe)(?:\.\w+(?:<[^(]*>)?(?:\([^)]*\))?)*\(\s*(["'`])(.*?)\1/gs,
        ),
      ].map(([, , title = ""]) => title),
    )
    .join("\n");

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("I%i, which must always hold, is named by a test", (number) => {
    expect(titles).toMatch(new RegExp(`\\bI${number}\\b`));
  });
});

describe("the walls", () => {
  /** The arrows of CONTRIBUTING.md: what each folder of `src` may import from. */
  const MAY: Readonly<Record<string, readonly string[]>> = {
    core: ["core"],
    app: ["app", "core"],
    linkedin: ["linkedin", "core"],
    storage: ["storage", "app", "core"],
    platform: ["platform", "app", "core"],
    ui: ["ui", "app", "core", "locales"],
    entry: ["entry", "ui", "app", "storage", "platform", "linkedin", "core"],
  };
  const PACKAGES: Readonly<Record<string, RegExp>> = {
    core: /^(zod\/mini|papaparse\/.*|liquidjs\/.*|fflate|buzzwords|franc-min)$/,
    app: /^$/,
    linkedin: /^$/,
    storage: /^(?:dexie|idb)$/,
    platform: /^(zod\/mini|webextension-polyfill)$/,
    ui: /^(@observablehq\/plot|preact|preact\/.*|@preact\/signals|@tanstack\/virtual-core|intl-messageformat)$/,
    entry: /^(preact|@preact\/signals|zod\/mini)$/,
  };
  /** The English messages are named for their types alone: which keys there are. */
  const folderOf = (path: string) =>
    /^src\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith("locales/en/") ? "locales" : "");

  interface Arrow {
    readonly from: string;
    /** A path in `src` or a package's name. */
    readonly to: string;
    readonly own: boolean;
  }
  const arrows: readonly Arrow[] = shipped.flatMap((path) =>
    [...read(path).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\1/g)].map(([, , to = ""]) =>
      to.startsWith(".")
        ? { from: path, to: posix.join(dirname(path), to), own: true }
        : { from: path, to, own: false },
    ),
  );

  test("every file of src stands in a folder that has its place", () => {
    expect([...new Set(sources.map(folderOf))].sort()).toEqual(Object.keys(MAY).sort());
    expect(arrows.length).toBeGreaterThan(3 * LEAST_FILES);
  });

  test.each(Object.keys(MAY))("%s imports only what it may", (folder) => {
    const mine = arrows.filter(({ from, own }) => own && folderOf(from) === folder);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.filter(({ to }) => !MAY[folder]?.includes(folderOf(to)))).toEqual([]);
  });

  test.each(Object.keys(MAY))("%s uses only the packages that belong there", (folder) => {
    const mine = arrows.filter(({ from, own }) => !own && folderOf(from) === folder);
    expect(mine.filter(({ to }) => !PACKAGES[folder]?.test(to))).toEqual([]);
  });

  test("only platform/browser.ts names the browser, and for content scripts content-runtime.ts", () => {
    const naming = shipped.filter((path) => {
      const code = read(path).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return /\bchrome\.\w|\bbrowser\.(?:runtime|tabs|alarms|action|storage|windows)\b|webextension-polyfill/.test(
        code,
      );
    });
    expect(naming.toSorted()).toEqual(["src/platform/browser.ts", "src/platform/content-runtime.ts"]);
  });

  test("composition roots stay short", () => {
    const roots = shipped.filter((path) => folderOf(path) === "entry");
    expect(roots.length).toBeGreaterThan(3);
    expect(roots.filter((path) => read(path).split("\n").length > 81)).toEqual([]);
  });

  test("no file grew past one thing, and none is called by what it does not say", () => {
    expect(shipped.filter((path) => read(path).split("\n").length > 301)).toEqual([]);
    const sayNothing = /\/(utils?|helpers?|managers?|data|info|misc)(\.|\/|$)/i;
    expect([...sources, ...tests].filter((path) => sayNothing.test(path))).toEqual([]);
  });
});

test("the README names the two commands that matter", () => {
  const text = read("README.md");
  expect(text).toMatch(/npm (ci|install)/);
  expect(text).toContain("npm start");
  expect(text).toContain("npm test");
});
