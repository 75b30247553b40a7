import { Dexie, liveQuery } from "dexie";
import type { LiveSource, StoreProblem } from "../app/ports.ts";
import { fail, ok, type Result } from "../core/shared/result.ts";
import type { Database } from "./database.ts";
import { problemOf } from "./failure.ts";

/**
 * A query that runs again whenever something it read has changed, in this context or another one.
 * `query` begins with a Dexie call, so that Dexie sees what it reads.
 *
 * A failure travels through Dexie as a value: as a rejection it would be kept silent when it is one
 * of the browser's own, and the query would not run again for what it had read so far.
 */
export function liveSourceOf<T>(database: Database, query: () => PromiseLike<T>): LiveSource<T> {
  return {
    subscribe(next, failed) {
      const subscription = liveQuery<Result<T, StoreProblem>>(() =>
        Dexie.Promise.resolve(database.ready())
          .then(query)
          .then(ok, (error: unknown) => fail(problemOf(error))),
      ).subscribe((result) => {
        if (result.ok) next(result.value);
        else failed(result.error);
      });
      const forgetEnd = database.onEnd((problem) => {
        stop();
        failed(problem);
      });
      function stop(): void {
        forgetEnd();
        subscription.unsubscribe();
      }
      return stop;
    },
  };
}
