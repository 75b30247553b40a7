import { judgeText, languageOf, type NoteLanguage } from "../advice/index.ts";
import { checkAbout, checkHeadline } from "./check-texts.ts";
import type { ProfileFinding } from "./finding.ts";
import type { OwnProfile, Part } from "./own-profile.ts";

export type Checked = Omit<ProfileFinding, "part" | "readAt">;

/** What is said of a part, by how it was read. */
interface Says {
  readonly seen: string;
  readonly missing: string;
  readonly unread: string;
  readonly reason: string;
  readonly add: string;
  readonly look: string;
}

/** The figure: LinkedIn's help on profile photos (LI), read as others quote it. Of invitations nobody has one. */
const PHOTO: Says = {
  seen: "A photo was seen.",
  missing: "There is no photo.",
  unread: "No photo could be made out, which does not prove that there is none.",
  reason:
    "It stands beside your note, before anything else is read. LinkedIn's help says members with a photo can get up to 21 times more profile views; what it does to invitations, it does not say.",
  add: "Add one in which your face can be recognised.",
  look: "Look at your profile: your face should stand there.",
};

const BANNER: Says = {
  seen: "A banner of your own was seen.",
  missing: "The banner is LinkedIn's own.",
  unread: "No banner could be made out, which does not prove that there is none.",
  reason:
    "The widest thing on the page. LinkedIn's own tells nothing; one of your field tells in a glance what you do.",
  add: "Add one that shows your work. An advert there says what you sell.",
  look: "Look at your profile: is the banner yours?",
};

const LOCATION: Says = {
  seen: "",
  missing: "There is no place.",
  unread: "Your place could not be read.",
  reason: "People sooner say yes to somebody nearby, and a place makes a profile look like a person's.",
  add: "Add the place where you work.",
  look: "Look at your profile: the place stands under your headline.",
};

const CONTACT: Says = {
  seen: "The link to your contact info stands on the card. What is behind it was not opened.",
  missing: "There is no contact info.",
  unread: "The link to your contact info could not be read.",
  reason: "Somebody in doubt looks there whether you can be found outside LinkedIn.",
  add: "Add a website or an address of your work.",
  look: "Look at what is behind “Contact info”: a website of your work is enough.",
};

function plainly(part: Part<unknown>, says: Says, seen = says.seen): Checked {
  const { reason } = says;
  const common = { reason, support: "practice", wordings: [] } as const;
  switch (part.kind) {
    case "seen":
      return { ...common, state: "good", message: seen, todo: null };
    case "missing":
      return { ...common, state: "missing", message: says.missing, todo: says.add };
    case "unread":
      return { ...common, state: "unread", message: says.unread, todo: says.look };
  }
}

function checkExperience(experience: Part<readonly string[]>): Checked {
  const count = experience.kind === "seen" ? experience.value.length : 0;
  const newest = experience.kind === "seen" ? (experience.value[0] ?? "") : "";
  return plainly(
    experience,
    {
      seen: "",
      missing: "There is no experience.",
      unread: "Your experience could not be read. LinkedIn fills it in only when it is scrolled to.",
      reason: "Here an invitee sees whether what your note says of you is so.",
      add: "Add what you do now, in a sentence or two.",
      look: "Check again, and leave the tab in front until it is done. Is the section empty? Add what you do now.",
    },
    `${count === 1 ? "1 entry" : `${count} entries`} seen. The newest: ${shortened(newest)}`,
  );
}

const SHOWN = 120;
const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text;

/** The language the profile is written in, by all its texts together. */
export function languageOfProfile({ headline, about, experience }: OwnProfile): NoteLanguage {
  const texts = [
    headline.kind === "seen" ? headline.value : "",
    about.kind === "seen" ? about.value : "",
    ...(experience.kind === "seen" ? experience.value : []),
  ];
  return languageOf(texts.join(". "));
}

/**
 * The profile as an invitee sees it, part by part, in the order in which they meet it. Nothing is guessed: what was
 * not read is said to be unread, and texts in a language without lists are not judged.
 */
export function checkProfile(profile: OwnProfile): readonly ProfileFinding[] {
  const language = languageOfProfile(profile);
  const { location, contact } = profile;
  const checked: readonly (readonly [ProfileFinding["part"], Checked])[] = [
    ["photo", { ...plainly(profile.photo, PHOTO), support: "LI" }],
    ["banner", plainly(profile.banner, BANNER)],
    ["headline", checkHeadline(profile.headline, profile.name, (text) => judgeText(text, language))],
    ["about", checkAbout(profile.about, (text) => judgeText(text, language))],
    ["experience", checkExperience(profile.experience)],
    ["location", plainly(location, LOCATION, location.kind === "seen" ? `${location.value}.` : "")],
    ["contact", { ...plainly(contact, CONTACT), state: contact.kind === "seen" ? "there" : contact.kind }],
  ];
  return checked.map(([part, found]) => ({ part, ...found, readAt: profile.older[part] ?? null }));
}
