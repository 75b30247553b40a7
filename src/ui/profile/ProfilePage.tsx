import "../styles/dashboard.css";
import "../styles/profile.css";
import type { ReadonlySignal } from "@preact/signals";
import { useMemo, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { ProfilePlace } from "../../app/profile/place.ts";
import { checkProfile } from "../../core/profile/check-profile.ts";
import { groundOf } from "../../core/profile/mutual-ground.ts";
import type { OwnProfile } from "../../core/profile/own-profile.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { tallyWords } from "../words/profile.ts";
import { clockTime, fullDate, type Moment } from "../words/when.ts";
import { CheckButton } from "./CheckButton.tsx";
import { Findings } from "./Findings.tsx";
import { Forget } from "./Forget.tsx";
import { Grounds } from "./Grounds.tsx";

export interface ProfilePageProps {
  readonly place: ReadonlySignal<Loaded<ProfilePlace>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
}

/** The profile behind the invitation, as an invitee sees it. */
export function ProfilePage({ place, actions, now }: ProfilePageProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const loaded = place.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const view = loaded.value;
  if (!view.isSetUp) return <NotSetUp />;
  const { profiles } = view;
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0];
  return (
    <main class="profile-page">
      <header class="lead">
        <h1>{t("pending_profile_title")}</h1>
        <p>{t("pending_profile_what")}</p>
      </header>
      <CheckButton actions={actions} hasKept={profile !== undefined} />
      {profiles.length > 1 && <Whose profiles={profiles} shown={profile} onChoose={setChosen} />}
      {profile && <Checked view={view} profile={profile} moment={{ now: now.value, zone: view.zone }} />}
      <Forget actions={actions} hasKept={profile !== undefined} />
    </main>
  );
}

interface WhoseProps {
  readonly profiles: readonly OwnProfile[];
  readonly shown: OwnProfile | undefined;
  readonly onChoose: (id: string) => void;
}

/** Two accounts were read: one is shown at a time (I9). */
function Whose({ profiles, shown, onChoose }: WhoseProps) {
  return (
    <div class="row">
      <label for="whose-profile">{t("pending_profile_whose")}</label>
      <select
        id="whose-profile"
        value={shown?.id ?? ""}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {profiles.map(({ id, name }) => (
          <option key={id} value={id} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckedProps {
  readonly view: ProfilePlace;
  readonly profile: OwnProfile;
  readonly moment: Moment;
}

function Checked({ view, profile, moment }: CheckedProps) {
  const findings = useMemo(() => checkProfile(profile), [profile]);
  const grounds = useMemo(
    () => view.audiences.map((audience) => ({ ground: groundOf(profile, audience), more: audience.more })),
    [profile, view.audiences],
  );
  const { account } = view;
  const read = t("pending_profile_read_at", {
    name: profile.name,
    date: fullDate(profile.readAt, moment.zone),
    time: clockTime(profile.readAt, moment.zone),
  });
  return (
    <>
      {account !== null && account.id !== profile.id && (
        <p class="notice">{t("pending_profile_of_another", { name: profile.name, owner: account.name })}</p>
      )}
      <section class="stack" aria-labelledby="findings-title">
        <h2 id="findings-title">{t("pending_profile_findings")}</h2>
        <p class="soft">
          {read} {tallyWords(findings.map(({ state }) => state))}
        </p>
        <Findings findings={findings} moment={moment} />
      </section>
      <section class="stack" aria-labelledby="grounds-title">
        <h2 id="grounds-title">{t("pending_profile_grounds")}</h2>
        <p class="soft">{t("pending_profile_grounds_how")}</p>
        <Grounds grounds={grounds} />
      </section>
    </>
  );
}
