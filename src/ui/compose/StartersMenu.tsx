import { useId, useRef, useState } from "preact/hooks";
import type { Starter } from "../../core/advice/index.ts";

export interface StartersMenuProps {
  readonly starters: readonly Starter[];
  /** The name of the wording whose words would be replaced; null: it has none yet. */
  readonly replaces: string | null;
  readonly onBegin: (body: string) => void;
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["You have met", ["met-at-event", "after-a-call", "worked-together", "new-colleague"]],
  ["You know what they did", ["heard-their-talk", "read-their-article", "asked-a-question"]],
  [
    "You have something in common",
    ["same-field", "shared-school", "open-source-project", "mutual-contact", "moving-to-their-city"],
  ],
  [
    "You ask for something",
    ["concrete-role", "applied-for-a-role", "research-interview", "journalist", "student"],
  ],
];

/** Those of each group in their order; whoever is in none comes last. */
function grouped(starters: readonly Starter[]): readonly (readonly [string, readonly Starter[]])[] {
  const known = GROUPS.flatMap(([, ids]) => ids);
  const others = starters.filter(({ id }) => !known.includes(id));
  const groups = GROUPS.map(
    ([name, ids]) => [name, ids.flatMap((id) => starters.find((one) => one.id === id) ?? [])] as const,
  );
  return [...groups, ["Others", others] as const].filter(([, of]) => of.length > 0);
}

/** Words to begin with, by situation, each with whom it suits. */
export function StartersMenu({ starters, replaces, onBegin }: StartersMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Starter | null>(null);
  const begin = (starter: Starter) => {
    setAsked(null);
    menu.current?.hidePopover();
    onBegin(starter.body);
  };
  return (
    <>
      <button type="button" class="plain" popovertarget={id}>
        Begin with …
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        class="starters"
        role="dialog"
        aria-label="Words to begin with"
        onToggle={() => setAsked(null)}
      >
        {asked ? (
          <div class="stack">
            <p>
              “{asked.title}” replaces the words of {replaces}. The browser’s undo brings them back.
            </p>
            <div class="row">
              <button type="button" class="main" onClick={() => begin(asked)}>
                Replace
              </button>
              <button type="button" onClick={() => setAsked(null)}>
                Keep
              </button>
            </div>
          </div>
        ) : (
          grouped(starters).map(([name, of]) => (
            <section key={name} aria-label={name}>
              <h2 class="soft small">{name}</h2>
              <ul>
                {of.map((starter) => (
                  <li key={starter.id}>
                    <button
                      type="button"
                      onClick={() => (replaces === null ? begin(starter) : setAsked(starter))}
                    >
                      <strong>{starter.title}</strong>
                      <span class="soft small">{starter.when}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))
        )}
      </div>
    </>
  );
}
