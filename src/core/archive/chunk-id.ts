import type { ProspectKey } from "../prospect/prospect.ts";

/** Ours: 30,000 connections give rows of 470 people, some 20 KB each. */
export const CHUNKS = 64;

export const idOf = (number: number): string => String(number).padStart(2, "0");

/** FNV-1a, public domain. Kept chunks rest on it: it can't change. */
export function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % CHUNKS;
}

export const chunkIdOf = (key: ProspectKey): string => idOf(bucketOf(key));
