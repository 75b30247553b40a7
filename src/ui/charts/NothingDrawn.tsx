import type { ComponentChildren } from "preact";

export interface NothingDrawnProps {
  readonly title: string;
  /** What will stand here, and what it takes. */
  readonly about: ComponentChildren;
}

/** The place of a chart that has nothing to draw yet. */
export function NothingDrawn({ title, about }: NothingDrawnProps) {
  return (
    <section class="chart-figure nothing">
      <header class="stack tight">
        <h2>{title}</h2>
        <p class="soft">{about}</p>
      </header>
    </section>
  );
}
