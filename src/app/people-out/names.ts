import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Store } from "../ports.ts";
import { walkTable } from "./walk.ts";

/** What somebody is found and told apart by. */
export type NamedPerson = Pick<Prospect, "id" | "fullName" | "company" | "keys">;

/** Everybody's name, page by page in the order of ids; ends early when told to stop. */
export async function* walkNames(
  store: Store,
  isStopped: () => boolean,
): AsyncGenerator<readonly NamedPerson[]> {
  for await (const page of walkTable(store, "prospects", isStopped)) {
    yield page.map(({ id, fullName, company, keys }) => ({ id, fullName, company, keys }));
  }
}
