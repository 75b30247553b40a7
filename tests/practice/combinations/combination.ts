import { OTHER_SLUG, OWN_SLUG, PEOPLE } from "../people.ts";
import type { Fault, Stop } from "../site/faults.ts";
import type { Degree, Traits } from "../site/member.ts";
import type { Language, Layout, Standing, WhenLost } from "../site/models.ts";
import * as matrix from "./matrix.ts";
import { type Random, randomOf } from "./random.ts";

/** One page of the practice matrix and what is done on it. Plain data: everything follows from `seed`. */
export interface Combination {
  readonly seed: number;
  readonly surface: (typeof matrix.SURFACES)[number];
  /** `wordless`: the words are taken out of every control, as in a language nobody has written down. */
  readonly language: Language;
  readonly wordless: boolean;
  readonly layout: Pick<
    Layout,
    "profile" | "lists" | "dialogHost" | "connectOpens" | "apostrophes" | "withdrawConfirm"
  >;
  readonly pace: matrix.PaceName;
  readonly decoy: (typeof matrix.DECOYS)[number];
  readonly premium: boolean;
  readonly person: Shape;
  /** Goes to another profile within the page so many ms (of the page's own time) after the start. */
  readonly goesOn: { readonly after: number; readonly to: string } | null;
  readonly stop: Stop;
  readonly otherPath: (typeof matrix.OTHER_PATHS)[number];
  readonly list: { readonly rows: number; readonly screens: number; readonly keywords: string };
  readonly invite: Inviting;
  /** `newer`: of the list's rows, those above the one meant. */
  readonly withdrawal: { readonly fault: Fault | null; readonly newer: number };
}

/** Whose profile it is. */
export interface Shape {
  readonly slug: string;
  readonly name: string;
  readonly standing: Standing | "gone";
  readonly degree: Degree;
  readonly traits: Traits;
}

export interface Inviting {
  readonly fault: Fault | null;
  /** The account has used up its notes; shows at this moment. */
  readonly notesSpent: "connect" | "add-note" | "send" | null;
  readonly whenLost: WhenLost;
  readonly note: (typeof matrix.NOTES)[number];
  readonly hand: "hands-free" | (typeof matrix.HANDS)[number];
  /** How the command knows the person; `another`: it means somebody else. */
  readonly known: "by-slug" | "by-ids" | "another";
}

const TARGETS = PEOPLE.filter(({ slug, gone }) => !gone && slug !== OWN_SLUG && slug !== OTHER_SLUG);

/** The combination of a seed (any integer). Pure; lists that grow change what a seed stands for. */
export function combinationAt(seed: number): Combination {
  const random = randomOf(seed);
  const surface = random.pick(matrix.SURFACES);
  const person = shapeOf(random, surface);
  const invite = invitingOf(random);
  const others = TARGETS.filter(({ slug }) => slug !== person.slug).map(({ slug }) => slug);
  const pace = paceOf(random);
  const goesOn = random.chance(0.08) ? { after: random.between(0, 7_000), to: random.pick(others) } : null;
  // A page that dies or is left under a fault would say nothing about the fault.
  const rows = random.pick([0, 1, 3, 10, 25]);
  const plain = pace === "dead" || pace === "never" || goesOn !== null;
  const fault: Fault | null =
    invite.fault?.kind === "wrong-person"
      ? { ...invite.fault, slug: random.pick(others.filter((slug) => !isNamesake(slug, person))) }
      : invite.fault;
  return {
    seed,
    surface,
    language: random.chance(0.3) ? "en" : random.pick(matrix.LANGUAGES),
    // In lists the names themselves are words of controls.
    wordless: random.chance(0.1) && ["invite", "profile", "own-profile"].includes(surface),
    layout: {
      profile: random.pick(matrix.PROFILE_GENERATIONS),
      lists: random.pick(matrix.LIST_GENERATIONS),
      dialogHost: random.pick(matrix.DIALOG_HOSTS),
      connectOpens: random.chance(0.15) ? "page" : "dialog",
      apostrophes: random.pick(["curly", "straight"]),
      withdrawConfirm: random.pick(matrix.QUESTIONS),
    },
    pace,
    decoy: random.pick(matrix.DECOYS),
    premium: random.chance(0.3),
    person,
    goesOn,
    stop: random.pick(matrix.STOPS),
    otherPath: random.pick(matrix.OTHER_PATHS),
    list: {
      rows,
      screens: random.pick([1, 1, 4]),
      keywords: random.pick(["", "sample", "noor", "example", "clinical"]),
    },
    invite: plain
      ? { ...invite, fault: null, notesSpent: null, hand: "hands-free", known: "by-slug" }
      : { ...invite, fault },
    withdrawal: {
      fault: random.chance(0.4) ? random.pick(matrix.WITHDRAWAL_FAULTS) : null,
      newer: random.between(0, rows),
    },
  };
}

/** A dialog says the name alone: nothing on the page tells a namesake's from theirs. */
function isNamesake(slug: string, { name }: Shape): boolean {
  const bare = name.replace(/[\u200e\u200f]/g, "");
  return TARGETS.some((one) => one.slug === slug && one.name === bare);
}

function paceOf(random: Random): matrix.PaceName {
  if (random.chance(0.03)) return "dead";
  return random.chance(0.02) ? "never" : random.pick(matrix.USUAL_PACES);
}

function shapeOf(random: Random, surface: Combination["surface"]): Shape {
  const member = random.pick(TARGETS);
  const standing = surface === "withdraw" ? "pending" : random.pick(matrix.STANDINGS);
  const slug = surface === "own-profile" ? OWN_SLUG : surface === "gone" ? "gone-person" : member.slug;
  const odd = random.pick(matrix.ODD_NAMES);
  return {
    slug,
    name: random.chance(0.2) ? odd : (PEOPLE.find((one) => one.slug === slug)?.name ?? odd),
    standing: surface === "own-profile" ? "oneself" : surface === "gone" ? "gone" : standing,
    degree: standing === "connected" ? "1st" : random.pick(["2nd", "2nd", "3rd+"]),
    traits: {
      connectElement: random.pick(["anchor", "anchor", "button"]),
      nameHeading: random.pick(["h1", "h2"]),
      hiddenFirstTwin: random.chance(0.4),
      stickyDuplicate: random.chance(0.6),
      countInOneParagraph: random.chance(0.4),
      pronouns: random.pick([null, null, "She/Her", "(they/them)"]),
    },
  };
}

function invitingOf(random: Random): Inviting {
  const spent = random.chance(0.05) ? random.pick(["connect", "add-note", "send"] as const) : null;
  return {
    fault: spent === null && random.chance(0.55) ? random.pick(matrix.FAULTS) : null,
    notesSpent: spent,
    whenLost: random.pick(["closes", "error-toast", "stays-open"]),
    note: random.pick(matrix.NOTES),
    hand: random.chance(0.6) ? "hands-free" : random.pick(matrix.HANDS),
    known: random.pick(["by-slug", "by-slug", "by-slug", "by-ids", "by-ids", "another"]),
  };
}
