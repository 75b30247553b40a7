import { StoreError, type StoreProblem } from "../app/ports.ts";

/** For tests: the problem with which `work` was refused. Throws when it was not, or by anything else. */
export async function problemOfRejected(work: Promise<unknown>): Promise<StoreProblem> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`Not a StoreError: ${String(error)}`);
  return error.problem;
}
