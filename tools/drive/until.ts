const LOOK_EVERY = 100;
/** Each look costs the browser something: what takes longer than some looks is asked for less often. */
const LATER_EVERY = 200;
const MANY = 8;

/** Looks again and again until `check` holds; throws with what was waited for after `within` ms. */
export async function untilTrue(
  what: string,
  check: () => boolean | Promise<boolean>,
  within = 30_000,
): Promise<void> {
  const end = Date.now() + within;
  for (let looks = 0; ; looks++) {
    if (await check()) return;
    if (Date.now() > end) throw new Error(`Waited ${within / 1_000} s until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, looks < MANY ? LOOK_EVERY : LATER_EVERY));
  }
}
