import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** How wide a part of the page is, in whole pixels; 0 before it stands there. */
export function useWidth(part: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    setWidth(Math.floor(element.clientWidth));
    const watching = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    watching.observe(element);
    return () => watching.disconnect();
  }, [part]);
  return width;
}
