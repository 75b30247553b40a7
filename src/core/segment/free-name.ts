/** Longest name of a segment, in UTF-16 units. Ours: what still fits a line of the list twice over. */
export const SEGMENT_NAME_LIMIT = 120;

/** `wanted`, or with the first number behind it that nobody has, whatever the case: “Alumni 2”. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const name = `${wanted.slice(0, SEGMENT_NAME_LIMIT - end.length).trimEnd()}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The first letter that no wording has as its name: “A”, “B”, …; after “Z” numbers. */
export function freeLetter(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  const letter = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((one) => !used.has(one));
  return letter ?? freeName("Wording", taken);
}
