import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export interface FoldProps {
  readonly summary: string;
  /** Made when it is first opened. */
  readonly children: () => ComponentChildren;
}

/** Something that most people leave closed. */
export function Fold({ summary, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
