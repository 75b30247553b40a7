import type { Candidate } from "../../prospect/candidate.ts";
import { NEW_SEGMENT, NEW_TEMPLATE, type Segment, type Template } from "../../segment/segment.ts";
import type { Audience } from "../mutual-ground.ts";
import type { OwnProfile, Part } from "../own-profile.ts";

export const seen = <T>(value: T): Part<T> => ({ kind: "seen", value });
export const UNREAD = { kind: "unread" } as const;
export const MISSING = { kind: "missing" } as const;

const ABOUT =
  "I look after the hospitals that run clinical trials with us. Before that I was a study nurse in Lund, and I still like talking about what makes a trial bearable for those who take part in it.";

/** A profile with everything on it. */
export const ownProfile = (over: Partial<OwnProfile> = {}): OwnProfile => ({
  id: "ACoAAOWNER",
  slug: "olga-owner",
  name: "Olga Owner",
  photo: seen(true),
  banner: seen(true),
  headline: seen("Partnerships at Muster Clinics"),
  about: seen(ABOUT),
  experience: seen([
    "Partnerships · Muster Clinics · Full-time · Jan 2022 - Present · Oslo, Norway",
    "Study nurse · Sample Works · Full-time · Aug 2016 - Dec 2021 · Lund, Sweden",
  ]),
  education: seen(["Sample University · Bachelor, Nursing · 2013 - 2016"]),
  location: seen("Oslo, Norway"),
  contact: seen(true),
  readAt: 1_000,
  older: {},
  ...over,
});

export const somebody = (over: Partial<Candidate> = {}): Candidate => ({
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "",
  company: "",
  location: "",
  extra: {},
  ...over,
});

export function audience(
  bodies: readonly string[],
  over: Partial<Segment> = {},
  people: readonly Candidate[] = [],
): Audience {
  const at = { createdAt: 1, updatedAt: 1 };
  const segment: Segment = { ...NEW_SEGMENT, id: "segment-1", name: "Trial leads", ...at, ...over };
  const wordings = bodies.map(
    (body, place): Template => ({
      ...NEW_TEMPLATE,
      id: `wording-${place}`,
      segmentId: segment.id,
      name: "ABC"[place] ?? "?",
      body,
      ...at,
    }),
  );
  return { segment, wordings, people };
}
