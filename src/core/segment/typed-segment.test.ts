import fc from "fast-check";
import { expect, test } from "vitest";
import { ALLOCATIONS, NOTE_POLICIES } from "./segment.ts";
import { readTyped, type TypedSegment, typedText } from "./typed-segment.ts";

const anySegment: fc.Arbitrary<TypedSegment> = fc.record({
  name: fc.string(),
  description: fc.string(),
  notePolicy: fc.constantFrom(...NOTE_POLICIES),
  allocation: fc.constantFrom(...ALLOCATIONS),
  share: fc.string(),
  wordings: fc.array(
    fc.record({ id: fc.option(fc.uuid()), name: fc.string(), body: fc.string({ unit: "binary" }) }),
    { minLength: 1, maxLength: 6 },
  ),
});

test("I5 whatever was typed is read back as it was", () => {
  fc.assert(
    fc.property(anySegment, (typed) => {
      expect(readTyped(typedText(typed))).toEqual(typed);
    }),
  );
});

test.each(["", "not json", "{}", "[]", '{"name":"A"}', typedText({ ...emptySegment(), wordings: [] })])(
  "what is none counts as nothing kept: %s",
  (text) => {
    expect(readTyped(text)).toBeNull();
  },
);

function emptySegment(): TypedSegment {
  const wordings = [{ id: null, name: "A", body: "" }];
  return { name: "", description: "", notePolicy: "always", allocation: "learning", share: "1", wordings };
}
