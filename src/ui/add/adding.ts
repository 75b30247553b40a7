import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { AddReport } from "../../app/people/add-report.ts";
import type { HeldOutReason, SaidByKey } from "../../app/people/hold-out.ts";
import type { UndoAddReport } from "../../app/people/undo-add.ts";
import type { Known } from "../../app/views.ts";
import { type PageReading, type PeopleList, type PersonOnPage, peopleOn } from "../../core/page/reading.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import { firstNameOf } from "../../core/prospect/first-name.ts";
import type { ProspectKey, ProspectSource } from "../../core/prospect/prospect.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import { keptText, type Shelf } from "../live/shelf.ts";
import { relationWords } from "../words/page.ts";
import { createListing, type Listing } from "./listing.ts";

export type Source = "page" | "paste" | "file";

export type PageState =
  | { readonly state: "unread" }
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly reading: PageReading | null };

/** What is being added, and from where. Lives longer than the view. */
export interface Adding {
  readonly segmentId: Signal<string | null>;
  readonly source: Signal<Source>;
  readonly page: ReadonlySignal<PageState>;
  /** The person of a profile page, as corrected. */
  readonly person: Signal<Candidate | null>;
  /** How those on the page are known already, by their place in it; null: new. */
  readonly known: ReadonlySignal<readonly (Known | null)[]>;
  /** Those chosen on a page with several, by their place in it. */
  readonly chosen: Signal<ReadonlySet<number>>;
  /** Why those on the page would be held out beyond what it shows of them, by their place in it. */
  readonly heldOut: ReadonlySignal<readonly (HeldOutReason | null)[]>;
  readonly pasted: Signal<string>;
  readonly listings: { readonly paste: Listing; readonly file: Listing };
  /** First names as corrected, by the person's first key. */
  readonly firstNames: ReadonlySignal<ReadonlyMap<ProspectKey, string>>;
  correctFirstName(key: ProspectKey, firstName: string): void;
  readonly report: ReadonlySignal<AddReport | null>;
  /** While a list is being added: how many of it have been gone through. */
  readonly progress: ReadonlySignal<{ readonly done: number; readonly of: number } | null>;
  readonly runner: Runner;
  readonly reader: Runner;
  readPage(): void;
  /** Those of the page who can be added and are not known yet, by their place. */
  newPlaces(): readonly number[];
  /** Of pasted text: reads it once the typing rests. */
  paste(text: string): void;
  /** `then` is called when they were added. */
  add(segmentId: string, found: Found, then: () => void): void;
  /** Adds nobody further; who was added stays. */
  stop(): void;
  /** Takes out those the last addition added. */
  undo(): void;
  /** What undoing came to; null: nothing was undone since the last addition. */
  readonly undone: ReadonlySignal<UndoAddReport | null>;
}

/** Who is to be added, from where, and what that says of them. */
export interface Found {
  readonly people: readonly Candidate[];
  readonly source: ProspectSource;
  readonly said: SaidByKey;
}

export const NOTHING_SAID: SaidByKey = new Map();
/** A list is read when nothing was typed for so long, ms. Ours: two keys of a fast typist. */
const REST = 150;

export function candidateOf(person: PersonOnPage): Candidate {
  const { keys, fullName, headline, company, location } = person;
  return { keys, fullName, firstName: firstNameOf(fullName), headline, company, location, extra: {} };
}

/** Whether a page shows several people to choose from, or one. */
export function isList(
  reading: PageReading,
): reading is Extract<PageReading, { readonly surface: PeopleList }> {
  return (
    reading.surface === "search" || reading.surface === "suggestions" || reading.surface === "sales-people"
  );
}

/** `shelf`: a pasted list outlives the popup there. */
export function createAdding(actions: Actions, shelf: Shelf): Adding {
  const page = signal<PageState>({ state: "unread" });
  const person = signal<Candidate | null>(null);
  const known = signal<readonly (Known | null)[]>([]);
  const chosen = signal<ReadonlySet<number>>(new Set());
  const report = signal<AddReport | null>(null);
  const progress = signal<{ readonly done: number; readonly of: number } | null>(null);
  const runner = createRunner();
  const reader = createRunner();
  const heldOut = signal<readonly (HeldOutReason | null)[]>([]);
  const firstNames = signal<ReadonlyMap<ProspectKey, string>>(new Map());
  const undone = signal<UndoAddReport | null>(null);
  const listings = { paste: createListing(actions), file: createListing(actions) };
  const pasted = keptText(shelf, "pasted list");
  let rest = 0;
  let isStopped = false;

  const take = (reading: PageReading | null) => {
    page.value = { state: "read", reading };
    const places = newPlaces();
    const shown = reading && !isList(reading) && places.length > 0 ? peopleOn(reading)[0] : undefined;
    person.value = shown ? candidateOf(shown) : null;
    // Suggestions are LinkedIn's choice: nobody is chosen among them but by the person.
    chosen.value = new Set(reading?.surface === "suggestions" ? [] : places);
  };
  const recognise = async (reading: PageReading | null) => {
    const people = reading ? peopleOn(reading) : [];
    known.value = people.length > 0 ? await actions.recognise(people) : [];
    heldOut.value = people.length > 0 ? await actions.lookOver(people.map(incomingOf)) : [];
  };
  const newPlaces = () => {
    const now = page.peek();
    const people = now.state === "read" && now.reading ? peopleOn(now.reading) : [];
    return people.flatMap(({ relation }, place) =>
      relationWords(relation) === null && !known.peek()[place] && !heldOut.peek()[place] ? [place] : [],
    );
  };

  return {
    segmentId: signal<string | null>(null),
    source: signal<Source>("page"),
    page,
    known,
    newPlaces,
    person,
    chosen,
    heldOut,
    pasted,
    listings,
    firstNames,
    correctFirstName(key, firstName) {
      firstNames.value = new Map(firstNames.peek()).set(key, firstName);
    },
    report,
    progress,
    undone,
    runner,
    reader,
    readPage() {
      reader.run(async () => {
        page.value = { state: "reading" };
        try {
          const reading = await actions.readActiveTab();
          await recognise(reading);
          take(reading);
        } finally {
          if (page.peek().state === "reading") page.value = { state: "unread" };
        }
      });
    },
    paste(text) {
      pasted.value = text;
      clearTimeout(rest);
      // Nothing of the list before may be added while another stands in the box.
      listings.paste.close();
      if (text.trim() !== "") rest = setTimeout(() => listings.paste.open({ kind: "paste", text }), REST);
    },
    add(segmentId, { people, source, said }, then) {
      report.value = null;
      undone.value = null;
      isStopped = false;
      const corrected = people.map((person) => withFirstName(person, firstNames.peek()));
      runner.run(
        async () => {
          progress.value = { done: 0, of: people.length };
          try {
            const added = await actions.addPeople(segmentId, corrected, source, {
              said,
              namesSeen: true,
              progress: (done) => {
                progress.value = { done, of: people.length };
              },
              isStopped: () => isStopped,
            });
            const shown = page.peek();
            if (shown.state === "read") await recognise(shown.reading);
            return added;
          } finally {
            progress.value = null;
          }
        },
        (result) => {
          report.value = result;
          then();
        },
      );
    },
    stop() {
      isStopped = true;
    },
    undo() {
      const token = report.peek()?.undo;
      if (!token) return;
      runner.run(
        async () => {
          const result = await actions.undoAdd(token);
          const shown = page.peek();
          if (shown.state === "read") await recognise(shown.reading);
          return result;
        },
        (result) => {
          report.value = null;
          undone.value = result;
        },
      );
    },
  };
}

const incomingOf = ({ keys, company }: PersonOnPage) => ({ keys, company });

function withFirstName(person: Candidate, corrected: ReadonlyMap<ProspectKey, string>): Candidate {
  const firstName = corrected.get(person.keys[0] ?? "slug:");
  return firstName === undefined ? person : { ...person, firstName: firstName.trim() };
}
