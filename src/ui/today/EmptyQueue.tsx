import { Act } from "../parts/Act.tsx";
import { people } from "../words/count.ts";

export interface EmptyQueueProps {
  readonly hasSegments: boolean;
  /** Drafts that wait for another day. */
  readonly later: number;
  readonly onWrite: () => void;
  readonly onAdd: () => void;
  readonly onMore: () => void;
}

/** Nobody to review: says what to do next, by what is there already. */
export function EmptyQueue({ hasSegments, later, onWrite, onAdd, onMore }: EmptyQueueProps) {
  if (later > 0) {
    return (
      <section class="empty" aria-labelledby="empty-title">
        <h2 id="empty-title">Nobody to review today</h2>
        <p>{people(later)} wait for another day. Come back tomorrow, or look at some now.</p>
        <div class="row">
          <Act onAct={onMore}>Add some today</Act>
        </div>
      </section>
    );
  }
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">Nobody is waiting</h2>
      {hasSegments ? (
        <p>Add the people you would like to know. Each comes here with the exact note they would get.</p>
      ) : (
        <p>
          Begin with the words: who these people are, and why you would like to know them. Then add people.
        </p>
      )}
      <div class="row">
        {hasSegments ? (
          <>
            <Act class="main" onAct={onAdd}>
              Add people
            </Act>
            <Act onAct={onWrite}>Change the words</Act>
          </>
        ) : (
          <Act class="main" onAct={onWrite}>
            Write for a first segment
          </Act>
        )}
      </div>
    </section>
  );
}
