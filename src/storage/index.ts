export { KeyTaken } from "./key-taken.ts";
export { type OpenStore, openStore } from "./store.ts";
