import { tryOnce } from "./once.ts";

tryOnce("hands-free");
