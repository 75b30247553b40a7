import { signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { CheckOutcome } from "../../src/app/profile/check.ts";
import type { AudienceView, ProfilePlace } from "../../src/app/profile/place.ts";
import { MISSING, ownProfile, seen, somebody, UNREAD } from "../../src/core/profile/testing/invented.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import { ProfilePage } from "../../src/ui/profile/ProfilePage.tsx";
import { NOW, segmentViews, ZONE } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";

const DAY = 24 * 60 * 60 * 1000;

const lund = (count: number) => Array.from({ length: count }, () => somebody({ location: "Lund, Sweden" }));

function audience(name: string, bodies: readonly string[], over: Partial<AudienceView> = {}): AudienceView {
  const [view] = segmentViews;
  const [wording] = view?.wordings ?? [];
  if (!view || !wording) throw new Error("The sample has no segment.");
  return {
    segment: { ...view.segment, id: name.replaceAll(" ", "-"), name, description: "" },
    wordings: bodies.map((body, at) => ({ ...wording, id: `${name} ${at}`, name: "ABC"[at] ?? "?", body })),
    people: [],
    more: false,
    ...over,
  };
}

export const audiences: readonly AudienceView[] = [
  audience(
    "Clinical trial leads, Nordics",
    [
      'Hi {{ first_name | default: "there" }}, I work on trials in hospitals and was a study nurse. Your talk stayed with me.',
      "Hello {{ first_name }}, I teach pharmacology in Uppsala, and your paper is on our list this year.",
    ],
    { people: [...lund(14), ...Array.from({ length: 26 }, () => somebody({ location: "Aarhus, Denmark" }))] },
  ),
  audience("Alumni", ["Hi {{ first_name }}, we both studied at {{ school }}. May I ask what you do now?"], {
    people: [
      somebody({ extra: { school: "Sample University" } }),
      somebody({ extra: { school: "Sample University" } }),
    ],
  }),
  audience("Violin makers", ["Dear {{ first_name }}, your varnish is the best I have heard of in years."]),
];

const inLund = ownProfile({ location: seen("Lund, Sweden"), readAt: NOW - DAY });

export const profilePlace: ProfilePlace = {
  zone: ZONE,
  isSetUp: true,
  profiles: [
    {
      ...inLund,
      banner: UNREAD,
      headline: seen("I help hospitals to get more patients with a proven system"),
      photo: MISSING,
      older: { about: NOW - 30 * DAY },
    },
  ],
  account: { id: "ACoAAOWNER", name: "Olga Owner" },
  audiences,
};

export const goodPlace: ProfilePlace = { ...profilePlace, profiles: [inLund] };
export const emptyPlace: ProfilePlace = { ...profilePlace, profiles: [], audiences: [] };
export const unreadPlace: ProfilePlace = {
  ...profilePlace,
  profiles: [{ ...inLund, about: UNREAD, experience: UNREAD, education: UNREAD, banner: UNREAD }],
};
export const otherPlace: ProfilePlace = {
  ...profilePlace,
  profiles: [{ ...inLund, id: "ACoAAOTHER", name: "Otto Other" }, inLund],
};

/** The place of the profile, alone on its page. */
export function profilePage(place: ProfilePlace | Loaded<ProfilePlace>, actions: Partial<Actions> = {}) {
  const loaded = "state" in place ? place : ({ state: "ready", value: place } as const);
  return (
    <PageFrame place="profile">
      <ProfilePage place={signal(loaded)} actions={pretendedActions(actions)} now={signal(NOW)} />
    </PageFrame>
  );
}

/** As it stands after a press on the check. */
function checked(place: ProfilePlace, outcome: CheckOutcome) {
  const press = async () => {
    while (!document.querySelector(".profile-page button")) await new Promise((soon) => setTimeout(soon, 20));
    document.querySelector<HTMLButtonElement>(".profile-page button")?.click();
    await new Promise((soon) => setTimeout(soon, 100));
  };
  window.galleryReady = press();
  return profilePage(place, { checkProfile: async () => outcome });
}

export const profileViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  "page-profile": () => profilePage(profilePlace),
  "page-profile-narrow": () => profilePage(profilePlace),
  "page-profile-good": () => profilePage(goodPlace),
  "page-profile-empty": () => profilePage(emptyPlace),
  "page-profile-empty-narrow": () => profilePage(emptyPlace),
  "page-profile-unread": () =>
    checked(unreadPlace, {
      kind: "read",
      profile: inLund,
      unread: ["banner", "about", "experience", "education"],
    }),
  "page-profile-failed": () => checked(goodPlace, { kind: "no-answer" }),
  "page-profile-other": () => profilePage(otherPlace),
};
