import type { RestrictionKind } from "../../core/restriction/restriction.ts";

/** A page of LinkedIn's own help. */
export interface HelpPage {
  readonly title: string;
  readonly address: string;
}

/** What a person needs to know about one kind, beside the sentence that names it. Whole sentences. */
export interface RestrictionGuide {
  readonly means: readonly string[];
  /** How long it lasts: what is known and who says so, then what Politely makes of it. */
  readonly lasts: string;
  readonly source: string;
  readonly helps: readonly string[];
  readonly doesNot: readonly string[];
  readonly page: HelpPage;
}

const help = (id: string, title: string): HelpPage => ({
  title,
  address: `https://www.linkedin.com/help/linkedin/answer/${id}`,
});
/** The three that were read and are cited; for other kinds LinkedIn's help has no page we know of. */
const TYPES = help("a551012", "Types of restrictions for sending invitations");
const LIMIT = help("a550555", "Invitation limit reached");
const EXTENSIONS = help("a1341387", "Prohibited software and extensions");
const START: HelpPage = { title: "LinkedIn Help", address: "https://www.linkedin.com/help/linkedin" };

const PAUSE = "A pause. Send none by hand either: each one counts.";
const FEWER = "Fewer afterwards, and closer: people who know you or will see at once why you ask.";
const WORDS = "Other words where few said yes: why you want to connect, and what is in it for them.";
const WITHDRAWING = "Withdrawing invitations does not shorten it (LinkedIn says so), and gives none back.";
const BUYING = "Premium does not lift it: no one can buy more invitations (LinkedIn says so).";
const SUPPORT = "LinkedIn's support may confirm it, but does not lift it on request, and gives no reason.";
const RETRY =
  "Trying again and again does not: several in a day last days instead of hours (LinkedIn says so).";

const INVITATION_LIMITS = [WITHDRAWING, BUYING, SUPPORT, RETRY] as const;

const GUIDES: Readonly<Record<RestrictionKind, RestrictionGuide>> = {
  "weekly-limit": {
    means: [
      "LinkedIn takes no more invitations from you for now. Everything else on LinkedIn works as before.",
      "It is not a mark against your profile. Where the line is, LinkedIn tells nobody: it moves with how many of yours are ignored.",
    ],
    lasts:
      "LinkedIn says: typically one week. A first one can be over in hours, one for too many pending takes up to a month.",
    source: "LinkedIn Help a550555, a551012",
    helps: [PAUSE, FEWER, WORDS],
    doesNot: INVITATION_LIMITS,
    page: LIMIT,
  },
  "approaching-limit": {
    means: [
      "A notice: invitations still go. LinkedIn shows it before it stops somebody.",
      "Politely sends a quarter fewer for a week, and remembers the number at which it came.",
    ],
    lasts:
      "LinkedIn names no time. Politely goes slower for the seven days over which LinkedIn is known to count.",
    source: "Politely's choice",
    helps: ["Fewer by hand this week.", FEWER, WORDS],
    doesNot: [WITHDRAWING, BUYING],
    page: LIMIT,
  },
  "notes-spent": {
    means: [
      "The month's personal notes are used up. Invitations without a note still go, under their own limit.",
      "It is no warning: a Basic account simply has few notes.",
    ],
    lasts:
      "LinkedIn says: five a month on Basic, any number with Premium. They come back with the new month.",
    source: "LinkedIn Help a550555",
    helps: [
      "Keep notes for those to whom they matter most; invite the others without one.",
      "Noted and blank ones are accepted about equally often (tool makers' figures).",
    ],
    doesNot: ["Withdrawing gives no note back."],
    page: LIMIT,
  },
  "email-required": {
    means: [
      "LinkedIn asked for the email address of several people in a row before it would take an invitation.",
      "For one person that is their own setting. For one after another it means that your account's invitations are limited.",
    ],
    lasts: "LinkedIn names no time for this one. Most limits of invitations are lifted within a week.",
    source: "LinkedIn Help a551012; that several in a row mean the account: tool makers",
    helps: [
      PAUSE,
      "Then people who surely know you: several who do not know the sender are a usual cause.",
      WORDS,
    ],
    doesNot: ["Guessing addresses: a stranger stays a stranger.", ...INVITATION_LIMITS],
    page: TYPES,
  },
  challenge: {
    means: [
      "LinkedIn wants to see that a person is at work. It asks when activity looks unusual to it.",
      "Politely never answers such a question: it is yours.",
    ],
    lasts:
      "It is over for LinkedIn once you answered. That it came is a warning, so Politely waits all the same.",
    source: "Politely's choice; LinkedIn names no time",
    helps: ["Answer it on LinkedIn yourself.", "Then leave LinkedIn in peace for the wait.", FEWER],
    doesNot: [
      "Trying the same page again and again.",
      "Other extensions that act on LinkedIn: they look the same to it.",
    ],
    page: EXTENSIONS,
  },
  "account-restricted": {
    means: [
      "LinkedIn has restricted your account, not only your invitations. Some or all of it may be closed to you.",
      "Usual reasons: many invitations in a short time, many that were ignored or reported, or software that acts for you.",
    ],
    lasts:
      "LinkedIn says: most are lifted within a week, some for too many pending after a month. Repeated ones last longer.",
    source: "LinkedIn Help a551012",
    helps: [
      "Do what LinkedIn's own message asks, from your own browser.",
      "Press Send yourself from now on: turn off hands-free sending if you use it.",
      FEWER,
    ],
    doesNot: [WITHDRAWING, BUYING, SUPPORT, "A second account: LinkedIn allows one a person."],
    page: EXTENSIONS,
  },
  "identity-check": {
    means: [
      "LinkedIn doubts that the account is yours and asks for a document.",
      "Politely sees no document and does not go near that page.",
    ],
    lasts:
      "LinkedIn names no time for looking at a document. Until it is done, your account may be closed to you.",
    source: "Politely's choice",
    helps: [
      "Do it on LinkedIn itself, typing its address yourself: such requests are also faked by mail.",
      FEWER,
    ],
    doesNot: [
      "Starting another account.",
      "Handing your document or password to a tool or a helper.",
      BUYING,
    ],
    page: START,
  },
  "rate-limited": {
    means: [
      "LinkedIn answered that there were too many requests: pages were opened faster than it likes.",
      "It looks at everything that opens pages in your name: tabs, other extensions, other devices.",
    ],
    lasts: "LinkedIn says of a first restriction: a few hours. Politely takes a whole day.",
    source: "LinkedIn Help a551012",
    helps: ["Close LinkedIn's other tabs for the wait.", "Turn off other extensions that read LinkedIn."],
    doesNot: ["Reloading the page.", BUYING],
    page: EXTENSIONS,
  },
  "signed-out": {
    means: [
      "LinkedIn asked you to sign in. Mostly an old session; now and then a sign that something looked unusual.",
    ],
    lasts: "Until you sign in. There is nothing to wait out.",
    source: "As LinkedIn's pages behave",
    helps: ["Sign in yourself and see whether LinkedIn says anything."],
    doesNot: ["Signing in by a link in a mail: type LinkedIn's address."],
    page: START,
  },
  unreadable: {
    means: [
      "LinkedIn's page was not what it should be, several times in a row. LinkedIn may have changed it, or it says something Politely has not met.",
      "In doubt nothing is pressed.",
    ],
    lasts: "Until you have looked. There is nothing to wait out.",
    source: "Politely's choice",
    helps: [
      "Open LinkedIn and read what stands there.",
      "If it is a warning, correct this entry below: then the right wait holds.",
    ],
    doesNot: ["Confirming without a look."],
    page: START,
  },
};

export const restrictionGuide = (kind: RestrictionKind): RestrictionGuide => GUIDES[kind];
