import type { Result } from "../../core/shared/result.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import { deleteEverything, deletePerson, type NotDeleted } from "./delete.ts";
import type { DirectoryPage } from "./directory.ts";
import { walkDirectory } from "./directory.ts";
import type { ExportRequest, ExportWatch } from "./export-tables.ts";
import { type NamedPerson, walkNames } from "./names.ts";

/** Everybody in a list, people going out of it as files, and going for good. */
export interface PeopleOutActions {
  /** The parts of one file, in order; see `exportParts`. */
  exportPeople(request: ExportRequest, watch?: ExportWatch): AsyncIterable<string>;
  /** Everybody in short, page by page. */
  directory(): AsyncIterable<DirectoryPage>;
  /** Everybody's name, page by page, until told to stop: for finding one among them. */
  names(isStopped: () => boolean): AsyncIterable<readonly NamedPerson[]>;
  /** Everything about them. `keepAddress`: on the list of those never to invite. Can't be undone. */
  deletePerson(
    prospectId: string,
    choice: { readonly keepAddress: boolean },
  ): Promise<Result<void, NotDeleted>>;
  /** Can't be undone. */
  deleteEverything(): Promise<Result<void, NotDeleted>>;
}

export const peopleOutActions = (deps: InterfaceDeps, nudging: Nudging): PeopleOutActions => ({
  async *exportPeople(request, watch) {
    // Loaded when asked for: the popup opens without it.
    const { exportParts } = await import("./export.ts");
    yield* exportParts(deps.store, request, deps.clock.now(), watch);
  },
  directory: () => walkDirectory(deps.store),
  names: (isStopped) => walkNames(deps.store, isStopped),
  deletePerson: (id, choice) => nudging(deletePerson(deps, id, choice)),
  deleteEverything: () => nudging(deleteEverything(deps)),
});
