import { ALL_PLACES, HOME, type PagePlace } from "./places.ts";

/** Where in the full page somebody is: what the address's fragment says, taken apart. */
export interface Route {
  readonly place: PagePlace;
  /** The one thing shown there, such as a person's id; null: none. */
  readonly id: string | null;
  /** What is asked of the place, such as its filters; empty ones are left out. */
  readonly asked: Readonly<Record<string, string>>;
}

/** A fragment that leads nowhere is told from one that does, so that it can be said. */
export type Here =
  | ({ readonly kind: "place" } & Route)
  | { readonly kind: "nowhere"; readonly fragment: string };

/** Places in which one thing can be named by the address: `#people/<id>`. */
const NAMES_ONE: ReadonlySet<PagePlace> = new Set(["people", "write", "restrictions"]);

export const routeTo = (place: PagePlace, rest: Partial<Omit<Route, "place">> = {}): Route => ({
  place,
  id: rest.id ?? null,
  asked: withoutEmpty(rest.asked ?? {}),
});

/** What a fragment such as `#people/<id>?state=sent&q=noor` means, with or without its `#`. */
export function hereOf(fragment: string): Here {
  const nowhere = { kind: "nowhere", fragment } as const;
  const text = fragment.replace(/^#/, "");
  const [path, query] = parted(text, "?");
  const [name, rest] = parted(path, "/");
  const place = name === "" ? HOME : ALL_PLACES.find((one) => one === name);
  const id = rest === undefined || rest === "" ? null : decoded(rest);
  if (place === undefined || id === undefined || (id !== null && !NAMES_ONE.has(place))) return nowhere;
  return {
    kind: "place",
    place,
    id,
    asked: withoutEmpty(Object.fromEntries(new URLSearchParams(query ?? ""))),
  };
}

/** The fragment that leads there, with its `#`; the same route always gives the same one. */
export function fragmentOf({ place, id, asked }: Route): string {
  const query = new URLSearchParams(Object.entries(withoutEmpty(asked))).toString();
  return `#${place}${id === null ? "" : `/${encodeURIComponent(id)}`}${query === "" ? "" : `?${query}`}`;
}

/** What stands before the first `mark`, and what behind it; undefined: it is not there. */
function parted(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Undefined: it was cut off or mistyped, and can't be read. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

const withoutEmpty = (asked: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""));
