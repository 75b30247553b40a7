import { type Ran, runOne } from "./run-one.ts";

declare global {
  interface Window {
    runOne(seed: number): Promise<Ran>;
  }
}

window.runOne = runOne;
