const LOOK_EVERY = 100;

/** Looks again and again until `check` holds; throws with what was waited for after `within` ms. */
export async function untilTrue(
  what: string,
  check: () => boolean | Promise<boolean>,
  within = 30_000,
): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    if (await check()) return;
    if (Date.now() > end) throw new Error(`Waited ${within / 1_000} s until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
