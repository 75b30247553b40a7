import { useLayoutEffect, useState } from "preact/hooks";

/** Room for a list and a letter beside it: some 900 px, with the places beside them or without. */
const WIDE = "(min-width: 54rem)";

/** Whether the window has that room, now and when it changes. */
export function useWide(): boolean {
  const [query] = useState(() => matchMedia(WIDE));
  const [wide, setWide] = useState(query.matches);
  useLayoutEffect(() => {
    const change = () => setWide(query.matches);
    change();
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, [query]);
  return wide;
}
