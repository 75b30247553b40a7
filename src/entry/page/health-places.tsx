import { readAccepted } from "../../app/accepted/read-accepted.ts";
import { readHealth } from "../../app/health/read-health.ts";
import { readPendingPlace } from "../../app/pending/place.ts";
import { readProfilePlace } from "../../app/profile/place.ts";
import { readRestrictions } from "../../app/restrictions/view.ts";
import { shelf } from "../../platform/shelf.ts";
import type { Router } from "../../ui/page/router.ts";
import type { Interface } from "../interface.ts";

/** The places that look after the account, each loaded when it is shown. */
export function healthPlacesOf({ actions, now, live, follow }: Interface, router: Router) {
  return {
    health: async () => {
      const { HealthPage } = await import("../../ui/health/HealthPage.tsx");
      return <HealthPage health={live(readHealth)} />;
    },
    restrictions: async () => {
      const { RestrictionsPage } = await import("../../ui/restrictions/RestrictionsPage.tsx");
      return <RestrictionsPage view={live(readRestrictions)} actions={actions} now={now} router={router} />;
    },
    pending: async () => {
      const { PendingPage } = await import("../../ui/pending/PendingPage.tsx");
      return <PendingPage place={live(readPendingPlace)} actions={actions} now={now} />;
    },
    profile: async () => {
      const { ProfilePage } = await import("../../ui/profile/ProfilePage.tsx");
      return <ProfilePage place={live(readProfilePlace)} actions={actions} now={now} />;
    },
    accepted: async () => {
      const { AcceptedPage } = await import("../../ui/accepted/AcceptedPage.tsx");
      const accepted = (limit: number) => follow((reader) => readAccepted(reader, limit));
      return <AcceptedPage accepted={accepted} actions={actions} shelf={shelf} />;
    },
  };
}
