import type { PageReading, PersonOnPage, Relation } from "../../../src/core/page/reading.ts";
import type { Combination } from "../../practice/combinations/combination.ts";
import type { Stop } from "../../practice/site/faults.ts";
import type { PageModel, PersonCard, Standing } from "../../practice/site/models.ts";
import type { Site } from "../../practice/site/site.ts";
import { asked, plainly, RIGHT, type Verdict, worst, wrong } from "./verdict.ts";

/** What may be said of somebody's standing on their profile; `unknown` is always only asked. */
const ON_PROFILE: Readonly<Record<Standing, readonly Relation[]>> = {
  "on-card": ["connectable"],
  "in-more": ["menu-unread"],
  "follow-only": ["menu-unread", "follow-only"],
  incoming: ["incoming"],
  pending: ["pending"],
  connected: ["connected"],
  oneself: ["oneself"],
};

/** In a row of results, Follow and Message prove nothing: there `unknown` is the right word. */
const IN_A_ROW: Readonly<Record<Standing, readonly Relation[]>> = {
  ...ON_PROFILE,
  "in-more": ["unknown"],
  "follow-only": ["unknown"],
  incoming: ["unknown"],
  oneself: ["unknown", "oneself"],
};

const RESTRICTIONS: Readonly<Record<Stop, readonly string[]>> = {
  "sign-in-wall": ["signed-out"],
  login: ["signed-out"],
  challenge: ["challenge"],
  "rate-limited": ["rate-limited"],
  denied: ["rate-limited"],
  "account-restricted": ["account-restricted"],
  "identity-check": ["identity-check"],
  // Nothing there to tell what it is: stopping is right, whatever it is called.
  "chrome-only": ["unreadable", "rate-limited"],
};

function fact(name: string, read: string, truth: string, shown: boolean): Verdict {
  if (plainly(read) === plainly(truth)) return RIGHT;
  if (read === "") return shown ? asked(`${name} not read`) : RIGHT;
  return wrong(`${name} read as ${JSON.stringify(read)}, is ${JSON.stringify(truth)}`);
}

function person(read: PersonOnPage, truth: PersonCard, where: "profile" | "row", ember: boolean): Verdict {
  const keys = [`member:${truth.memberId}`, `profile:${truth.profileId}`, `slug:${truth.slug}`];
  const foreign = read.keys.filter((key) => !keys.includes(key));
  const relations = (where === "profile" ? ON_PROFILE : IN_A_ROW)[truth.standing];
  const careful = read.relation === "unknown" || read.relation === "menu-unread";
  return worst([
    foreign.length === 0 ? RIGHT : wrong(`keys of someone else: ${foreign.join(" ")}`),
    fact("name", read.fullName, truth.name, true),
    fact("headline", read.headline, truth.headline, true),
    fact("company", read.company, truth.company, where === "profile" && !ember),
    fact("location", read.location, truth.location, true),
    relations.includes(read.relation)
      ? RIGHT
      : (careful ? asked : wrong)(`relation ${read.relation} for ${truth.standing}`),
  ]);
}

type Named = { readonly keys: readonly string[]; readonly fullName: string };

/** Every row is somebody who is there, by key and name. */
function rows(
  read: readonly Named[],
  truth: readonly { readonly slug: string; readonly name: string }[],
  all: boolean,
): Verdict {
  const strangers = read.filter(
    ({ keys, fullName }) =>
      !truth.some(({ slug, name }) => keys.includes(`slug:${slug}`) && plainly(name) === plainly(fullName)),
  );
  const [first] = strangers;
  if (first) return wrong(`a row that is nobody's: ${JSON.stringify(first)}`);
  return all && read.length < truth.length ? asked(`${read.length} of ${truth.length} rows`) : RIGHT;
}

/** Held against what the site says about the page that stands there at the end. */
export function judgeReading(
  reading: PageReading,
  combination: Combination,
  site: Site,
  address: string,
): Verdict {
  const answer = site.page(address);
  if (answer.kind === "redirect") return wrong(`the page at ${address} leads elsewhere`);
  const { model } = answer;
  if (reading.surface === "unreadable" && model.page !== "stop")
    return asked(`unreadable: ${reading.missing}`);
  switch (model.page) {
    case "profile":
      return profile(reading, model.person, combination);
    case "search":
      return search(reading, model, combination);
    case "connections":
    case "sent":
      return list(reading, model, combination, site);
    case "stop":
      return stop(reading, model.stop);
    case "gone":
      return reading.surface === "gone" ? RIGHT : wrong(`a gone page read as ${reading.surface}`);
    default:
      return elsewhere(reading, site);
  }
}

function profile(reading: PageReading, truth: PersonCard, { layout, pace }: Combination): Verdict {
  if (truth.standing === "oneself") {
    if (reading.surface !== "own-profile") return wrong(`the own profile read as ${reading.surface}`);
    const { id, slug, name } = reading.account;
    return id === (layout.profile === "sdui-2026" ? truth.profileId : truth.memberId) &&
      (slug ?? truth.slug) === truth.slug &&
      plainly(name) === plainly(truth.name)
      ? RIGHT
      : wrong(`the own profile read as ${JSON.stringify(reading.account)}`);
  }
  if (reading.surface !== "profile") return wrong(`a profile read as ${reading.surface}`);
  const read = person(reading.person, truth, "profile", layout.profile !== "sdui-2026");
  // Where the controls never come, not to know is all there is to know.
  return read.verdict === "asked" && pace === "never" && reading.person.relation === "unknown" ? RIGHT : read;
}

function search(
  reading: PageReading,
  model: Extract<PageModel, { readonly page: "search" }>,
  { layout }: Combination,
): Verdict {
  if (reading.surface !== "search") return wrong(`search results read as ${reading.surface}`);
  // In 2025 a card out of sight was empty, and nothing is scrolled that nobody asked for.
  const known = rows(reading.people, model.results, layout.lists !== "sdui-2025");
  const facts = reading.people.flatMap((read) => {
    const truth = model.results.find(({ slug }) => read.keys.includes(`slug:${slug}`));
    return truth ? [person(read, truth, "row", layout.lists !== "sdui-2026")] : [];
  });
  return worst([known, ...facts]);
}

function list(
  reading: PageReading,
  model: Extract<PageModel, { readonly page: "connections" | "sent" }>,
  { list: { screens } }: Combination,
  site: Site,
): Verdict {
  const whole = model.first.total <= model.first.rows.length;
  const all = screens > 1 || whole;
  if (model.page === "connections") {
    if (reading.surface !== "connections") return wrong(`connections read as ${reading.surface}`);
    if (reading.total !== null && reading.total !== model.first.total)
      return wrong(`${model.first.total} connections counted as ${reading.total}`);
    return rows(reading.people, [...site.connections(0).rows, ...further(site.connections)], all);
  }
  if (reading.surface !== "sent-invitations") return wrong(`the Sent list read as ${reading.surface}`);
  const truth = [...site.sentList(0).rows, ...further(site.sentList)];
  const tooOld = reading.people.find(({ keys, ageAtLeast }) => {
    const row = truth.find(({ slug }) => keys.includes(`slug:${slug}`));
    return row !== undefined && ageAtLeast !== null && ageAtLeast > row.age;
  });
  return tooOld ? wrong(`older than it is: ${JSON.stringify(tooOld)}`) : rows(reading.people, truth, all);
}

/** The slices after the first. */
function further<Row>(slice: (offset: number) => { readonly rows: readonly Row[]; readonly total: number }) {
  const found: Row[] = [];
  for (let offset = slice(0).rows.length; offset < slice(0).total; ) {
    const { rows: more } = slice(offset);
    found.push(...more);
    offset += more.length;
  }
  return found;
}

function stop(reading: PageReading, truth: Stop): Verdict {
  if (reading.surface === "stop") {
    return RESTRICTIONS[truth].includes(reading.restriction)
      ? RIGHT
      : wrong(`${truth} read as ${reading.restriction}`);
  }
  if (reading.surface !== "unreadable" && reading.surface !== "other")
    return wrong(`${truth} read as ${reading.surface}`);
  return truth === "chrome-only" ? RIGHT : asked(`${truth} read as ${reading.surface}`);
}

/** Pages without a command: nobody may be read there who does not exist. */
function elsewhere(reading: PageReading, site: Site): Verdict {
  if (reading.surface === "other") return RIGHT;
  return "people" in reading
    ? rows(reading.people, site.state().members, false)
    : wrong(`another page read as ${reading.surface}`);
}
