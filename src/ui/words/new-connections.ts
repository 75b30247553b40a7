import { t } from "../i18n/language.ts";

/** `2 new connections`, `20 or more new connections`. */
export const newConnectionsWords = ({
  count,
  more,
}: {
  readonly count: number;
  readonly more: boolean;
}): string => t(more ? "health_new_connections_or_more" : "health_new_connections", { count });
