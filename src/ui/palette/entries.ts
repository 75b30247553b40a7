import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { type PagePlace, PLACE_GROUPS, placeName, UNDER } from "../page/places.ts";
import { type Route, routeTo } from "../page/route.ts";
import { fold } from "../words/fold.ts";
import { nameOf } from "../words/name.ts";
import type { Findable } from "./match.ts";
import type { FoundPerson } from "./name-search.ts";

/** What can be done from anywhere. */
export type Deed = "pause" | "go-on" | "check" | "export" | "never-invite" | "keys";

export type Choice =
  | { readonly kind: "go"; readonly to: Route }
  | { readonly kind: "do"; readonly deed: Deed };

export interface Entry extends Findable {
  readonly id: string;
  readonly words: string;
  /** What else helps to tell it apart; empty: nothing. */
  readonly beside: string;
  readonly choice: Choice;
}

export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const entry = (id: string, words: string, choice: Choice, beside = ""): Entry => ({
  id,
  words,
  beside,
  choice,
  text: fold(`${words} ${beside}`),
});

/** Every place of the navigation, in its order, those under another one with its name beside. */
export const placeEntries = (): readonly Entry[] =>
  PLACE_GROUPS.flatMap(({ places }) => places).flatMap((head) => [
    toPlace(head),
    ...(UNDER[head] ?? []).map((place) => toPlace(place, placeName(head))),
  ]);

const toPlace = (place: PagePlace, beside = ""): Entry =>
  entry(`place-${place}`, placeName(place), { kind: "go", to: routeTo(place) }, beside);

const DEEDS: readonly (readonly [Deed, MessageKey])[] = [
  ["pause", "frame_deed_pause"],
  ["go-on", "frame_deed_go_on"],
  ["check", "frame_deed_check"],
  ["export", "frame_deed_export"],
  ["never-invite", "frame_deed_never_invite"],
  ["keys", "frame_deed_keys"],
];

/** `paused`: null before set-up, when there is nothing to pause. */
export const deedEntries = (paused: boolean | null): readonly Entry[] =>
  DEEDS.filter(([deed]) =>
    deed === "pause" ? paused === false : deed === "go-on" ? paused === true : true,
  ).map(([deed, key]) => entry(`deed-${deed}`, t(key), { kind: "do", deed }));

/** Each segment's words, and the people in it. */
export const segmentEntries = (
  segments: readonly { readonly id: string; readonly name: string }[],
): readonly Entry[] =>
  segments.flatMap(({ id, name }) => [
    entry(`write-${id}`, name, { kind: "go", to: routeTo("write", { id }) }, t("frame_segment_words")),
    entry(
      `people-${id}`,
      name,
      { kind: "go", to: routeTo("people", { asked: { segment: id } }) },
      t("frame_segment_people"),
    ),
  ]);

export const personEntry = (person: FoundPerson): Entry => ({
  ...entry(`person-${person.id}`, nameOf(person), {
    kind: "go",
    to: routeTo("people", { id: person.id }),
  }),
  beside: person.company,
});
