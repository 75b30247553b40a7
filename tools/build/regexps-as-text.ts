import { parseSync, Visitor } from "vite";

/**
 * The same program with every literal of a regular expression written as `RegExp("…")`. V8 checks the
 * literals even in functions that it does not compile yet; text it passes by.
 */
export function regexpsAsText(code: string): string {
  const { program, errors } = parseSync("script.js", code, { sourceType: "script" });
  if (errors[0]) throw new Error(`The script cannot be read: ${errors[0].message}`);
  let text = "";
  let end = 0;
  new Visitor({
    Literal(literal) {
      if (!("regex" in literal)) return;
      const { pattern, flags } = literal.regex;
      const given = flags === "" ? [pattern] : [pattern, flags];
      text += `${code.slice(end, literal.start)}RegExp(${given.map((part) => JSON.stringify(part)).join()})`;
      end = literal.end;
    },
  }).visit(program);
  return text + code.slice(end);
}
