import { tryEverything } from "./everything.ts";

tryEverything("assisted");
