export { KeyTaken } from "./key-taken.ts";
export { type OpenStore, openStore, type StoreOptions } from "./store.ts";
