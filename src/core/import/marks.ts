import { foldHeader } from "./fold.ts";

/** What an export says of somebody: connected already, or invited and not decided yet. */
export type Mark = "connected" | "pending";

type Reading = "degree" | "connected" | "connected-at" | "invited-at" | "words";

/** Headers that can mean nothing else. A "lead status" is not among them: in a CRM it speaks of the sale. */
const CLEAR: Readonly<Record<string, Reading>> = {
  "connection degree": "degree",
  "linkedin degree": "degree",
  "network distance": "degree",
  "member distance": "degree",
  "is connected": "connected",
  "already connected": "connected",
  "linkedin connected": "connected",
  "connected at": "connected-at",
  "connected date": "connected-at",
  "connection accepted at": "connected-at",
  "accepted at": "connected-at",
  "connection request date": "invited-at",
  "connection request sent at": "invited-at",
  "invited at": "invited-at",
  "invitation sent at": "invited-at",
  "connection status": "words",
  "connection request status": "words",
  "invitation status": "words",
  "linkedin status": "words",
};

/** Headers that mean it only where all that stands under them does: "State" may be Ohio, "Degree" a diploma. */
const POSSIBLE: Readonly<Record<string, Reading>> = {
  degree: "degree",
  distance: "degree",
  connection: "degree",
  connected: "connected",
  "contact status": "words",
  status: "words",
  state: "words",
};

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(", "));
const FIRST_DEGREE = listOf(
  "1, 1st, 1st degree, first, first degree, degree 1, distance 1, f, 1er, 1 er, 1 grad, 1 grado, 1 grau",
);
const OTHER_DEGREE = listOf(
  "2, 2nd, 2nd degree, second degree, degree 2, distance 2, s, 3, 3rd, 3rd degree, third degree, degree 3, " +
    "distance 3, out of network, 2e, 3e, 2 grad, 3 grad, 2 grado, 3 grado, 2 grau, 3 grau",
);
const CONNECTED_WORDS = listOf(
  "connected, already connected, connection accepted, accepted, invitation accepted, verbunden, vernetzt, conectado, connecte, collegato",
);
const PENDING_WORDS = listOf(
  "pending, invited, invitation sent, invitation pending, request sent, connection request sent, connection pending, " +
    "awaiting response, ausstehend, eingeladen, pendiente, pendente, en attente, in attesa",
);
const OTHER_WORDS = listOf("not connected, none, new, not invited, to invite, in queue, nicht verbunden");
const YES = listOf("yes, true, 1, y, ja, oui, si, sim, x");
const NO = listOf("no, false, 0, n, nein, non, nao, none, null, never, n a");

const known = (folded: string): boolean =>
  [FIRST_DEGREE, OTHER_DEGREE, CONNECTED_WORDS, PENDING_WORDS, OTHER_WORDS].some((words) =>
    words.has(folded),
  );

/**
 * Whether a column says who is connected or invited. `cells`: some of what stands in it, blank ones
 * left out; a header that may mean something else needs every one of them to be such a word.
 */
export function statusHeader(header: string, cells: readonly string[]): "clear" | "possible" | null {
  const folded = foldHeader(header);
  if (Object.hasOwn(CLEAR, folded)) return "clear";
  if (!Object.hasOwn(POSSIBLE, folded) || cells.length === 0) return null;
  const isYesOrNo = POSSIBLE[folded] === "connected";
  const isStatus = (cell: string) => known(cell) || (isYesOrNo && (YES.has(cell) || NO.has(cell)));
  return cells.map(foldHeader).every(isStatus) ? "possible" : null;
}

function readingOf(header: string): Reading {
  const folded = foldHeader(header);
  const table = Object.hasOwn(CLEAR, folded) ? CLEAR : POSSIBLE;
  return Object.hasOwn(table, folded) ? (table[folded] ?? "words") : "words";
}

/** What one cell of a status column says; null: nothing. */
export function markIn(header: string, cell: string): Mark | null {
  const folded = foldHeader(cell);
  const reading = readingOf(header);
  if (folded === "" || NO.has(folded)) return null;
  if (reading === "connected-at") return "connected";
  if (reading === "invited-at") return "pending";
  if (reading === "connected" && YES.has(folded)) return "connected";
  if (CONNECTED_WORDS.has(folded) || FIRST_DEGREE.has(folded)) return "connected";
  return PENDING_WORDS.has(folded) ? "pending" : null;
}

/** Who is connected is no longer waiting: one mark, or none. */
export function joinMarks(marks: Iterable<Mark | null>): readonly Mark[] {
  const all = new Set(marks);
  if (all.has("connected")) return ["connected"];
  return all.has("pending") ? ["pending"] : [];
}
