import type { SchemaVersion } from "./schema-version.ts";
import { version1 } from "./version-1.ts";
import { version2 } from "./version-2.ts";
import { version3 } from "./version-3.ts";
import { version4 } from "./version-4.ts";
import { version5 } from "./version-5.ts";

/**
 * Every version there ever was, oldest first; the last is the one this code knows.
 *
 * To add one:
 * 1. Write `version-N.ts` with `stores` for what changes and, if rows change, `upgrade`.
 * 2. In that file declare the old and the new shape of the rows it touches. Import no domain type.
 * 3. Append it here, count it in `newest.ts` and adapt `schema.ts`.
 * 4. Test it beside the file: fill a database with the versions before, open it with all of them,
 *    look at the rows (`versions.test.ts` shows how with two small versions).
 * A released version is never edited: somebody's browser already has it.
 */
export const VERSIONS: readonly [SchemaVersion, ...SchemaVersion[]] = [
  version1,
  version2,
  version3,
  version4,
  version5,
];
