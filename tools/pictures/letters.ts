import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** Fonts that come with `npm ci`: Inter for Latin letters, Noto for Arabic ones. */
const PACKAGES = ["@expo-google-fonts/inter", "@expo-google-fonts/noto-sans-arabic"] as const;
const FOLDERS = ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold"] as const;
/** What the styles, or a browser's own controls, may ask for. */
const ASKED = ["system-ui", "sans-serif", "sans", "serif", "monospace"] as const;

/**
 * The environment for a browser that draws with these fonts and no others, unhinted, and its own controls in one
 * language, whatever the machine has: pictures are then the same on every Linux. (Only there has Chromium its fonts
 * from fontconfig.)
 */
export function ownLetters(folder = resolve("artifacts/letters")): Readonly<Record<string, string>> {
  const { resolve: find } = createRequire(import.meta.url);
  const dirs = PACKAGES.flatMap((name) => {
    const root = dirname(find(`${name}/package.json`));
    return FOLDERS.map((weight) => `<dir>${join(root, weight)}</dir>`);
  });
  const aliases = ASKED.map(
    (asked) =>
      `<alias binding="same"><family>${asked}</family><prefer><family>Inter</family><family>Noto Sans Arabic</family></prefer></alias>`,
  );
  const plain = Object.entries({ antialias: "true", hinting: "false", autohint: "false" }).map(
    ([name, value]) => `<edit name="${name}" mode="assign"><bool>${value}</bool></edit>`,
  );
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>',
      ...dirs,
      `<cachedir>${join(folder, "cache")}</cachedir>`,
      ...aliases,
      `<match target="font">${plain.join("")}<edit name="rgba" mode="assign"><const>none</const></edit></match>`,
      "</fontconfig>\n",
    ].join("\n"),
  );
  return { FONTCONFIG_FILE: file, LANG: "en_GB.UTF-8", LANGUAGE: "en_GB" };
}

/** What a browser is told besides, so that no machine's own setting shows. */
export const DRAWN_ALIKE: readonly string[] = [
  "--lang=en-GB",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
];
