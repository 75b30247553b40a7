/** Letters that don't come apart into a Latin one and a mark. */
const ASCII: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  þ: "th",
};

/** "linkedInProfileUrl", "LinkedIn_Profile URL" and "LinkedIn profile url:" alike. */
export function foldHeader(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđıþ]/g, (letter) => ASCII[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\blinked in\b/g, "linkedin")
    .trim();
}
