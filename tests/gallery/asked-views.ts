import { inject } from "vitest";
import { PICTURES } from "../pictures/list.ts";
import { views } from "./gallery.tsx";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether every view of the gallery is gone through: `npm run long:views` asks for it. */
    readonly everyView: boolean;
  }
}

/** As long as people's words come, and as narrow and full as places get: where a layout breaks first. */
const HARDEST = /(?:^narrow|-long|-many|-narrow|-picked|-editing|-pseudo)/;
const pictured: ReadonlySet<string> = new Set(PICTURES);

/** The views that are gone through: each place as it is seen most and what is hardest to fit, or all of them. */
export const askedViews: readonly string[] = Object.keys(views).filter(
  (name) => inject("everyView") || pictured.has(name) || HARDEST.test(name),
);
