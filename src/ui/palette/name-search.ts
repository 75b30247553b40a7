import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { NamedPerson } from "../../app/people-out/names.ts";
import { fold } from "../words/fold.ts";
import { nameOf } from "../words/name.ts";
import { type Findable, matching } from "./match.ts";

export interface FoundPerson extends NamedPerson, Findable {}

/** Finds people by name, reading on through everybody for as long as it is open. */
export interface NameSearch {
  /** As typed; nobody is read before it says something. */
  search(text: string): void;
  readonly found: ReadonlySignal<readonly FoundPerson[]>;
  readonly reading: ReadonlySignal<boolean>;
  end(): void;
}

/** People shown at once: more are no longer found by the eye. */
const MOST = 8;
/** The search begins with so many letters: one alone fits nearly everybody. */
const LEAST = 2;

export function createNameSearch(actions: Pick<Actions, "names">): NameSearch {
  const everybody: FoundPerson[] = [];
  const asked = signal("");
  const read = signal(0);
  const reading = signal(false);
  let isBegun = false;
  let isEnded = false;

  async function readAll(): Promise<void> {
    for await (const page of actions.names(() => isEnded)) {
      for (const person of page)
        everybody.push({ ...person, text: fold(`${nameOf(person)} ${person.company}`) });
      read.value = everybody.length;
    }
  }
  function begin(): void {
    isBegun = true;
    reading.value = true;
    readAll()
      // A search among those read so far beats none: what is wrong with the store stands in every place.
      .catch(() => {
        isBegun = false;
      })
      .finally(() => {
        reading.value = false;
      });
  }
  return {
    reading,
    found: computed(() => {
      if (asked.value.length < LEAST || read.value === 0) return [];
      return matching(everybody, asked.value, MOST);
    }),
    search(text) {
      asked.value = text.trim();
      if (!isBegun && asked.value.length >= LEAST) begin();
    },
    end() {
      isEnded = true;
    },
  };
}
