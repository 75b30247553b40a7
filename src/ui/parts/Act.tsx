import type { ButtonHTMLAttributes } from "preact";

export interface ActProps extends Omit<ButtonHTMLAttributes, "onClick" | "disabled"> {
  /** Work is under way or the time has not come: the button stays reachable but does nothing. */
  readonly idle?: boolean | undefined;
  /** Left out for `type="submit"`: the form acts. */
  readonly onAct?: () => void;
}

/** Ms in which the second half of a double click comes. Ours: nobody reads a new button in less. */
const TWICE_WITHIN = 300;
/** When any button was last pressed, by the events' own clock. */
let pressedAt = Number.NEGATIVE_INFINITY;

/**
 * Whether this click is the second half of a double one. The first may have put another button under the pointer:
 * Go on in the place of Pause, the next person's Approve in that of the last one's.
 */
function isSecondHalf({ detail, timeStamp }: MouseEvent): boolean {
  const second = detail > 1 && timeStamp - pressedAt < TWICE_WITHIN;
  if (!second) pressedAt = timeStamp;
  return second;
}

/** A button that keeps its focus while it must not be pressed, and acts once on a double click. */
export function Act({ idle = false, onAct, children, ...rest }: ActProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={idle ? "true" : undefined}
      onClick={(event) => {
        if (isSecondHalf(event) || idle) event.preventDefault();
        else onAct?.();
      }}
    >
      {children}
    </button>
  );
}
