import { useId, useRef, useState } from "preact/hooks";
import type { FormProblem } from "../../app/reports.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { LocalDay } from "../../core/shared/time.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { FromTo } from "../parts/FromTo.tsx";
import { Problems, problemsOf } from "../parts/Problem.tsx";
import { hiddenText as hidden } from "../parts/tags.tsx";
import { Why } from "../parts/Why.tsx";
import { fullDay } from "../words/when.ts";
import { type OwnDay, refusal, toCome } from "./day-list.ts";

export interface OwnDaysProps {
  readonly days: Policy["exceptions"];
  readonly today: LocalDay;
  readonly problems: readonly FormProblem[];
  readonly onChange: (days: OwnDay[]) => void;
}

/** What a half day begins with. */
const HALF_DAY = { from: "09:00", to: "13:00" };

interface RowProps {
  readonly own: OwnDay;
  readonly problems: readonly FormProblem[];
  readonly onChange: (own: OwnDay) => void;
  readonly onRemove: () => void;
}

function Row({ own, problems, onChange, onRemove }: RowProps) {
  const id = useId();
  const name = fullDay(own.day);
  return (
    <li>
      <fieldset aria-describedby={problems.length > 0 ? id : undefined}>
        <legend class="hidden-text">{name}</legend>
        <div class="own-day">
          <span class="name" aria-hidden="true">
            {name}
          </span>
          <select
            aria-label={t("page_own_day_hours", { day: name })}
            value={own.hours === null ? "off" : "hours"}
            onChange={(event) =>
              onChange({ ...own, hours: event.currentTarget.value === "off" ? null : HALF_DAY })
            }
          >
            <option value="off">{t("page_own_day_off")}</option>
            <option value="hours">{t("page_own_day_own_hours")}</option>
          </select>
          <button type="button" class="plain" onClick={onRemove}>
            {rich("page_own_day_remove", { day: name, hidden })}
          </button>
        </div>
        {own.hours !== null && (
          <FromTo
            of={name}
            times={own.hours}
            invalid={problems.length > 0}
            onChange={(hours) => onChange({ ...own, hours })}
          />
        )}
        <Problems id={id} list={problems} />
      </fieldset>
    </li>
  );
}

/** Holidays and half days, in the order of the calendar. */
export function OwnDays({ days, today, problems, onChange }: OwnDaysProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const list = toCome(days, today);
  // Entries are numbered as the policy has them.
  const ofRow = (own: OwnDay) => problemsOf(problems, `exceptions.${days.indexOf(own)}`);
  const inRows = new Set(list.flatMap(ofRow));
  const whole = problemsOf(problems, "exceptions").filter((problem) => !inRows.has(problem));
  const mine = refused === null ? whole : [...whole, { field: "exceptions", message: refused }];
  const add = () => {
    const why = refusal(list, wanted, today);
    setRefused(why);
    box.current?.focus();
    if (why !== null) return;
    setWanted("");
    onChange(toCome([...list, { day: wanted, hours: null }], today));
  };
  return (
    <fieldset class="field">
      <legend>{t("page_own_days")}</legend>
      {list.length > 0 && (
        <ul class="own-days">
          {list.map((own) => (
            <Row
              key={own.day}
              own={own}
              problems={ofRow(own)}
              onChange={(next) => onChange(list.map((other) => (other === own ? next : other)))}
              onRemove={() => {
                onChange(list.filter((other) => other !== own));
                box.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <div class="row add-day">
        <label for={id}>{rich("page_own_day_to_add", { hidden })}</label>
        <input
          ref={box}
          id={id}
          type="date"
          min={today}
          value={wanted}
          aria-invalid={refused === null ? undefined : "true"}
          aria-describedby={mine.length > 0 ? `${id}-problem` : undefined}
          onInput={(event) => {
            setWanted(event.currentTarget.value);
            setRefused(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // Enter would save the whole form.
            event.preventDefault();
            add();
          }}
        />
        <Act onAct={add}>{rich("page_own_day_add", { hidden })}</Act>
      </div>
      <Problems id={`${id}-problem`} list={mine} />
      <Why of={t("page_own_days")}>{t("page_own_days_why")}</Why>
    </fieldset>
  );
}
