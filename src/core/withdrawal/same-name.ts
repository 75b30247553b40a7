/** Letters and digits alone, folded: titles, accents and order of words do not make another person. */
function partsOf(name: string): readonly string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}

/**
 * How two names of what should be one person agree. `same`: every part of the shorter one is in the other
 * ("Dr. Noor Example", "Noor E." counts by its letter). `changed`: some part is common. `other`: none is.
 */
export function compareNames(one: string, other: string): "same" | "changed" | "other" {
  const [short, long] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length);
  if (!short || !long || short.length === 0) return "same";
  const common = short.filter((part) => long.some((whole) => agree(part, whole)));
  if (common.length === short.length) return "same";
  return common.length > 0 ? "changed" : "other";
}

/** An initial stands for a name that begins with it. */
function agree(part: string, whole: string): boolean {
  if (part === whole) return true;
  return (part.length === 1 && whole.startsWith(part)) || (whole.length === 1 && part.startsWith(whole));
}
