import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { ToldReport } from "../../app/restrictions/tell.ts";
import {
  RESTRICTION_KINDS,
  type RestrictionEvent,
  type RestrictionKind,
} from "../../core/restriction/restriction.ts";
import { REMARK_LIMIT, type ToldEvent, type ToldProblem } from "../../core/restriction/told.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { restrictionName } from "../words/restriction.ts";
import { toldProblemWords } from "../words/told.ts";
import type { Moment } from "../words/when.ts";
import { fromLocal, toLocal } from "./local-time.ts";

export interface EventFormProps {
  /** The one to correct; null: a new one. */
  readonly event: RestrictionEvent | null;
  readonly actions: Actions;
  readonly moment: Moment;
  readonly onClose: () => void;
  readonly onDone: (report: ToldReport) => void;
}

/** "Not understood" is Politely's own word; a person can only correct it into what LinkedIn said. */
const kindsFor = (event: RestrictionEvent | null): readonly RestrictionKind[] =>
  RESTRICTION_KINDS.filter((kind) => kind !== "unreadable" || event?.kind === "unreadable");

/** What LinkedIn said elsewhere, or what it really said: kind, when, until when, and the person's own words. */
export function EventForm({ event, actions, moment, onClose, onDone }: EventFormProps) {
  const runner = useRunner();
  const { zone } = moment;
  const [correcting, setCorrecting] = useState(event);
  const [kind, setKind] = useState<RestrictionKind>(event?.kind ?? "weekly-limit");
  const [at, setAt] = useState(toLocal(event?.at ?? moment.now, zone));
  const [until, setUntil] = useState(event?.statedUntil ? toLocal(event.statedUntil, zone) : "");
  const [remark, setRemark] = useState(event?.remark ?? "");
  const [over, setOver] = useState(false);
  const [problems, setProblems] = useState<readonly ToldProblem[]>([]);

  /** A box of minutes does not move an event seen to the second that nobody touched. */
  const told = (): ToldEvent => ({
    kind,
    at: correcting && at === toLocal(correcting.at, zone) ? correcting.at : fromLocal(at, zone),
    statedUntil: until === "" ? null : fromLocal(until, zone),
    remark: remark.trim(),
    over,
  });
  const save = (close: () => void) =>
    runner.run(
      async () =>
        correcting ? actions.correctRestriction(correcting.id, told()) : actions.addRestriction(told()),
      (result) => {
        if (!result.ok) return setProblems(result.error);
        close();
        if (result.value) onDone(result.value);
      },
    );
  const words = problems.map((one) => ({ field: one.field, message: toldProblemWords(one, zone) }));
  const overlapping = problems.find((one) => one.problem === "overlaps");

  return (
    <Dialog
      title={correcting ? t("restrictions_form_title_correct") : t("restrictions_form_title_add")}
      onClose={onClose}
    >
      {(close) => (
        <form
          class="stack"
          noValidate
          onSubmit={(submitted) => {
            submitted.preventDefault();
            save(close);
          }}
        >
          {!correcting && <p class="soft">{t("restrictions_form_about")}</p>}
          <Field name="kind" label={t("restrictions_form_kind")} problems={words}>
            {(control) => (
              <select
                {...control}
                value={kind}
                onChange={({ currentTarget }) => {
                  const chosen = RESTRICTION_KINDS.find((one) => one === currentTarget.value);
                  if (chosen) setKind(chosen);
                }}
              >
                {kindsFor(correcting).map((one) => (
                  <option key={one} value={one}>
                    {restrictionName(one)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="at" label={t("restrictions_form_at")} problems={words}>
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={at}
                max={toLocal(moment.now, zone)}
                onInput={({ currentTarget }) => setAt(currentTarget.value)}
              />
            )}
          </Field>
          {overlapping?.problem === "overlaps" && (
            <div class="row">
              <Act
                onAct={() => {
                  setCorrecting(overlapping.event);
                  setProblems([]);
                }}
              >
                {t("restrictions_form_correct_that")}
              </Act>
            </div>
          )}
          <Field
            name="statedUntil"
            label={t("restrictions_form_until")}
            why={t("restrictions_form_until_why")}
            problems={words}
          >
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={until}
                onInput={({ currentTarget }) => setUntil(currentTarget.value)}
              />
            )}
          </Field>
          <Field name="remark" label={t("restrictions_form_remark")} problems={words}>
            {(control) => (
              <textarea
                {...control}
                class="short"
                value={remark}
                dir={typedDir(remark)}
                maxLength={REMARK_LIMIT}
                onInput={({ currentTarget }) => setRemark(currentTarget.value)}
              />
            )}
          </Field>
          {!correcting && (
            <label class="choice">
              <input
                type="checkbox"
                checked={over}
                onChange={({ currentTarget }) => setOver(currentTarget.checked)}
              />
              <span>{t("restrictions_form_over")}</span>
            </label>
          )}
          <ActionFailure problem={runner.problem.value} />
          <div class="row">
            <Act type="submit" class="main" idle={runner.busy.value}>
              {correcting ? t("restrictions_form_correct") : t("restrictions_form_add")}
            </Act>
            <Act onAct={close}>{t("restrictions_form_close")}</Act>
          </div>
        </form>
      )}
    </Dialog>
  );
}
