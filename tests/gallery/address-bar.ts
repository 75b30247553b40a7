import type { AddressBar } from "../../src/ui/page/router.ts";

/** The history of one window, without the window's own address. */
export function pretendedBar(start: string): AddressBar & { readonly steps: string[]; back(): void } {
  const steps = [start];
  let hear = () => {};
  return {
    steps,
    fragment: () => steps.at(-1) ?? "",
    push: (fragment) => steps.push(fragment),
    replace: (fragment) => steps.splice(-1, 1, fragment),
    changed: (listener) => {
      hear = listener;
    },
    back() {
      steps.pop();
      hear();
    },
  };
}
