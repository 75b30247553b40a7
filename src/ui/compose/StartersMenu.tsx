import { useId, useRef, useState } from "preact/hooks";
import type { Starter } from "../../core/advice/index.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { starterTitle, starterWhen } from "../words/starter.ts";

export interface StartersMenuProps {
  readonly starters: readonly Starter[];
  /** The name of the wording whose words would be replaced; null: it has none yet. */
  readonly replaces: string | null;
  readonly onBegin: (body: string) => void;
}

const GROUPS: readonly (readonly [MessageKey, readonly string[]])[] = [
  ["compose_starters_met", ["met-at-event", "after-a-call", "worked-together", "new-colleague"]],
  ["compose_starters_know_their_work", ["heard-their-talk", "read-their-article", "asked-a-question"]],
  [
    "compose_starters_in_common",
    ["same-field", "shared-school", "open-source-project", "mutual-contact", "moving-to-their-city"],
  ],
  [
    "compose_starters_ask",
    ["concrete-role", "applied-for-a-role", "research-interview", "journalist", "student"],
  ],
];

/** Those of each group in their order; whoever is in none comes last. */
function grouped(starters: readonly Starter[]): readonly (readonly [MessageKey, readonly Starter[]])[] {
  const known = GROUPS.flatMap(([, ids]) => ids);
  const others = starters.filter(({ id }) => !known.includes(id));
  const groups = GROUPS.map(
    ([name, ids]) => [name, ids.flatMap((id) => starters.find((one) => one.id === id) ?? [])] as const,
  );
  return [...groups, ["compose_starters_others", others] as const].filter(([, of]) => of.length > 0);
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
        {t("compose_begin_with")}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        class="starters"
        role="dialog"
        aria-label={t("compose_words_to_begin_with")}
        onToggle={() => setAsked(null)}
      >
        {asked ? (
          <div class="stack">
            <p>
              {t("compose_starter_replaces", { starter: starterTitle(asked.id), wording: replaces ?? "" })}
            </p>
            <div class="row">
              <button type="button" class="main" onClick={() => begin(asked)}>
                {t("compose_replace")}
              </button>
              <button type="button" onClick={() => setAsked(null)}>
                {t("compose_keep")}
              </button>
            </div>
          </div>
        ) : (
          <>
            <p class="soft small">{t("starter_in_english")}</p>
            {grouped(starters).map(([name, of]) => (
              <section key={name} aria-label={t(name)}>
                <h2 class="soft small">{t(name)}</h2>
                <ul>
                  {of.map((starter) => (
                    <li key={starter.id}>
                      <button
                        type="button"
                        onClick={() => (replaces === null ? begin(starter) : setAsked(starter))}
                      >
                        <strong>{starterTitle(starter.id)}</strong>
                        <span class="soft small">{starterWhen(starter.id)}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </div>
    </>
  );
}
