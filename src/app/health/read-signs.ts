import type { Health } from "../../core/health/index.ts";
import type { Instant } from "../../core/shared/time.ts";
import { readNewConnections } from "../accepted/new-connections.ts";
import type { StoreReader } from "../ports.ts";
import { readHealth } from "./read-health.ts";

/** What is worth a line in a corner. */
export interface Signs {
  /** Null: nothing asks for a look. */
  readonly health: Health | null;
  readonly connections: { readonly count: number; readonly more: boolean };
}

export async function readSigns(reader: StoreReader, now: Instant): Promise<Signs> {
  const view = await readHealth(reader, now);
  const level = view?.health.verdict.level;
  return {
    health: view && (level === "watch" || level === "act") ? view.health : null,
    connections: await readNewConnections(reader),
  };
}
