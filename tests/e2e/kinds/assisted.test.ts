import { tryOnce } from "./once.ts";

tryOnce("assisted");
