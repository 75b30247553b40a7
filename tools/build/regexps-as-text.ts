import { parseSync, Visitor } from "vite";

const WORD = /[\w$]/;

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
      // A keyword may stand right before a literal, and not before a name.
      const gap = WORD.test(code.charAt(literal.start - 1)) ? " " : "";
      text += `${code.slice(end, literal.start)}${gap}RegExp(${given.map((part) => JSON.stringify(part)).join()})`;
      end = literal.end;
    },
  }).visit(program);
  return text + code.slice(end);
}
