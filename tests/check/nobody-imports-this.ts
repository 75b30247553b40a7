/**
 * The unused file that `npm run check` expects knip to find, and nothing else: a knip that read
 * nothing would find nothing, and so fails.
 */
export const unused = true;
