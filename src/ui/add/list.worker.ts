import { answerIn } from "../live/in-worker.ts";
import type { ListAsk } from "./list-ask.ts";
import { readAsked } from "./read-asked.ts";

addEventListener("message", ({ data }: MessageEvent<ListAsk>) => answerIn(data, readAsked));
