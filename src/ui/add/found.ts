import type { Candidate } from "../../core/prospect/candidate.ts";
import { type Adding, candidateOf, type Found, isList, NOTHING_SAID } from "./adding.ts";
import { mustChoose } from "./ListView.tsx";
import { addable, type Listing } from "./listing.ts";

/** The people the page offers and the person chose. */
function fromPage(adding: Adding): Found {
  const page = adding.page.value;
  const reading = page.state === "read" ? page.reading : null;
  if (reading && isList(reading)) {
    return {
      people: chosenOnPage(adding),
      source: reading.surface === "sales-people" ? "sales" : reading.surface,
      said: NOTHING_SAID,
    };
  }
  const person = adding.person.value;
  return {
    people: person && person.fullName.trim() !== "" ? [person] : [],
    source: reading?.surface === "sales-lead" ? "sales" : "profile",
    said: NOTHING_SAID,
  };
}

/** Those chosen among several on a page. */
export function chosenOnPage(adding: Adding): readonly Candidate[] {
  const page = adding.page.value;
  const reading = page.state === "read" ? page.reading : null;
  const chosen = adding.chosen.value;
  return reading && isList(reading)
    ? reading.people.filter((_, place) => chosen.has(place)).map(candidateOf)
    : [];
}

function fromListing({ list }: Listing, source: "paste" | "csv"): Found {
  const now = list.value;
  const said = now.state === "read" ? now.said : NOTHING_SAID;
  return { people: mustChoose(now) ? [] : addable(now), source, said };
}

/** Who would be added now, from the source that is shown. */
export function foundIn(adding: Adding): Found {
  switch (adding.source.value) {
    case "page":
      return fromPage(adding);
    case "paste":
      return fromListing(adding.listings.paste, "paste");
    case "file":
      return fromListing(adding.listings.file, "csv");
  }
}

/** What is left to show once those found were added. `pasted`: the text they were read from. */
export function clearAdded(adding: Adding, source: Found["source"], pasted: string): void {
  if (source === "csv") adding.listings.file.close();
  else if (source === "paste") {
    const list = adding.listings.paste.list.peek();
    if (adding.pasted.peek() === pasted && list.state === "read") adding.paste(list.summary.kept);
  } else {
    adding.chosen.value = new Set();
    adding.person.value = null;
  }
}
