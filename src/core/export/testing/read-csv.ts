import papa from "papaparse/papaparse.min.js";

/** Cells of a CSV file with CRLF, as any reader of RFC 4180 finds them; without its byte order mark and last line end. */
export function readCells(text: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  papa.parse(text.replace(/^\ufeff/, "").replace(/\r\n$/, ""), {
    delimiter: ",",
    newline: "\r\n",
    quoteChar: '"',
    step: ({ data }) => rows.push(data),
  });
  return rows;
}
