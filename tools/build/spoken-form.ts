import { isLiteralElement, parse } from "@formatjs/icu-messageformat-parser";

/**
 * A message in the form in which the interface speaks it: what is only text stays text, anything else is
 * taken apart here, so that the parser stays out of the extension (6 KB of the popup's 60). Throws on a message
 * that is not ICU's.
 */
export function spokenForm(message: string): string {
  const parts = parse(message, { captureLocation: false });
  const [first] = parts;
  if (first === undefined) return "";
  if (parts.length === 1 && isLiteralElement(first)) return first.value;
  return JSON.stringify(parts);
}
