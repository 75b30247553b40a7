import type { StoreProblem } from "../../app/ports.ts";
import { storeWords } from "../words/store.ts";

/** The store can't be used: the whole page says so, and nothing else is offered. */
export function StoreScreen({ problem }: { readonly problem: StoreProblem }) {
  const { what, why, next } = storeWords(problem);
  return (
    <main class="state-screen">
      <div class="stack" role="alert">
        <h1>{what}</h1>
        <p>{why}</p>
        <p>
          <strong>{next}</strong>
        </p>
      </div>
    </main>
  );
}

/** Shown only when reading takes longer than a blink. */
export function LoadingScreen() {
  return (
    <main class="state-screen loading">
      <h1>Opening your records …</h1>
      <p class="soft">This takes a moment at most.</p>
    </main>
  );
}

/** The full page before the first run. */
export function NotSetUp() {
  return (
    <main class="state-screen">
      <h1>Not set up yet</h1>
      <p>Click Politely's icon in the toolbar and answer four questions. The figures gather here.</p>
    </main>
  );
}
