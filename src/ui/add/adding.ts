import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Actions, AddReport } from "../../app/actions.ts";
import type { PageReading, PersonOnPage } from "../../core/page/reading.ts";
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
  /** Those chosen on a search page, by their place in it. */
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
  open(file: () => Promise<OpenedFile>): void;
  /** `then` is called when they were added. */
  add(segmentId: string, people: readonly Candidate[], source: ProspectSource, then: () => void): void;
}

export function candidateOf(person: PersonOnPage): Candidate {
  const { keys, fullName, headline, company, location } = person;
  return { keys, fullName, firstName: firstNameOf(fullName), headline, company, location, extra: {} };
}

const offered = (person: PersonOnPage): boolean => relationWords(person.relation) === null;

/** `shelf`: a pasted list outlives the popup there. */
export function createAdding(actions: Actions, shelf: Shelf): Adding {
  const page = signal<PageState>({ state: "unread" });
  const person = signal<Candidate | null>(null);
  const chosen = signal<ReadonlySet<number>>(new Set());
  const report = signal<AddReport | null>(null);
  const progress = signal<{ readonly done: number; readonly of: number } | null>(null);
  const runner = createRunner();
  const reader = createRunner();
  const opener = createRunner();
  const file = signal<OpenedFile | null>(null);

  const take = (reading: PageReading | null) => {
    page.value = { state: "read", reading };
    const shown = reading?.surface === "profile" && offered(reading.person) ? reading.person : null;
    person.value = shown && candidateOf(shown);
    const people = reading?.surface === "search" ? reading.people : [];
    chosen.value = new Set(people.flatMap((one, place) => (offered(one) ? [place] : [])));
  };

  return {
    segmentId: signal<string | null>(null),
    source: signal<Source>("page"),
    page,
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
          take(await actions.readActiveTab());
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
            return await actions.addPeople(segmentId, people, source, (done) => {
              progress.value = { done, of: people.length };
            });
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
