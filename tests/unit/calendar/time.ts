import * as real from "../../../src/core/shared/time.ts";
import { byQuarter, remembering } from "./remembering.ts";

export * from "../../../src/core/shared/time.ts";

export const localDay: typeof real.localDay = remembering(real.localDay, byQuarter);
