import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { DirectoryRow } from "../../app/people-out/directory.ts";
import { type ActionProblem, actionProblem } from "../live/runner.ts";
import { fold } from "../words/fold.ts";
import { nameOf } from "../words/name.ts";
import { sorted, sortingOf } from "./sorting.ts";

/** A person of the list with what a search looks through, folded. */
export interface ListedPerson extends DirectoryRow {
  readonly text: string;
}

/** Everybody, what is asked of them, and whom that leaves. */
export interface PeopleList {
  readonly everybody: ReadonlySignal<readonly ListedPerson[]>;
  /** Rows gone through while everybody is being read, and before; null: done. */
  readonly reading: ReadonlySignal<number | null>;
  readonly problem: ReadonlySignal<ActionProblem | null>;
  /** As typed; the list follows a moment later. */
  readonly search: Signal<string>;
  readonly segmentId: Signal<string>;
  readonly state: Signal<string>;
  /** As `sortingOf` reads it; empty: newest change first. */
  readonly sort: Signal<string>;
  /** For ordering by them. */
  readonly segmentNames: Signal<ReadonlyMap<string, string>>;
  readonly shown: ReadonlySignal<readonly ListedPerson[]>;
  /** Reads everybody anew; what is there stays until then. Asked for meanwhile, it reads once more. */
  read(): void;
  /** One person as they are now; null: gone. */
  patch(id: string, row: DirectoryRow | null): void;
}

/** The state, among the filters, of those whom nobody ever meant to invite. */
export const NEVER_MEANT = "none";

/** Ms between the last key and the search. Ours: shorter than a pause, longer than a key. */
const PAUSE = 150;
/** So many more people before the list shows them: sorting them all again takes its time. */
const SHOWN_EVERY = 4_000;

const listed = (row: DirectoryRow): ListedPerson => ({
  ...row,
  text: fold(`${nameOf(row)}\n${row.company}\n${row.keys.join("\n")}`),
});

const newestFirst = (rows: Iterable<ListedPerson>): readonly ListedPerson[] =>
  [...rows].sort((one, other) => other.since - one.since || (one.id < other.id ? -1 : 1));

/** A search for an address means its name: what stands before `/in/` and behind it does not matter. */
const wordsOf = (search: string): readonly string[] =>
  fold(search.replace(/^.*\/in\/([^/?#\s]+).*$/i, "slug:$1"))
    .split(/\s+/)
    .filter((word) => word !== "");

export function createPeopleList(actions: Pick<Actions, "directory">): PeopleList {
  const everybody = signal<readonly ListedPerson[]>([]);
  const reading = signal<number | null>(0);
  const problem = signal<ActionProblem | null>(null);
  const search = signal("");
  const asked = signal("");
  const segmentId = signal("");
  const state = signal("");
  const sort = signal("");
  const segmentNames = signal<ReadonlyMap<string, string>>(new Map());
  let isBusy = false;
  let isWanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  search.subscribe((text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      asked.value = text;
    }, PAUSE);
  });

  async function readAll(): Promise<void> {
    const isFirst = everybody.peek().length === 0;
    const found: ListedPerson[] = [];
    let shownAt = 0;
    for await (const page of actions.directory()) {
      for (const row of page.people) found.push(listed(row));
      reading.value = page.read;
      if (isFirst && found.length - shownAt >= SHOWN_EVERY) {
        shownAt = found.length;
        everybody.value = newestFirst(found);
      }
    }
    everybody.value = newestFirst(found);
  }

  async function readWhileWanted(): Promise<void> {
    isBusy = true;
    problem.value = null;
    try {
      while (isWanted) {
        isWanted = false;
        reading.value = 0;
        await readAll();
      }
    } catch (error) {
      problem.value = actionProblem(error);
    }
    isBusy = false;
    reading.value = null;
  }

  const found = computed(() => {
    const words = wordsOf(asked.value);
    const [inSegment, inState] = [segmentId.value, state.value];
    return everybody.value.filter(
      (row) =>
        (inSegment === "" || row.segmentId === inSegment) &&
        (inState === "" || (row.state ?? NEVER_MEANT) === inState) &&
        words.every((word) => row.text.includes(word)),
    );
  });

  return {
    everybody,
    reading,
    problem,
    search,
    segmentId,
    state,
    sort,
    segmentNames,
    shown: computed(() => sorted(found.value, sortingOf(sort.value), segmentNames.value)),
    read() {
      isWanted = true;
      if (!isBusy) void readWhileWanted();
    },
    patch(id, row) {
      const rest = everybody.peek().filter((one) => one.id !== id);
      everybody.value = row === null ? rest : newestFirst([...rest, listed(row)]);
    },
  };
}
