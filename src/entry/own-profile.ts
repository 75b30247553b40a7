import type { ProfileLook } from "../core/profile/own-profile.ts";
import { readOwnProfile } from "../linkedin/index.ts";
import { livePage } from "./document.ts";

/**
 * Reads the profile in the document this was put into, once; it stays for nothing else. Leaving the page ends it, and
 * so does another life of the extension.
 */
export async function readHere(): Promise<ProfileLook> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  addEventListener("pagehide", leave);
  try {
    return await readOwnProfile(livePage(leave), leaving.signal);
  } finally {
    removeEventListener("pagehide", leave);
  }
}
