import { readFileSync } from "node:fs";

/** Chromium's own log of everything it asked the network for. */
export interface NetworkLog {
  /** Requests that a document or worker of the extension made. */
  readonly byExtension: readonly string[];
  /** Hosts that were asked for, whoever asked: the browser's own services too. */
  readonly hosts: readonly string[];
  /** Hosts that a page asked for, or a content script in it: both ask in the page's name. */
  readonly hostsOfPages: readonly string[];
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/** Reads a log written with `--log-net-log`, after the browser has closed. */
export function readNetworkLog(path: string): NetworkLog {
  const log = JSON.parse(readFileSync(path, "utf8")) as NetLog;
  const started = log.constants.logEventTypes["URL_REQUEST_START_JOB"];
  const asked = log.events
    .filter(({ type, params }) => type === started && typeof params?.["url"] === "string")
    .map(({ params }) => ({
      url: String(params?.["url"]),
      initiator: String(params?.["initiator"] ?? ""),
      kind: String(params?.["request_type"] ?? ""),
    }))
    .filter(({ url }) => /^(https?|wss?|ftp):/.test(url));
  if (asked.length === 0) throw new Error("The network log holds no request: nothing was watched.");
  return {
    // Opening LinkedIn's page in a tab is the browser's own navigation, the same as a person's click.
    byExtension: asked
      .filter(({ initiator, kind }) => initiator.startsWith("chrome-extension:") && kind !== "main frame")
      .map(({ url }) => url),
    hosts: [...new Set(asked.map(({ url }) => new URL(url).host))],
    hostsOfPages: [
      ...new Set(
        asked.filter(({ initiator }) => /^https?:/.test(initiator)).map(({ url }) => new URL(url).host),
      ),
    ],
  };
}
