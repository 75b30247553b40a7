import type { Stop } from "./faults.ts";
import { connectionsOf, SLICE, sentListOf } from "./lists.ts";
import { type Instant, type Member, memberAt } from "./member.ts";
import type { Lead, PageFrame, PageModel, PersonCard, Standing } from "./models.ts";
import { stopPath } from "./rules.ts";
import { salesIdOf, salesPage } from "./sales.ts";
import { connectedAt, delivered, fateOf, type SiteState, viewerOf } from "./state.ts";

/** What an address gives. */
export type PageAnswer =
  | { readonly kind: "page"; readonly status: 200 | 404 | 429 | 999; readonly model: PageModel }
  | { readonly kind: "redirect"; readonly to: string };

/** People to a page of search results, as on LinkedIn. */
export const RESULTS_PER_PAGE = 10;

export function standingOf(state: SiteState, now: Instant, viewer: Member, other: Member): Standing {
  if (other.profileId === viewer.profileId) return "oneself";
  if (connectedAt(state, now, viewer, other) !== null) return "connected";
  const waits = delivered(state, viewer.profileId).some(
    (request) => request.to === other.profileId && fateOf(state, now, request) === "pending",
  );
  if (waits) return "pending";
  if (other.placement !== "incoming") return other.placement;
  const answered = state.answered.some(({ by, to }) => by === viewer.profileId && to === other.profileId);
  return answered ? "on-card" : "incoming";
}

function cardOf(state: SiteState, now: Instant, viewer: Member, other: Member): PersonCard {
  const standing = standingOf(state, now, viewer, other);
  const { slug, profileId, memberId, name, headline, company, school, location, about, dress, traits } =
    other;
  const degree = standing === "connected" ? "1st" : other.degree;
  return {
    slug,
    profileId,
    memberId,
    name,
    headline,
    company,
    school,
    location,
    about,
    dress,
    degree,
    standing,
    traits,
  };
}

/** Strangers for the rails: other people than `about`; those easily confused with them first. */
function suggestionsFor(
  state: SiteState,
  now: Instant,
  viewer: Member,
  about: Member,
): readonly PersonCard[] {
  const others = state.members.filter(
    (other) => other.profileId !== about.profileId && other.profileId !== viewer.profileId && !other.gone,
  );
  const namesakes = others.filter(({ name }) => name === about.name);
  const start = others.findIndex(({ memberId }) => Number(memberId) > Number(about.memberId));
  const clashing = others.filter(({ slug }) => slug.startsWith(about.slug) || about.slug.startsWith(slug));
  const neighbours = [
    ...clashing,
    ...others.slice(Math.max(0, start)),
    ...others.slice(0, Math.max(0, start)),
  ];
  const cards = [...new Set([...namesakes, ...neighbours])].map((other) => cardOf(state, now, viewer, other));
  const inviting = cards.filter(({ standing }) => standing === "on-card");
  const waiting = cards.filter(({ standing }) => standing === "pending");
  return [...inviting.slice(0, 3), ...waiting.slice(0, 1)];
}

function search(
  state: SiteState,
  now: Instant,
  viewer: Member,
  query: URLSearchParams,
  frame: PageFrame,
): PageModel {
  const keywords = query.get("keywords") ?? "";
  const words = keywords.toLowerCase().split(/\s+/).filter(Boolean);
  const found = state.members.filter((other) => {
    const text = `${other.name} ${other.headline} ${other.company} ${other.location}`.toLowerCase();
    return other.profileId !== viewer.profileId && !other.gone && words.every((word) => text.includes(word));
  });
  const pages = Math.max(1, Math.ceil(found.length / RESULTS_PER_PAGE));
  const number = Math.min(pages, Math.max(1, Number(query.get("page")) || 1));
  const shown = found.slice((number - 1) * RESULTS_PER_PAGE, number * RESULTS_PER_PAGE);
  const mutual = state.members.find((other) => connectedAt(state, now, viewer, other) !== null);
  return {
    ...frame,
    title: `${keywords ? `"${keywords}" | ` : ""}Search | LinkedIn`,
    page: "search",
    keywords,
    number,
    pages,
    results: shown.map((other) => cardOf(state, now, viewer, other)),
    capped: state.searchCapped,
    mutual: mutual ? cardOf(state, now, viewer, mutual) : null,
  };
}

const STATUS: Partial<Record<Stop, 429 | 999>> = { "rate-limited": 429, denied: 999 };
/** Stops that have no address of their own. */
const ANYWHERE: readonly (Stop | null)[] = [
  "rate-limited",
  "denied",
  "account-restricted",
  "identity-check",
  "chrome-only",
];

function stopped(state: SiteState, stop: Stop, frame: PageFrame): PageAnswer {
  const titles: Record<Stop, string> = {
    "sign-in-wall": "Sign Up | LinkedIn",
    login: "LinkedIn Login, Sign in | LinkedIn",
    challenge: "Security Verification | LinkedIn",
    "rate-limited": "LinkedIn",
    denied: "LinkedIn",
    "chrome-only": "LinkedIn",
    "account-restricted": "LinkedIn",
    "identity-check": "LinkedIn",
  };
  const model = { ...frame, title: titles[stop], page: "stop", stop } as const;
  return { kind: "page", status: STATUS[stop] ?? 200, model };
}

const STOP_ADDRESSES: readonly (readonly [start: string, stop: Stop])[] = [
  ["/authwall", "sign-in-wall"],
  ["/login", "login"],
  ["/uas/login", "login"],
  ["/checkpoint/challenge", "challenge"],
];

const OTHER = /^\/(messaging|notifications|company|jobs|premium)\//;

function profile(
  state: SiteState,
  now: Instant,
  viewer: Member,
  handle: string,
  frame: PageFrame,
): PageAnswer {
  if (handle === "me") return { kind: "redirect", to: `/in/${encodeURIComponent(viewer.slug)}/` };
  const person = memberAt(state.members, handle);
  if (!person || person.gone) return { kind: "redirect", to: "/404/" };
  if (person.slug !== handle) return { kind: "redirect", to: `/in/${encodeURIComponent(person.slug)}/` };
  const model: PageModel = {
    ...frame,
    title: `(3) ${person.name} | LinkedIn`,
    page: "profile",
    person: cardOf(state, now, viewer, person),
    suggestions: suggestionsFor(state, now, viewer, person),
  };
  return { kind: "page", status: 200, model };
}

function leadsFor(state: SiteState, now: Instant, viewer: Member): readonly Lead[] {
  return state.members
    .filter((other) => other.profileId !== viewer.profileId && !other.gone)
    .map((other) => ({ salesId: salesIdOf(other.profileId), person: cardOf(state, now, viewer, other) }));
}

/** The page at an address (path with query), or where it leads. Loading a page changes nothing. */
export function pageAt(state: SiteState, now: Instant, address: string): PageAnswer {
  const url = new URL(address, "https://www.linkedin.com");
  const path = url.pathname;
  const frame: PageFrame = {
    language: state.language,
    pace: state.pace,
    layout: state.layout,
    title: "LinkedIn",
  };
  const page = (model: PageModel): PageAnswer => ({ kind: "page", status: 200, model });
  const asked = STOP_ADDRESSES.find(([start]) => path.startsWith(start));
  if (asked) return stopped(state, asked[1], frame);
  if (path === "/404/") return { kind: "page", status: 404, model: { ...frame, page: "gone" } };
  if (state.stop && ANYWHERE.includes(state.stop)) {
    return stopped(state, state.stop, frame);
  }
  const viewer = viewerOf(state);
  if (!viewer) return { kind: "redirect", to: `/authwall?sessionRedirect=${encodeURIComponent(path)}` };
  if (state.stop) return { kind: "redirect", to: stopPath(state.stop) };
  const self = viewer.member;
  const handle = /^\/in\/([^/]+)(\/?)$/.exec(path);
  if (handle?.[1] && !handle[2]) return { kind: "redirect", to: `${path}/` };
  if (handle?.[1]) return profile(state, now, self, decodeURIComponent(handle[1]), frame);
  const within = /^\/in\/([^/]+)\/(overlay|edit|details)\//.exec(path);
  if (within?.[1]) return profile(state, now, self, decodeURIComponent(within[1]), frame);
  if (path === "/messaging/compose/") {
    const recipient = memberAt(state.members, url.searchParams.get("recipient") ?? "");
    const person = recipient && !recipient.gone ? cardOf(state, now, self, recipient) : null;
    return page({ ...frame, title: "Messaging | LinkedIn", page: "composer", person });
  }
  if (OTHER.test(path)) return page({ ...frame, page: "other" });
  const sales = salesPage(frame, url, leadsFor(state, now, self));
  if (sales) return sales;
  switch (path) {
    case "/":
      return { kind: "redirect", to: "/feed/" };
    case "/feed/":
      return page({
        ...frame,
        title: "(3) Feed | LinkedIn",
        page: "feed",
        viewer: cardOf(state, now, self, self),
        suggestions: suggestionsFor(state, now, self, self),
      });
    case "/search/results/people/":
      return page(search(state, now, self, url.searchParams, frame));
    case "/mynetwork/invite-connect/connections/":
      return page({
        ...frame,
        title: "Connections | LinkedIn",
        page: "connections",
        first: connectionsOf(state, now, 0, SLICE),
      });
    case "/mynetwork/invitation-manager/sent/":
    case "/mynetwork/invitation-manager/sent/CONNECTION/":
      return page({
        ...frame,
        title: "Sent invitations | LinkedIn",
        page: "sent",
        first: sentListOf(state, now, 0, SLICE),
      });
    case "/mynetwork/invitation-manager/received/": {
      const people = state.members
        .map((other) => cardOf(state, now, self, other))
        .filter(({ standing }) => standing === "incoming");
      return page({ ...frame, title: "Received invitations | LinkedIn", page: "received", people });
    }
    case "/mynetwork/grow/": {
      const cards = state.members
        .filter((other) => !other.gone)
        .map((other) => cardOf(state, now, self, other));
      const people = cards.filter(({ standing }) => standing === "on-card" || standing === "pending");
      return page({ ...frame, title: "Grow your network | LinkedIn", page: "grow", people });
    }
    case "/preload/custom-invite/":
    case "/preload/search-custom-invite/": {
      const invitee = memberAt(state.members, url.searchParams.get("vanityName") ?? "");
      const person = invitee && !invitee.gone ? cardOf(state, now, self, invitee) : null;
      return page({ ...frame, title: "LinkedIn", page: "custom-invite", person });
    }
    default:
      return path.endsWith("/")
        ? { kind: "redirect", to: "/404/" }
        : { kind: "redirect", to: `${path}/${url.search}` };
  }
}
