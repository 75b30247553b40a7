import type { NoteLanguage } from "../advice/index.ts";
import type { Candidate } from "../prospect/candidate.ts";
import type { Segment, Template } from "../segment/segment.ts";
import { languageOfProfile } from "./check-profile.ts";
import { type Claim, claimsIn } from "./claims.ts";
import type { OwnProfile } from "./own-profile.ts";
import { type SharedWith, sharedWith } from "./shared-people.ts";
import { contentWords, FIELD, writtenOut } from "./words.ts";

/** A segment with what it writes and to whom. */
export interface Audience {
  readonly segment: Segment;
  /** In use, oldest first. */
  readonly wordings: readonly Template[];
  readonly people: readonly Candidate[];
}

/** A wording's claims about its sender. Null: could not be told from words. */
export interface WordingClaims {
  readonly wordingId: string;
  readonly name: string;
  readonly claims: readonly Claim[] | null;
}

/**
 * Whether the profile backs up what a segment's invitations say. `shown`: words, people or claims meet it.
 * `unbacked`: a note says something of its sender that no word of the profile shows. `nothing`: no word in common
 * was found. `unread`: too little of the profile was read to tell.
 */
export interface Ground {
  readonly segmentId: string;
  readonly name: string;
  readonly state: "shown" | "unbacked" | "nothing" | "unread";
  /** That the segment's texts and the profile share, as the segment writes them. */
  readonly words: readonly string[];
  readonly shared: readonly SharedWith[];
  /** Looked through for `shared`. */
  readonly people: number;
  readonly wordings: readonly WordingClaims[];
  readonly profileLanguage: NoteLanguage;
  /** Headline, About and experience were read: only then are claims compared. */
  readonly whole: boolean;
}

/** Most words that are told of one segment. */
const MOST_WORDS = 12;

/** What the profile says, as far as it was read. */
function textsOf({ headline, about, experience, education }: OwnProfile): readonly string[] {
  return [
    ...(headline.kind === "seen" ? [headline.value] : []),
    ...(about.kind === "seen" ? [about.value] : []),
    ...(experience.kind === "seen" ? experience.value : []),
    ...(education.kind === "seen" ? education.value : []),
  ];
}

/**
 * Compares by words alone, the whole word each time: what both sides write, the places, companies and schools of
 * the segment's people, and what its notes say of their sender. A claim is called unbacked only where headline,
 * About and experience were read, and in the language of the note.
 */
export function groundOf(profile: OwnProfile, { segment, wordings, people }: Audience): Ground {
  const texts = textsOf(profile);
  const words = contentWords(texts.join("\n"));
  const profileLanguage = languageOfProfile(profile);
  const written = wordings.map(({ id, name, body }) => ({ id, name, text: writtenOut(body) }));
  const sought = contentWords(
    [segment.name, segment.description, ...written.map(({ text }) => text.replaceAll(FIELD, " "))].join("\n"),
  );
  const common = [...sought].filter(([key]) => words.has(key)).map(([, word]) => word);
  const shared = sharedWith(profile, people);
  const whole = [profile.headline, profile.about, profile.experience].every(({ kind }) => kind !== "unread");
  const told = written.map(({ id, name, text }) => ({
    wordingId: id,
    name,
    claims: whole ? claimsIn(text, { language: profileLanguage, words }) : null,
  }));
  const claims = told.flatMap((wording) => wording.claims ?? []);
  const state = claims.some(({ shown }) => !shown)
    ? "unbacked"
    : common.length > 0 || shared.length > 0
      ? "shown"
      : texts.length === 0
        ? "unread"
        : whole
          ? "nothing"
          : "unread";
  return {
    segmentId: segment.id,
    name: segment.name,
    state,
    words: common.slice(0, MOST_WORDS),
    shared,
    people: people.length,
    wordings: told,
    profileLanguage,
    whole,
  };
}
