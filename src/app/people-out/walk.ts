import type { PagedRows, Store } from "../ports.ts";

/** Rows a read: a page of 100,000 people takes some 60 ms, so that nothing waits long behind it. */
const PAGE = 500;

/** A whole table, page by page in the order of ids; ends early when told to stop. */
export async function* walkTable<Name extends keyof PagedRows>(
  store: Store,
  table: Name,
  isStopped: () => boolean = () => false,
): AsyncGenerator<readonly PagedRows[Name][]> {
  let after: string | null = null;
  while (!isStopped()) {
    const page: readonly PagedRows[Name][] = await pageAfter(store, table, after);
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    yield page;
  }
}

const pageAfter = <Name extends keyof PagedRows>(
  store: Store,
  table: Name,
  after: string | null,
): Promise<readonly PagedRows[Name][]> => store.read((reader) => reader.page(table, after, PAGE));
