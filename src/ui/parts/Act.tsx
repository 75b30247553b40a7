import type { ButtonHTMLAttributes } from "preact";

export interface ActProps extends Omit<ButtonHTMLAttributes, "onClick" | "disabled"> {
  /** Work is under way or the time has not come: the button stays reachable but does nothing. */
  readonly idle?: boolean | undefined;
  /** Left out for `type="submit"`: the form acts. */
  readonly onAct?: () => void;
}

/** A button that keeps its focus while it must not be pressed. */
export function Act({ idle = false, onAct, children, ...rest }: ActProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={idle ? "true" : undefined}
      onClick={(event) => {
        if (idle) event.preventDefault();
        else onAct?.();
      }}
    >
      {children}
    </button>
  );
}
