/** Hears how many people have been gone through; may say that it is no longer wanted. */
export interface ManyWatch {
  readonly progress?: (done: number) => void;
  readonly isStopped?: () => boolean;
}

/** People a transaction: some tenths of a second, so that nothing waits long behind it and a stop is soon heard. Ours. */
const TURN = 100;

/** Goes through `all` some at a time; gives how many were gone through, fewer when it was stopped between two turns. */
export async function inTurns<T>(
  all: readonly T[],
  watch: ManyWatch,
  work: (some: readonly T[]) => Promise<void>,
): Promise<number> {
  let done = 0;
  while (done < all.length && !watch.isStopped?.()) {
    const some = all.slice(done, done + TURN);
    await work(some);
    done += some.length;
    watch.progress?.(done);
  }
  return done;
}
