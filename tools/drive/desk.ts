import { crowd, OTHER_SLUG, OWN_SLUG, PEOPLE } from "../../tests/practice/people.ts";
import { premiumAccount } from "../../tests/practice/site/state.ts";
import { tuesdayMorning } from "../tour/stage.ts";
import { type DrivenClock, driveClock } from "./clock.ts";
import { type AllRows, allRows, putAllRows } from "./desk-rows.ts";
import { handOverWhenDue, sendWhenDue } from "./due.ts";
import { type OpenedExtension, type OpenOptions, openExtension } from "./extension.ts";
import type { Approved, PaceChoice } from "./popup.ts";
import { type StoredInvitation, storedInvitation } from "./rows.ts";

/** What a person writes: one segment with a note, one without. */
export const NOTED = "Trial leads" as const;
export const BLANK = "Wider circle" as const;
const BODY = 'Hi {{ first_name | default: "there" }}, we both run trials. May I swap notes with you?';

/** As fast as the form allows, around the clock, so that a test waits for no other reason than its own. */
const UNHURRIED: PaceChoice = {
  numbers: {
    "Invitations a day, in the end": "50",
    "On the first day": "20",
    "At most in a day": "50",
    "At most in any 7 days": "200",
    "At most in any hour": "30",
    "Minutes between two, at least": "0.5",
  },
  hours: { from: "00:00", to: "23:59" },
  everyDay: true,
};

export interface Person {
  readonly slug: string;
  readonly name: string;
}

/** An extension set up and written for, on a Tuesday morning, with nobody in its queue. */
export interface Desk extends OpenedExtension {
  readonly clock: DrivenClock;
  /** Adds the person from a list and says yes to the note on the screen. */
  approve(person: Person, segment?: string): Promise<Approved>;
  /** Lets the approved one go when it is due; gives what came of it. */
  send(person: Person): Promise<StoredInvitation>;
  /** Approves, then sends. */
  invite(person: Person, segment?: string): Promise<StoredInvitation>;
  /** Lets the approved one become due; resolves while the page has it. */
  handOver(person: Person): Promise<void>;
  stored(person: Person): Promise<StoredInvitation>;
  /** Sends that the site got for this person, let through or not. */
  requestsFor(person: Person): ReturnType<OpenedExtension["practice"]["site"]["requests"]>;
  /** Puts the clock forward; the popup is opened anew, as after such a time it would be. */
  later(ms: number): Promise<void>;
}

/** A site whose own limits are out of the way, with more people on it than usual. */
export const ROOMY = {
  members: [...PEOPLE, ...crowd(40)],
  accounts: [
    premiumAccount(OWN_SLUG, { weeklyLimit: 1_000 }),
    premiumAccount(OTHER_SLUG, { weeklyLimit: 1_000 }),
  ],
  pace: { factor: 0.05 },
  sentListLag: 0,
} as const;

/** Someone of the crowd, whom no other test of a file uses. */
export const crowdMember = (number: number): Person => ({
  slug: `crowd-${number}-sample`,
  name: `Crowd${number} Sample`,
});

/** What the first desk of this process came to by the forms: the next ones begin with its rows. */
let begun: { readonly at: number; readonly rows: AllRows } | null = null;

export async function openDesk(
  mode: "assisted" | "hands-free",
  options: Partial<OpenOptions> = {},
): Promise<Desk> {
  const opened = await openExtension({ build: "dist-practice", setup: ROOMY, ...options });
  const { popup, practice, launched } = opened;
  const clock = driveClock(launched, practice.site, { through: () => opened.popup.page });
  // A tab that is open already would not hear of rows put past the extension's code.
  if (begun !== null && options.welcome === undefined) {
    await clock.moveTo(begun.at);
    await putAllRows(popup.page, begun.rows);
  } else {
    await clock.moveTo(tuesdayMorning());
    await popup.setUp({ accountType: "premium" });
    await popup.setPace(UNHURRIED);
    await popup.compose(NOTED, BODY);
    await popup.compose(BLANK, "");
    begun = { at: clock.now(), rows: await allRows(popup.page) };
  }
  // Every desk begins with a popup that was just opened, and a worker that knows of all this.
  await popup.page.reload();
  await popup.page.getByRole("navigation").waitFor();
  await clock.moveTo(clock.now());
  if (mode === "hands-free") await popup.agreeHandsFree();
  return deskOf(opened, clock);
}

/** The same extension after its browser was opened again on the same profile. */
export function deskOf(opened: OpenedExtension, clock: DrivenClock): Desk {
  const { practice } = opened;
  const desk: Desk = {
    ...opened,
    get popup() {
      return opened.popup;
    },
    clock,
    async approve({ slug, name }, segment = BLANK) {
      await opened.popup.paste(segment, [`${name} https://www.linkedin.com/in/${slug}/`]);
      await opened.popup.go("Today");
      return opened.popup.approve(name);
    },
    send: ({ slug }) => sendWhenDue(opened, clock, slug),
    async invite(person, segment = BLANK) {
      await desk.approve(person, segment);
      return desk.send(person);
    },
    handOver: ({ slug }) => handOverWhenDue(opened, clock, slug),
    stored: ({ slug }) => storedInvitation(opened.popup.page, slug),
    requestsFor: ({ slug }) => practice.site.requests().filter(({ toSlug }) => toSlug === slug),
    async later(ms) {
      await clock.moveTo(clock.now() + ms);
      await opened.popup.page.reload();
      await opened.popup.page.getByRole("navigation").waitFor();
    },
  };
  return desk;
}
