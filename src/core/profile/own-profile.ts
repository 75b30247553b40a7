import type { PageReading } from "../page/reading.ts";
import type { Instant } from "../shared/time.ts";

/** A part of the profile. `missing`: the page shows that there is none; `unread`: it could not be told. */
export type Part<T> =
  | { readonly kind: "seen"; readonly value: T }
  | { readonly kind: "missing" }
  | { readonly kind: "unread" };

/** What an invitee may see: what stands beside the note first, then the profile from its top. */
export const PROFILE_PARTS = [
  "photo",
  "banner",
  "headline",
  "about",
  "experience",
  "education",
  "location",
  "contact",
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** Texts as shown, bounded. */
export interface ProfileParts {
  readonly photo: Part<true>;
  readonly banner: Part<true>;
  readonly headline: Part<string>;
  readonly location: Part<string>;
  /** The link to it stands on the card; what is behind it is not opened. */
  readonly contact: Part<true>;
  readonly about: Part<string>;
  /** One text for each entry, newest first. LinkedIn shows the newest few. */
  readonly experience: Part<readonly string[]>;
  readonly education: Part<readonly string[]>;
}

/** One reading of an own profile, as the page shows it. */
export interface ProfileReading extends ProfileParts {
  /** `ACoAA…` or the numeric member id, whichever this generation of pages shows. */
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
}

/** What came of reading the own profile in a tab: `other`, the page was none, as it was read instead. */
export type ProfileLook =
  | { readonly kind: "read"; readonly profile: ProfileReading }
  | { readonly kind: "other"; readonly reading: PageReading };

/** The person's own profile as they had it read. */
export interface OwnProfile extends ProfileReading {
  /** The account's. */
  readonly id: string;
  readonly readAt: Instant;
  /** Parts that could not be read at `readAt` and stand as an earlier reading had them, and its time. */
  readonly older: Readonly<Partial<Record<ProfilePart, Instant>>>;
}

/** A reading as it is kept: what could not be read this time stays as it was read before. */
export function kept(before: OwnProfile | undefined, reading: ProfileReading, readAt: Instant): OwnProfile {
  const older: Partial<Record<ProfilePart, Instant>> = {};
  if (before === undefined) return { ...reading, readAt, older };
  const part = <Name extends ProfilePart>(name: Name): ProfileReading[Name] => {
    if (reading[name].kind !== "unread" || before[name].kind === "unread") return reading[name];
    older[name] = before.older[name] ?? before.readAt;
    return before[name];
  };
  return {
    ...reading,
    photo: part("photo"),
    banner: part("banner"),
    headline: part("headline"),
    about: part("about"),
    experience: part("experience"),
    education: part("education"),
    location: part("location"),
    contact: part("contact"),
    readAt,
    older,
  };
}
