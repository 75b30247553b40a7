import type { ConnectionRow, PersonOnPage, Relation } from "../../../src/core/page/reading.ts";

export interface Member {
  readonly slug: string;
  readonly profileId: string;
  readonly fullName: string;
  /** How the account signed in stands to them: every page of the model shows it. */
  relation: Relation;
  /** Site time of the last invitation; null: none. */
  invitedAt: number | null;
  /** The Sent page says how long ago that was in words nobody understands. */
  isAgeUnclear: boolean;
}

/** Somebody who was invited and has not answered. */
export interface Invited {
  readonly fullName: string;
  readonly slug: string;
  /** Ms. */
  readonly ago: number;
  readonly isAgeUnclear: boolean;
}

export interface Members {
  /** The same name gives the same member. */
  add(fullName: string): Member;
  /** Throws when there is none. */
  of(slug: string): Member;
  /** Whose profile the address is of. */
  at(url: string): Member | undefined;
  known(keys: readonly string[]): Member | undefined;
  invite(slug: string): void;
  takeBack(slug: string): void;
  /** These wait for an answer and nobody else, under the names they have now. */
  setPending(invited: readonly Invited[]): void;
  /** Who waits for an answer, invited last first; of those invited at once as they came. */
  pending(): readonly Member[];
  connections(): readonly ConnectionRow[];
}

const slugOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");
export const slugIn = (url: string): string => /\/in\/([^/]+)/.exec(url)?.[1] ?? "";

/** Everybody on the site. */
export function createMembers(now: () => number): Members {
  const members = new Map<string, Member>();
  const all = () => [...members.values()];
  return {
    add(fullName) {
      const slug = slugOf(fullName);
      const known = members.get(slug);
      if (known) return known;
      const member: Member = {
        slug,
        profileId: `ACoAA${slug}`,
        fullName,
        relation: "connectable",
        invitedAt: null,
        isAgeUnclear: false,
      };
      members.set(slug, member);
      return member;
    },
    of(slug) {
      const member = members.get(slug);
      if (!member) throw new Error(`No member ${slug}`);
      return member;
    },
    at: (url) => all().find(({ slug, profileId }) => slug === slugIn(url) || profileId === slugIn(url)),
    known: (keys) => all().find(({ slug }) => keys.includes(`slug:${slug}`)),
    invite(slug) {
      const member = members.get(slug);
      if (member) Object.assign(member, { relation: "pending", invitedAt: now() });
    },
    takeBack(slug) {
      const member = members.get(slug);
      if (member) member.relation = "connectable";
    },
    setPending(invited) {
      for (const member of all().filter(({ relation }) => relation === "pending"))
        member.relation = "connectable";
      for (const { slug, fullName, ago, isAgeUnclear } of invited) {
        const { profileId = `ACoAA${slug}` } = members.get(slug) ?? {};
        const invitedAt = now() - ago;
        members.set(slug, { slug, profileId, fullName, relation: "pending", invitedAt, isAgeUnclear });
      }
    },
    pending: () =>
      all()
        .filter(({ relation }) => relation === "pending")
        .toSorted((a, b) => (b.invitedAt ?? 0) - (a.invitedAt ?? 0)),
    connections: () =>
      all()
        .filter(({ relation }) => relation === "connected")
        .map(({ slug, fullName }) => ({ keys: [`slug:${slug}`], fullName, connectedText: null })),
  };
}

/** As their profile shows them. */
export const onProfile = ({ slug, profileId, fullName, relation }: Member): PersonOnPage => ({
  keys: [`profile:${profileId}`, `slug:${slug}`],
  fullName,
  headline: "",
  company: "",
  location: "",
  relation,
  evidence: ["model"],
});
