/** Milliseconds since the Unix epoch. */
export type Instant = number;

export const HOUR = 60 * 60 * 1_000;
/** 24 hours, not a calendar day. */
export const DAY = 24 * HOUR;

export type Degree = "1st" | "2nd" | "3rd+";

/** Where the way to connect stands on a profile nobody has invited yet. `connected` people have none. */
export type Placement = "on-card" | "in-more" | "follow-only" | "incoming";

/** What makes one profile harder to read than the next. Each has been seen live or reported. */
export interface Traits {
  /** Connect as a link with the address of the invite page, or as a bare button without one; Pending alike. */
  readonly connectElement: "anchor" | "button";
  readonly nameHeading: "h1" | "h2";
  /** A hidden "1st" beside the visible degree. */
  readonly hiddenFirstTwin: boolean;
  /** A header outside `main` with the same controls again. */
  readonly stickyDuplicate: boolean;
  /** "500+ connections" in one paragraph instead of two. */
  readonly countInOneParagraph: boolean;
  readonly pronouns: string | null;
}

/** What stands on a profile besides the lines of its card. */
export interface Dress {
  readonly photo: boolean;
  /** False: LinkedIn's own. */
  readonly banner: boolean;
  /** `empty`: a heading and, for the owner, the pencil, with no text under them. `none`: no such card. */
  readonly aboutCard: "filled" | "empty" | "none";
  /** Lines of each entry, newest first; no entry, no card. */
  readonly experience: readonly (readonly string[])[];
  readonly education: readonly (readonly string[])[];
}

/** An invented person. Every text is what the page shows. */
export interface Member {
  readonly slug: string;
  /** Addresses from before a renaming; they redirect. */
  readonly formerSlugs: readonly string[];
  /** `ACoAA…`, 39 characters. */
  readonly profileId: string;
  /** Digits only, as in `urn:li:member:100000001`. */
  readonly memberId: string;
  readonly name: string;
  readonly headline: string;
  readonly company: string;
  readonly school: string;
  readonly location: string;
  readonly about: string;
  readonly dress: Dress;
  readonly degree: Degree;
  readonly placement: Placement;
  /** Days before the site started; set for people of the 1st degree. */
  readonly connectedDaysAgo: number | null;
  /** That person's own setting: LinkedIn wants their address before it lets the invitation through. */
  readonly emailAsked: "never" | "connect" | "send";
  /** Connect invites at once, without a dialog. */
  readonly directSend: boolean;
  readonly gone: boolean;
  readonly traits: Traits;
}

/** What a test or the list of people says about someone; the rest has plain defaults. */
export interface MemberSketch extends Partial<Omit<Member, "slug" | "name" | "traits" | "dress">> {
  readonly slug: string;
  readonly name: string;
  readonly traits?: Partial<Traits>;
  readonly dress?: Partial<Dress>;
}

const ID_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A profile id that looks like LinkedIn's and is plainly made up; the same number gives the same id. */
export function profileIdOf(number: number): string {
  let state = (number * 2_654_435_761 + 12_345) >>> 0;
  let tail = "";
  while (tail.length < 27) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    tail += ID_ALPHABET.charAt(state >>> 26);
  }
  return `ACoAAEXAMPLE${tail}`;
}

/** A member from a sketch. `number` is theirs alone and gives both ids. */
export function invent(number: number, sketch: MemberSketch): Member {
  const { traits, dress, ...given } = sketch;
  return {
    formerSlugs: [],
    profileId: profileIdOf(number),
    memberId: String(100_000_000 + number),
    headline: "Project lead",
    company: "Sample Works",
    school: "Sample University",
    location: "Lund, Sweden",
    about: "",
    degree: "2nd",
    placement: "on-card",
    connectedDaysAgo: given.degree === "1st" ? 30 + number : null,
    emailAsked: "never",
    directSend: false,
    gone: false,
    ...given,
    dress: { photo: true, banner: true, aboutCard: "filled", experience: [], education: [], ...dress },
    traits: {
      connectElement: "anchor",
      nameHeading: "h2",
      hiddenFirstTwin: false,
      stickyDuplicate: true,
      countInOneParagraph: false,
      pronouns: null,
      ...traits,
    },
  };
}

/** By slug, former slug or profile id, as they occur in addresses; any case, percent-decoded. */
export function memberAt(members: readonly Member[], handle: string): Member | undefined {
  const slug = handle.toLowerCase();
  return (
    members.find((member) => member.slug === slug || member.profileId === handle) ??
    members.find((member) => member.formerSlugs.includes(slug))
  );
}
