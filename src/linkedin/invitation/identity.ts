import type { InviteCommand, PersonOnPage } from "../../core/page/reading.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { plain } from "../dom/text.ts";

/** `same` with the proof; `different` or `doubtful` with the reason: then nothing is pressed (I6). */
export type Identity = { readonly kind: "same" | "different" | "doubtful"; readonly evidence: string };

const KINDS = ["member", "profile", "slug"] as const;

/**
 * Whether the person on the page is the one meant. Stable ids decide either way; then the exact
 * slug, if the name does not contradict it (slugs change hands); only when the two share no kind of
 * key does the whole name decide.
 */
export function samePerson(
  meant: InviteCommand["person"],
  seen: Pick<PersonOnPage, "keys" | "fullName">,
): Identity {
  for (const kind of KINDS) {
    const wanted = ofKind(meant.keys, kind);
    const found = ofKind(seen.keys, kind);
    if (wanted.length === 0 || found.length === 0) continue;
    if (!found.some((key) => wanted.includes(key))) {
      return { kind: "different", evidence: `${kind} on the page is not the one meant` };
    }
    if (kind !== "slug") return { kind: "same", evidence: `same ${kind} id` };
    return shareAName(meant.fullName, seen.fullName)
      ? { kind: "same", evidence: "same slug" }
      : { kind: "doubtful", evidence: "same slug, but a wholly different name" };
  }
  const name = plain(meant.fullName);
  return name !== "" && name === plain(seen.fullName)
    ? { kind: "same", evidence: "same full name, no comparable key" }
    : { kind: "doubtful", evidence: "no comparable key, and the names differ" };
}

function ofKind(keys: readonly ProspectKey[], kind: (typeof KINDS)[number]): readonly ProspectKey[] {
  return keys.filter((key) => key.startsWith(`${kind}:`));
}

/** Lists and archives write names shortened or with titles: one common part is enough not to contradict. */
function shareAName(one: string, other: string): boolean {
  const parts = nameParts(one);
  return parts.length === 0 || nameParts(other).some((part) => parts.includes(part));
}

function nameParts(name: string): readonly string[] {
  return plain(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}
