import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";
import { DAY, HOUR, MINUTE } from "../../../src/core/shared/time.ts";

/** Numbers from 0 up to, not including, 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const STOPS: readonly RestrictionKind[] = [
  "weekly-limit",
  "challenge",
  "signed-out",
  "account-restricted",
  "rate-limited",
];

/** What happens next in a run. `stop`: LinkedIn says stop at the next step of that kind. */
export type Step =
  | { readonly kind: "pick" | "drop"; readonly share: number }
  | { readonly kind: "approve" }
  | { readonly kind: "wait"; readonly by: number }
  | { readonly kind: "turn" | "to-alarm" | "restart" | "die" | "press" | "close" | "settle" }
  /** The person says that LinkedIn is fine: at once, or once everything is over and put right. */
  | { readonly kind: "confirm" | "go-on" }
  | { readonly kind: "stop"; readonly at: StopAt; readonly stop: RestrictionKind }
  | { readonly kind: "unseen" | "accepted" | "other-account" };

/** Where LinkedIn says stop: on the next page, before or after the press, or on a page the person is on. */
export const STOP_PLACES = [
  "page",
  "send-before",
  "send-after",
  "withdraw-before",
  "withdraw-after",
  "seen",
] as const;
export type StopAt = (typeof STOP_PLACES)[number];

export interface Program {
  readonly handsFree: boolean;
  readonly steps: readonly Step[];
}

/** A run made from its seed alone. */
export function programOf(seed: number): Program {
  const random = randomOf(seed);
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[Math.floor(random() * of.length)];
    if (chosen === undefined) throw new Error("Nothing to choose from.");
    return chosen;
  };
  const draw = (): Step => {
    const kind = one([
      ...(["to-alarm", "to-alarm", "to-alarm", "to-alarm", "to-alarm", "to-alarm", "turn"] as const),
      ...(["pick", "pick", "drop", "approve", "approve", "approve", "wait", "restart", "die"] as const),
      ...(["press", "press", "press", "close", "confirm", "go-on", "go-on", "go-on"] as const),
      ...(["settle", "stop", "stop", "stop", "unseen", "accepted", "other-account"] as const),
    ]);
    switch (kind) {
      case "pick":
      case "drop":
        return { kind, share: random() };
      case "wait":
        return { kind, by: one([MINUTE, 20 * MINUTE, 3 * HOUR, DAY, 4 * DAY, 15 * DAY]) };
      case "stop":
        return { kind, at: one(STOP_PLACES), stop: one(STOPS) };
      default:
        return { kind };
    }
  };
  const length = 12 + Math.floor(random() * 12);
  const begin: readonly Step[] = [{ kind: "approve" }, { kind: "approve" }, { kind: "pick", share: 0.7 }];
  return { handsFree: random() < 0.7, steps: [...begin, ...Array.from({ length }, draw)] };
}
