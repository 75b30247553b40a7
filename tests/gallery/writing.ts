import type { SegmentView } from "../../src/app/views.ts";
import { NEW_SEGMENT, NEW_TEMPLATE } from "../../src/core/segment/segment.ts";
import { typedText } from "../../src/core/segment/typed-segment.ts";
import { savedDraft, withWording } from "../../src/ui/compose/draft.ts";
import type { Shelf } from "../../src/ui/live/shelf.ts";
import { NOW, prospect, segmentViews } from "./people.ts";

const DAY = 24 * 60 * 60 * 1000;
const [, alumni] = segmentViews;

const wording = (id: string, name: string, body: string, age: number) => ({
  ...NEW_TEMPLATE,
  id,
  segmentId: "leads",
  name,
  body,
  createdAt: NOW - age * DAY,
  updatedAt: NOW - age * DAY,
});

/** A segment in the middle of being worked on: several wordings, odd names, advice of all kinds. */
const leads: SegmentView = {
  segment: {
    ...NEW_SEGMENT,
    id: "leads",
    name: "Trial leads met in Lund",
    description: "They came to the trial day in Lund and look for sites, as we do.",
    notePolicy: "while-notes-last",
    weight: 2,
    createdAt: NOW - 20 * DAY,
    updatedAt: NOW,
  },
  wordings: [
    wording(
      "w-a",
      "A",
      "Hi {{ first_name }}, we met at the trial day in Lund! Happy to share what sites at {{ company }} and elsewhere told us. Can we book a quick call?",
      9,
    ),
    wording("w-b", "Short", 'Hi {{ first_name | default: "there" }}, good to meet you in Lund.', 9),
    wording("w-c", "Blank", "", 9),
  ],
  retired: [
    {
      ...wording("w-0", "A", "Hi {{ first_name }}, I'd like to add you to my network.", 20),
      retiredAt: NOW - 9 * DAY,
    },
  ],
  people: [
    prospect("noor-example", "Noor Example"),
    prospect("ivo-sample", "Ivo Sample", { company: "Example Pharma and Sons International" }),
    prospect("mei", "Mei Placeholder", { firstName: "MEI" }),
    prospect("tove", "Tove Tryout", { company: "" }),
    prospect("a-mock", "A. Mock", { firstName: "" }),
    prospect("ada", "Ada Mock"),
    prospect("rui", "Rui Muster", { firstName: "Rui 🌱" }),
    prospect("liv", "Liv Specimen", { company: "Specimen" }),
  ],
};

const archived: SegmentView = {
  segment: {
    ...NEW_SEGMENT,
    id: "old",
    name: "Congress of last year",
    archivedAt: NOW - 40 * DAY,
    createdAt: NOW - 400 * DAY,
    updatedAt: NOW - 40 * DAY,
  },
  wordings: [{ ...wording("w-old", "A", "Hi {{ first_name }}.", 400), segmentId: "old" }],
  retired: [],
  people: [],
};

export const writing: readonly SegmentView[] = [leads, ...(alumni ? [alumni] : []), archived];

/** A shelf on which a draft of this segment's waits whose words name no field. */
export const mistypedIn = (view: SegmentView | undefined): Shelf =>
  typedIn(view, "Hello {{ fist_name }},\nI would like to know how you find sites.");

/** Ten lines of nothing but pictures, some of several signs. */
export const emojiIn = (view: SegmentView | undefined): Shelf =>
  typedIn(view, Array.from({ length: 10 }, () => "👩🏽‍🔬🧪🏳️‍🌈👨‍👩‍👧‍👦🫶🏿🎉".repeat(4)).join("\n"));

/** These words typed in its first wording, and not saved. */
function typedIn(view: SegmentView | undefined, body: string): Shelf {
  const draft = withWording(savedDraft(view), 0, { body });
  const text = JSON.stringify([[view?.segment.id, typedText(draft)]]);
  return { read: (key) => (key === "segments being written" ? text : null), write: () => {} };
}
