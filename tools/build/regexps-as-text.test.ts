import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { regexpsAsText } from "./regexps-as-text.ts";

const run = (code: string): unknown => runInNewContext(code);

test("no literal of a regular expression is left, and nothing else is touched", () => {
  expect(regexpsAsText("const a = /x/, b = [/y'\"\\/[/]/giu, 4 / 2 / 1]; f(() => /z/.test('/q/'));")).toBe(
    `const a = RegExp("x"), b = [RegExp("y'\\"\\\\/[/]","giu"), 4 / 2 / 1]; f(() => RegExp("z").test('/q/'));`,
  );
});

test.each([
  ["function f(){return/x/}", 'function f(){return RegExp("x")}'],
  ["typeof/x/", 'typeof RegExp("x")'],
  ["switch(a){case/x/:}", 'switch(a){case RegExp("x"):}'],
])("a keyword right before one stays a keyword: %s", (code, rewritten) => {
  expect(regexpsAsText(code)).toBe(rewritten);
});

test("a script without any stays as it is", () => {
  expect(regexpsAsText("const half = 1 / 2;")).toBe("const half = 1 / 2;");
});

test("each stays the same expression, whatever stands in it", () => {
  const piece = fc.constantFrom(
    "a",
    "\\d",
    "\\\\",
    "\\/",
    "[/'\"]",
    "\\u2028",
    "\\p{L}",
    "(?:ü|日)",
    "$",
    "\\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.constantFrom("u", "giu", "su"), (pieces, flags) => {
      const literal = `/${pieces.join("")}/${flags}`;
      expect(String(run(regexpsAsText(literal)))).toBe(String(run(literal)));
    }),
  );
});

test("a script that cannot be read is refused", () => {
  expect(() => regexpsAsText("const = 1")).toThrow("The script cannot be read");
});
