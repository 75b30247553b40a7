import { useId, useMemo, useRef } from "preact/hooks";
import type { Candidate } from "../../core/prospect/candidate.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { useVirtual } from "../parts/use-virtual.ts";
import { nameOf } from "../words/name.ts";
import { oddness, oddnessWords } from "./oddness.ts";

export interface CheckListProps {
  readonly people: readonly Candidate[];
  /** First names as corrected, by the person's first key. */
  readonly firstNames: ReadonlyMap<ProspectKey, string>;
  readonly onFirstName: (key: ProspectKey, firstName: string) => void;
}

/** Height of a row, px: as the style sheet has it. */
const ROW = 48;

/** Everyone who will be added with their first name as it will stand in a note; those to look at come first. */
export function CheckList({ people, firstNames, onFirstName }: CheckListProps) {
  const id = useId();
  const { ordered, odd } = useMemo(() => oddFirst(people), [people]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtual({ scroller, count: ordered.length, rowHeight: ROW });
  if (ordered.length === 0) return null;
  return (
    <section class="check" aria-labelledby={`${id}-head`}>
      <div class="check-head">
        <h2 id={`${id}-head`}>{t("people_check_title", { count: people.length })}</h2>
        <span class="soft small">{t("people_check_column")}</span>
      </div>
      {odd > 0 && (
        <p class="small" id={`${id}-odd`}>
          {t("people_check_odd", { count: odd })}
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex: what scrolls must be reached by keyboard */}
      <div ref={scroller} class="check-rows" tabIndex={0} role="group" aria-labelledby={`${id}-head`}>
        <ul style={{ blockSize: `${virtual.getTotalSize()}px` }}>
          {virtual.getVirtualItems().map(({ index, start, key: rowKey }) => {
            const person = ordered[index];
            const key = person?.keys[0];
            if (!person || key === undefined) return null;
            const oddity = oddness(person);
            const name = nameOf(person);
            const below = oddity === null ? person.company || person.headline : oddnessWords(oddity);
            return (
              <li
                key={rowKey}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={ordered.length}
                aria-posinset={index + 1}
              >
                <span class="who">
                  <strong dir="auto" title={name}>
                    {name}
                  </strong>
                  <span class="soft small" dir="auto" title={below}>
                    {below}
                  </span>
                </span>
                <input
                  type="text"
                  aria-label={t("people_check_first_name_of", { name })}
                  value={firstNames.get(key) ?? person.firstName}
                  dir={typedDir(firstNames.get(key) ?? person.firstName)}
                  placeholder={t("people_check_no_first_name")}
                  onInput={({ currentTarget }) => onFirstName(key, currentTarget.value)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function oddFirst(people: readonly Candidate[]) {
  const odd: Candidate[] = [];
  const usual: Candidate[] = [];
  for (const person of people) (oddness(person) === null ? usual : odd).push(person);
  return { ordered: [...odd, ...usual], odd: odd.length };
}
