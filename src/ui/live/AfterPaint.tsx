import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface AfterPaintProps {
  /** False: it is drawn with everything else. */
  readonly waits: boolean;
  readonly children: () => ComponentChildren;
}

/** What takes longer to draw than what stands above it and is read first: it comes with the next frame. */
export function AfterPaint({ waits, children }: AfterPaintProps) {
  const [painted, setPainted] = useState(!waits);
  useEffect(() => {
    if (painted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame's own callbacks run before it is painted, a timer that they set after.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [painted]);
  return painted ? <>{children()}</> : null;
}
