import { tryEverything } from "./everything.ts";

tryEverything("hands-free");
