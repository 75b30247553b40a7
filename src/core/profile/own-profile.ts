import type { Instant } from "../shared/time.ts";

/** A part of the profile. `missing`: the page shows that there is none; `unread`: it could not be told. */
export type Part<T> =
  | { readonly kind: "seen"; readonly value: T }
  | { readonly kind: "missing" }
  | { readonly kind: "unread" };

/** The person's own profile as they opened it and had it read, once. Texts as shown, bounded. */
export interface OwnProfile {
  /** The account's. */
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
  readonly readAt: Instant;
  readonly photo: Part<true>;
  readonly banner: Part<true>;
  readonly headline: Part<string>;
  readonly about: Part<string>;
  /** One text for each entry, newest first. */
  readonly experience: Part<readonly string[]>;
  readonly location: Part<string>;
  readonly contact: Part<true>;
}
