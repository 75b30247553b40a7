import fc from "fast-check";
import { expect, test } from "vitest";
import { firstNameOf, lastNameOf } from "../prospect/first-name.ts";
import type { PastInvitation } from "./history.ts";
import { runSteps } from "./steps.ts";
import { wordingsOf } from "./wordings.ts";

const to = (fullName: string, note: string): PastInvitation => ({
  key: null,
  fullName,
  sentAt: 0,
  sentDay: "2026-01-02",
  zoned: false,
  note,
  acceptedOn: null,
  daysTaken: null,
  matchedBy: null,
});

test("however a name is written, a note that calls somebody by the name they go by is a wording", () => {
  const part = fc.constantFrom(
    "noor", "NOOR", "Noor", "Ana-Maria", "ANA-MARIA", "Dr.", "Prof. Dr.", "van der", "DE", "O'BRIEN", "o'brien", "MCSAMPLE",
    "Ş.", "IŞIL", "Åse", "ÅSE", "ŁUCJA", "Müller-Sample", "MUSTER", "PhD", "MBA,", "(Ike)", "J.", "é", "Straße", "ÉLODIE", "Muster 7",
  ); // biome-ignore format: a list
  const name = fc.array(part, { minLength: 2, maxLength: 5 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(name, fc.constantFrom(firstNameOf, lastNameOf), (fullName, called) => {
      const word = called(fullName);
      fc.pre(word.length > 1);
      // "Noor van der Noor": the note does not say which of the two it means.
      const first = firstNameOf(fullName).toLowerCase();
      fc.pre(called === firstNameOf || !lastNameOf(fullName).toLowerCase().split(" ").includes(first));
      const note = `Are you ${word}?`;
      const { wordings } = runSteps(
        wordingsOf({ invitations: [to(fullName, note), to(fullName, note)], companies: [] }, "2026-06-01"),
      );
      expect(wordings[0]?.text).toMatch(
        /^Are you (?:[^{]+ )?\{\{ (?:first|last|full)_name \}\}(?: [^}]+)?\?$/,
      );
    }),
    { numRuns: 3_000 },
  );
});
