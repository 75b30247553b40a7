import { crowd, OWN_SLUG, PEOPLE, peopledSite } from "../people.ts";
import { HOUR, type Member } from "../site/member.ts";
import type { Site } from "../site/site.ts";
import { basicAccount, noteLimitOf, premiumAccount } from "../site/state.ts";
import type { Combination } from "./combination.ts";
import { PACES } from "./matrix.ts";

const START = 1_790_000_000_000;
const ALARMING =
  "Captcha, security verification. You’ve reached the weekly invitation limit; your account has been restricted. Too many requests.";

/** The practice site as the combination wants it; `factor` shortens every time of its pages. */
export function siteOf(combination: Combination, factor: number): Site {
  const { person, invite, list, surface } = combination;
  const known = PEOPLE.map((member) => (member.slug === person.slug ? shaped(member, combination) : member));
  const make = combination.premium ? premiumAccount : basicAccount;
  const spent = invite.notesSpent !== null && !combination.premium;
  const account = make(OWN_SLUG, { weeklyLimit: 1_000, notesUsedBefore: spent ? 5 : 0 });
  const site = peopledSite({
    clock: () => START,
    members: [...known, ...crowd(list.rows)],
    accounts: [account],
    language: combination.language,
    layout: combination.layout,
    whenLost: invite.whenLost,
    ...(invite.notesSpent === null ? {} : { notesSpentShows: invite.notesSpent }),
    pace: { ...PACES[combination.pace], factor, toastFor: 5_000 * factor },
  });
  const order = { note: null, via: "profile", email: null } as const;
  if (surface === "sent") {
    for (const { slug } of crowd(list.rows)) {
      site.send({ ...order, slug });
      site.moveTime(7 * HOUR);
    }
  }
  if (surface === "withdraw") {
    const older = crowd(list.rows).slice(0, list.rows - combination.withdrawal.newer);
    const newer = crowd(list.rows).slice(older.length);
    for (const { slug } of [...older, person, ...newer]) {
      site.send({ ...order, slug });
      site.moveTime(7 * HOUR);
    }
    if (combination.withdrawal.fault !== null) site.arm(combination.withdrawal.fault);
  } else if (person.standing === "pending") site.send({ ...order, slug: person.slug });
  if (surface === "invite" && invite.fault !== null) site.arm(invite.fault);
  if (surface === "stop") site.stopWith(combination.stop);
  return site;
}

function shaped(member: Member, { person, decoy }: Combination): Member {
  const { name, degree, traits, standing } = person;
  const placement =
    standing === "in-more" || standing === "follow-only" || standing === "incoming" ? standing : "on-card";
  return {
    ...member,
    name,
    degree,
    traits,
    placement,
    connectedDaysAgo: degree === "1st" ? 9 : null,
    emailAsked: "never",
    directSend: false,
    about: decoy === "alarming-text" ? ALARMING : member.about,
  };
}

/** The address the combination is about. */
export function addressOf({ surface, person, list, otherPath }: Combination): string {
  switch (surface) {
    case "invite":
    case "profile":
    case "own-profile":
    case "stop":
    case "gone":
      return `/in/${encodeURIComponent(person.slug)}/`;
    case "search":
      return `/search/results/people/?keywords=${list.keywords}`;
    case "connections":
      return "/mynetwork/invite-connect/connections/";
    case "sent":
    case "withdraw":
      return "/mynetwork/invitation-manager/sent/";
    case "other":
      return otherPath;
  }
}

/** The note of the command, word for word. */
export function noteOf({ invite, premium }: Combination): string {
  const limit = noteLimitOf((premium ? premiumAccount : basicAccount)(OWN_SLUG));
  switch (invite.note) {
    case "none":
      return "";
    case "short":
      return "Your trial registry talk helped us plan ours. I'd like to follow your work.";
    case "at-limit":
      return `${"a".repeat(limit - 2)}🌱`;
    case "over-limit":
      return "b".repeat(limit + 1);
    case "emoji":
      return "Hello 🌱👩‍🔬 — thank you ½ “quoted” 例";
    case "line-breaks":
      return "Hello\r\nfirst line\n\nlast line";
    case "hostile":
      return '<b>{{first}}</b> & "quotes" 0/200 </textarea><script>alert(1)</script>';
  }
}
