import { ArchivePart, type ArchivePartProps } from "../archive/ArchivePlace.tsx";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { StepFoot } from "./StepFoot.tsx";

export interface KnownStepProps extends ArchivePartProps {
  readonly onNext: () => void;
}

/** LinkedIn's archive, which says whom one knows already. Nobody has to. */
export function KnownStep({ bringing, account, onNext }: KnownStepProps) {
  const { step } = bringing.state.value;
  const isBusy = step === "reading" || step === "deciding" || step === "writing";
  return (
    <>
      <div class="archive">
        <ArchivePart bringing={bringing} account={account} />
      </div>
      {!isBusy && (
        <StepFoot>
          <Act class={step === "done" ? "main" : ""} onAct={onNext}>
            {step === "done" ? t("welcome_next") : t("welcome_known_later")}
          </Act>
        </StepFoot>
      )}
    </>
  );
}
