import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Actions, AddReport } from "../../app/actions.ts";
import type { Known } from "../../app/views.ts";
import { type PageReading, type PeopleList, type PersonOnPage, peopleOn } from "../../core/page/reading.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import { firstNameOf } from "../../core/prospect/first-name.ts";
import type { ProspectSource } from "../../core/prospect/prospect.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import { keptText, type Shelf } from "../live/shelf.ts";
import { relationWords } from "../words/page.ts";

export type Source = "page" | "paste" | "file";

export type PageState =
  | { readonly state: "unread" }
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly reading: PageReading | null };

/** A file as decoded: its text and how its bytes were read. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
}

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
  readonly pasted: Signal<string>;
  readonly file: Signal<OpenedFile | null>;
  readonly report: ReadonlySignal<AddReport | null>;
  /** While a list is being added: how many of it have been gone through. */
  readonly progress: ReadonlySignal<{ readonly done: number; readonly of: number } | null>;
  readonly runner: Runner;
  readonly reader: Runner;
  readonly opener: Runner;
  readPage(): void;
  /** Those of the page who can be added and are not known yet, by their place. */
  newPlaces(): readonly number[];
  open(file: () => Promise<OpenedFile>): void;
  /** `then` is called when they were added. */
  add(segmentId: string, people: readonly Candidate[], source: ProspectSource, then: () => void): void;
}

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
  const opener = createRunner();
  const file = signal<OpenedFile | null>(null);

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
  };
  const newPlaces = () => {
    const now = page.peek();
    const people = now.state === "read" && now.reading ? peopleOn(now.reading) : [];
    return people.flatMap(({ relation }, place) =>
      relationWords(relation) === null && !known.peek()[place] ? [place] : [],
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
    pasted: keptText(shelf, "pasted list"),
    file,
    report,
    progress,
    runner,
    reader,
    opener,
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
    open(read) {
      file.value = null;
      report.value = null;
      opener.run(read, (opened) => {
        file.value = opened;
      });
    },
    add(segmentId, people, source, then) {
      report.value = null;
      runner.run(
        async () => {
          progress.value = { done: 0, of: people.length };
          try {
            const added = await actions.addPeople(segmentId, people, source, (done) => {
              progress.value = { done, of: people.length };
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
  };
}
