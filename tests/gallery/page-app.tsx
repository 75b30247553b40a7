import { type Signal, signal } from "@preact/signals";
import type { VNode } from "preact";
import type { Actions } from "../../src/app/actions.ts";
import type { NamedPerson } from "../../src/app/people-out/names.ts";
import type { FrameView } from "../../src/app/queries/frame.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PageApp } from "../../src/ui/page/PageApp.tsx";
import type { PagePlace } from "../../src/ui/page/places.ts";
import { createRouter, type Router } from "../../src/ui/page/router.ts";
import { createStage, type Stage } from "../../src/ui/page/stage.ts";
import { pretendedBar } from "./address-bar.ts";
import { frameView } from "./frame.tsx";
import { ada, ivo, mei, NOW, noor, prospect, tove } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";

/** So many more people by name, after those of whom more is known. */
export const namesOf = (more: number): Actions["names"] =>
  async function* names() {
    yield [noor, ivo, mei, tove, ada];
    const others = Array.from({ length: more }, (_, index): NamedPerson => {
      const company = index % 2 === 0 ? "Mockup Labs" : "Specimen Health";
      return prospect(`crowd-${index}-sample`, `Crowd${index} Sample`, { company });
    });
    for (let at = 0; at < others.length; at += 500) yield others.slice(at, at + 500);
  };

export interface PageAppOptions {
  readonly start?: string;
  readonly view?: FrameView;
  readonly actions?: Partial<Actions>;
  /** Left out: a heading with the place's name. */
  readonly place?: (place: PagePlace, router: Router) => VNode;
  /** Hears of each place whose queries end. */
  readonly ended?: (place: PagePlace) => void;
}

export interface OpenedPage {
  readonly view: VNode;
  readonly bar: ReturnType<typeof pretendedBar>;
  readonly router: Router;
  readonly stage: Stage;
  readonly frame: Signal<Loaded<FrameView>>;
}

/** The whole page with invented people, its places as they are given. */
export function pageApp(options: PageAppOptions = {}): OpenedPage {
  const { start = "#review", view = frameView, actions = {}, ended = () => {} } = options;
  const bar = pretendedBar(start);
  const router = createRouter(bar);
  const place =
    options.place ??
    ((name: PagePlace) => (
      <main>
        <h1>The place {name}</h1>
      </main>
    ));
  const stage = createStage(async (name) => ({ view: place(name, router), end: () => ended(name) }));
  const frame = signal<Loaded<FrameView>>({ state: "ready", value: view });
  return {
    bar,
    router,
    stage,
    frame,
    view: (
      <PageApp
        router={router}
        stage={stage}
        frame={frame}
        actions={pretendedActions({ names: namesOf(40), ...actions })}
        now={signal(NOW)}
      />
    ),
  };
}
