/** One part of the guide: what it says, the pictures it shows, and how they come about. */
export interface Part<Stage> {
  readonly title: string;
  /** Paragraphs, in Markdown. */
  readonly words: readonly string[];
  readonly pictures: readonly GuidePicture[];
  /** Plays it in the built extension and takes each of its pictures. */
  readonly play: (stage: Stage) => Promise<void>;
}

export interface GuidePicture {
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly shows: string;
}

/** From the repository's root. */
export const GUIDE = "docs/guide.md";
export const GUIDE_PICTURES = "docs/pictures/guide";

/** The guide as it stands in docs. */
export function guideText(parts: readonly Part<never>[]): string {
  const body = parts.flatMap(({ title, words, pictures }, place) => [
    `## ${place + 1}. ${title}`,
    ...words,
    ...pictures.map(({ name, shows }) => `![${shows}](pictures/guide/${name}.png)`),
  ]);
  return `${[
    "# From install to the first Monday",
    "What you do, what Politely does, and what it looks like. Everybody in the pictures is invented, and the LinkedIn in them is a practice site.",
    ...body,
    "---",
    "Words and pictures come from one run of the built extension, `npm run guide`: change them in `tools/guide`.",
  ].join("\n\n")}\n`;
}
