import { DECIDED_AFTER } from "../policy/defaults.ts";
import { firstNameOf, lastNameOf } from "../prospect/first-name.ts";
import { DAY, type LocalDay } from "../shared/time.ts";
import { daysBetween } from "../shared/wall-clock.ts";
import type { History, PastInvitation } from "./history.ts";
import { eachOf, type Steps, withinSteps } from "./steps.ts";

/** How invitations fared, counted as `Acceptance` counts them. */
export interface Tally {
  readonly sent: number;
  /** Sent 14 days ago or longer. A share is `acceptedOfDecided` of these: yeses come early, silence late. */
  readonly decided: number;
  readonly acceptedOfDecided: number;
  /** Accepted by now, young ones too. */
  readonly accepted: number;
}

/** A wording that went to two people or more. */
export interface Wording extends Tally {
  /** With `{{ first_name }}` and so on where the people's own names and companies stood; empty: no note. */
  readonly text: string;
}

/** Every invitation is counted once, in a wording or in `others`. */
export interface Wordings {
  /** Most used first. The blank note is one as soon as it was sent once. */
  readonly wordings: readonly Wording[];
  /** Notes of which no second one is the same. */
  readonly others: Tally;
}

/** Stand for a person's own words until the text is shown: private use characters, which notes don't hold. */
const FULL = "\ue000";
const FIRST = "\ue001";
const LAST = "\ue002";
const COMPANY = "\ue003";

const SHOWN: Readonly<Record<string, string>> = {
  [FULL]: "{{ full_name }}",
  [FIRST]: "{{ first_name }}",
  [LAST]: "{{ last_name }}",
  [COMPANY]: "{{ company }}",
};

/** Fewer letters occur in any text by chance. */
const LEAST_WORD = 2;
/** Letters a wording must have around a company for others to be recognised by it. Ours. */
const LEAST_FRAME = 20;
/** Longest company looked for, in UTF-16 units: what LinkedIn allows for a name. */
const COMPANY_LIMIT = 100;
/** Notes that show a company before others are compared with them. */
const LEAST_SHOWING = 2;

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** `text` with `word` replaced wherever it stands as a whole word. */
function replaceWord(text: string, word: string, by: string): string {
  if (word.length < LEAST_WORD || !text.includes(word)) return text;
  let replaced = "";
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (IN_WORD.test(text.slice(at - 1, at)) || IN_WORD.test(text.slice(end, end + 1))) continue;
    replaced += text.slice(from, at) + by;
    from = end;
  }
  return replaced + text.slice(from);
}

/** Letters whose other case is the same in every language's rules: no Turkish I. */
const EVERYWHERE_THE_SAME = /^[ -~\u00c0-\u00ff]*$/;

/**
 * Whether some word of the name may stand in the text, in whatever case. Most notes hold no name but
 * the first, and taking a name apart takes longer than looking.
 */
function mayName(text: string, fullName: string): boolean {
  if (!EVERYWHERE_THE_SAME.test(fullName)) return true;
  const lower = text.toLowerCase();
  return fullName
    .toLowerCase()
    .split(/[^a-z\u00df-\u00ff]+/)
    .some((word) => word.length >= LEAST_WORD && lower.includes(word));
}

/** A note with the person's own words taken out: equal for all who got the same wording. */
function skeleton(note: string, fullName: string, company: string): string {
  const words = fullName.split(/\s+/);
  // "Ana Maria" before "Ana": where a first name of several words ends, the full name does not say.
  const firsts = words.slice(0, -1).map((_, at) => words.slice(0, words.length - 1 - at).join(" "));
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  let text = replaceWord(replaceWord(note.trim(), fullName, FULL), company, COMPANY);
  for (const first of firsts) text = replaceWord(text, first, FIRST);
  // As people are addressed: "Noor" for "NOOR". Looked into only where the name as written is not there.
  if (!text.includes(FIRST) && mayName(text, fullName))
    text = replaceWord(text, firstNameOf(fullName), FIRST);
  // The whole of it, "van der Sample", before its last word, which may stand in it more than once.
  if (mayName(text, fullName)) text = replaceWord(text, lastNameOf(fullName), LAST);
  return replaceWord(text, last, LAST);
}

/** Whether `text` is the wording with some company in it. The company of somebody not connected is not known. */
function fits(text: string, frame: readonly string[]): boolean {
  const [head = "", ...rest] = frame;
  if (!text.startsWith(head)) return false;
  let at = head.length;
  for (const [index, piece] of rest.entries()) {
    const found = index === rest.length - 1 && piece === "" ? text.length : text.indexOf(piece, at + 1);
    const gap = found - at;
    if (found === -1 || gap < LEAST_WORD || gap > COMPANY_LIMIT) return false;
    if (text.slice(at, found).includes("\n")) return false;
    at = found + piece.length;
  }
  return at === text.length;
}

/**
 * Folds skeletons that only lack the company into the one that shows it. Without this a wording with
 * a company would hold those who accepted alone, since only of connections the company is known (I8).
 */
function* foldCompanies(groups: Map<string, PastInvitation[]>): Steps<void> {
  const frames = [...groups]
    .filter(([text, rows]) => text.includes(COMPANY) && rows.length >= LEAST_SHOWING)
    .map(([text]) => ({ text, frame: text.split(COMPANY) }))
    .filter(({ frame }) => frame.join("").length >= LEAST_FRAME);
  const bare = frames.length === 0 ? [] : [...groups.keys()].filter((text) => !text.includes(COMPANY));
  yield* eachOf(bare, { kind: "comparing" }, (text) => {
    const home = frames.find(({ frame }) => fits(text, frame));
    if (home === undefined) return;
    groups.get(home.text)?.push(...(groups.get(text) ?? []));
    groups.delete(text);
  });
}

function tally(rows: readonly PastInvitation[], today: LocalDay): Tally {
  const decided = rows.filter((row) => daysBetween(row.sentDay, today) * DAY >= DECIDED_AFTER);
  const accepted = (some: readonly PastInvitation[]) => some.filter((row) => row.matchedBy !== null).length;
  return {
    sent: rows.length,
    decided: decided.length,
    acceptedOfDecided: accepted(decided),
    accepted: accepted(rows),
  };
}

const shown = (text: string): string => text.replace(/[\ue000-\ue003]/g, (mark) => SHOWN[mark] ?? mark);

/**
 * The wordings that were used and how they did, seen from `today`. Notes are one wording when they
 * are the same but for the person's own name and company; a word must be written as in the name.
 */
export function* wordingsOf(
  { invitations, companies }: Pick<History, "invitations" | "companies">,
  today: LocalDay,
): Steps<Wordings> {
  const groups = new Map<string, PastInvitation[]>();
  const group = eachOf(invitations, { kind: "comparing" }, (row, at) => {
    const text = row.note === "" ? "" : skeleton(row.note, row.fullName, companies[at] ?? "");
    const rows = groups.get(text);
    if (rows) rows.push(row);
    else groups.set(text, [row]);
  });
  yield* withinSteps(group, 0, 0.8);
  yield* withinSteps(foldCompanies(groups), 0.8, 1);
  const isWording = ([text, rows]: readonly [string, readonly PastInvitation[]]) =>
    text === "" || rows.length > 1;
  const all = [...groups];
  const wordings = all
    .filter(isWording)
    .map(([text, rows]) => ({ text: shown(text), ...tally(rows, today) }));
  const others = all.filter((one) => !isWording(one)).flatMap(([, rows]) => rows);
  return {
    wordings: wordings.toSorted((one, other) => other.sent - one.sent),
    others: tally(others, today),
  };
}
