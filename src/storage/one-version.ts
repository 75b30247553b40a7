/** Dexie asked for another version of the database than the one this code knows. */
export class OtherVersionAsked extends Error {
  constructor(
    /** As the browser counts; undefined: whichever is stored, because it is newer. */
    readonly version: number | undefined,
  ) {
    super("The stored tables differ from this version's without a new version number.");
    this.name = "OtherVersionAsked";
  }
}

/**
 * The browser's databases, opened at one version or not at all. Without it Dexie 4 opens a newer
 * database as if it were its own, and adds what it finds missing there; nothing here ever deletes.
 */
export function atVersion(factory: IDBFactory, known: number): IDBFactory {
  return {
    open(name, version) {
      if (version !== known) throw new OtherVersionAsked(version);
      return factory.open(name, version);
    },
    deleteDatabase() {
      throw new Error("The store deletes no database.");
    },
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
