import { strToU8, zipSync } from "fflate";
import { variation } from "../../pacing/variation.ts";
import type { LocalDay } from "../../shared/time.ts";
import { addDays } from "../../shared/wall-clock.ts";

export interface Invented {
  readonly connections: number;
  readonly invitations: number;
  readonly seed: number;
  /** The day of the download: nothing is later. */
  readonly today: LocalDay;
  /** `old`: before LinkedIn wrote addresses into either file. */
  readonly generation?: "old" | "new";
}

/** What was put in, to be found again. */
export interface Truth {
  readonly hidden: number;
  readonly outgoing: number;
  readonly incoming: number;
  readonly accepted: number;
}

export interface InventedArchive {
  readonly connectionsCsv: string;
  readonly invitationsCsv: string;
  readonly zip: Uint8Array;
  readonly truth: Truth;
}

const FIRST = ["Noor", "Ivo", "Mia", "Ken", "Zoë", "Łucja", "Ana Maria", "Åse", "Jean-Luc", "Will"];
const LAST = [
  "Example",
  "Sample",
  "Muster",
  "Beispiel",
  "O’Specimen",
  "Fictie, PhD",
  'Invent "Ike"',
  "Prøve",
];
const COMPANIES = ["Example Labs", "Sample, Muster & Co.", 'The "Invented" Institute', "", "Prøve AS"];
const POSITIONS = ["Researcher", "Head of Trials, Nordics", "=SUM(1)", "Engineer"];

/** Of notes: `{first}` and `{company}` are the person's. */
const WORDINGS = [
  "Hi {first}, I read about your work and would like to follow it.",
  "Hello {first},\nwe both sort samples for a living; at {company} you do it better.\nSincerely",
  'Dear {first}, your talk "On inventing" helped me, and I have a question about it.',
];

interface Person {
  readonly first: string;
  readonly last: string;
  readonly url: string;
  readonly company: string;
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join(",")).join("\n");

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function writtenDay(day: LocalDay): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** "1/29/26, 2:37 PM", with the narrow space ICU writes. */
export function writtenTime(day: LocalDay, minute: number): string {
  const [year = "", month, date] = day.split("-");
  const hour = Math.floor(minute / 60);
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute % 60).padStart(2, "0")}`;
  return `${Number(month)}/${Number(date)}/${year.slice(2)}, ${clock}\u202f${hour < 12 ? "AM" : "PM"}`;
}

/** Ids of LinkedIn's shape that are nobody's. */
const profileId = (at: number): string => `ACoAA${String(at).padStart(34, "X")}`;

/** The spellings of an address that archives hold, usual ones most. */
function address(slug: string, at: number, chance: number): string {
  const site = "https://www.linkedin.com/in";
  if (chance < 0.8) return `${site}/${slug}`;
  if (chance < 0.85) return `${site}/${profileId(at)}`;
  if (chance < 0.9) return `${site}/${encodeURIComponent(`noé-${slug}`)}/de`;
  if (chance < 0.95) return `${site}/${slug.toUpperCase()}/`;
  return `https://de.linkedin.com/in/${slug}?trk=archive`;
}

function choices({ seed }: Invented) {
  let place = 0;
  const next = (): number => variation(seed, "archive", place++);
  return {
    next,
    below: (most: number): number => Math.floor(next() * most),
    pick: (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "",
  };
}

type Choices = ReturnType<typeof choices>;

function person(at: number, { next, pick }: Choices): Person {
  const first = pick(FIRST);
  // A number, so that nobody's name is somebody else's by chance.
  const last = `${pick(LAST)} ${at}`;
  return { first, last, url: address(`invented-person-${at}`, at, next()), company: pick(COMPANIES) };
}

/** Another spelling of a person's address, as the other file may have it. */
const alias = (url: string, chance: number): string =>
  chance < 0.2 && !url.includes("?") ? `${url}?trk=invitation` : url;

/** An archive of invented people, always the same for the same wishes. */
export function inventArchive(wishes: Invented): InventedArchive {
  const { connections, invitations, today, generation = "new" } = wishes;
  const chance = choices(wishes);
  const isNew = generation === "new";
  const rows: string[][] = [];
  const sent: string[][] = [];
  const truth = { hidden: 0, outgoing: 0, incoming: 0, accepted: 0 };

  const invite = (one: Person, day: LocalDay): void => {
    const note = chance.next() < 0.5 ? "" : chance.pick(WORDINGS);
    const message = note.replace("{first}", one.first).replace("{company}", one.company);
    const isIncoming = chance.next() < 0.1;
    const pair = ["Olga Owner", `${one.first} ${one.last}`];
    const urls = ["https://www.linkedin.com/in/olga-owner", alias(one.url, chance.next())];
    const [from = "", to = ""] = isIncoming ? pair.toReversed() : pair;
    const tail = isNew ? (isIncoming ? urls.toReversed() : urls) : [];
    sent.push([
      from,
      to,
      writtenTime(day, chance.below(1_440)),
      message,
      isIncoming ? "INCOMING" : "OUTGOING",
      ...tail,
    ]);
    if (isIncoming) truth.incoming += 1;
    else truth.outgoing += 1;
    if (!isIncoming && at < connections) truth.accepted += 1;
  };

  let at = 0;
  for (; at < connections; at += 1) {
    const connectedOn = addDays(today, -chance.below(2_000));
    if (chance.next() < 0.01) {
      truth.hidden += 1;
      rows.push(["", "", ...(isNew ? [""] : []), "", "", "", writtenDay(connectedOn)]);
      continue;
    }
    const one = person(at, chance);
    const url = isNew ? [one.url] : [];
    rows.push([
      one.first,
      one.last,
      ...url,
      "",
      one.company,
      chance.pick(POSITIONS),
      writtenDay(connectedOn),
    ]);
    if (sent.length < invitations * 0.4 && chance.next() < 0.8)
      invite(one, addDays(connectedOn, -chance.below(12)));
  }
  for (; sent.length < invitations; at += 1) invite(person(at, chance), addDays(today, -chance.below(700)));

  const url = isNew ? ["URL"] : [];
  const header = ["First Name", "Last Name", ...url, "Email Address", "Company", "Position", "Connected On"];
  const urls = isNew ? ["inviterProfileUrl", "inviteeProfileUrl"] : [];
  const notes =
    "When exporting your connection data, you may notice that some of the addresses are missing, as is their members' wish.";
  const connectionsCsv = `Notes:\n"${notes}"\n\n${csv([header, ...rows])}`;
  const invitationsCsv = csv([["From", "To", "Sent At", "Message", "Direction", ...urls], ...sent]);
  return {
    connectionsCsv,
    invitationsCsv,
    zip: zipOf({
      "Connections.csv": connectionsCsv,
      "Invitations.csv": invitationsCsv,
      "messages.csv": "CONVERSATION ID,CONTENT\n1,private",
    }),
    truth,
  };
}

/** A zip of texts and bytes by name. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(bytes), { mtime: "2026-01-15T12:00:00Z" });
}
