import type common from "../../../locales/en/common.json";
import type compose from "../../../locales/en/compose.json";
import type dashboard from "../../../locales/en/dashboard.json";
import type frame from "../../../locales/en/frame.json";
import type health from "../../../locales/en/health.json";
import type page from "../../../locales/en/page.json";
import type panel from "../../../locales/en/panel.json";
import type pending from "../../../locales/en/pending.json";
import type people from "../../../locales/en/people.json";
import type restrictions from "../../../locales/en/restrictions.json";
import type today from "../../../locales/en/today.json";

/** Every message there is, by the English files: one for each part of the interface. */
export type MessageKey =
  | keyof typeof common
  | keyof typeof compose
  | keyof typeof dashboard
  | keyof typeof frame
  | keyof typeof health
  | keyof typeof page
  | keyof typeof panel
  | keyof typeof pending
  | keyof typeof people
  | keyof typeof restrictions
  | keyof typeof today;
