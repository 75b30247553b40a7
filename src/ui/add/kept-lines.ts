import type { PasteReport } from "../../core/import/index.ts";

type Reader = (text: string) => PasteReport;

/**
 * What stays in the box after adding: the lines that named nobody, in their order, so that they can
 * be mended. A table pasted with its headings keeps the headings above them.
 */
export function keptLines(text: string, report: PasteReport, read: Reader, lineLimit: number): string {
  if (report.problems.length === 0) return "";
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const heading = lines.find((line) => line.trim() !== "") ?? "";
  const isTable = heading.includes("\t") && read(heading).people.length === 0;
  const bad = new Set(report.problems.map(({ line }) => line));
  const kept = lines.filter((line, at) => {
    if (line.trim() === "") return false;
    if (at >= lineLimit) return true;
    if (!isTable) return bad.has(at + 1);
    return line !== heading && read(`${heading}\n${line}`).people.length === 0;
  });
  return isTable && kept.length > 0 ? [heading, ...kept].join("\n") : kept.join("\n");
}
