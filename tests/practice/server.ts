import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { answerApi } from "./api.ts";
import { clientScript } from "./bundle.ts";
import { type Certificate, makeCertificate } from "./certificate.ts";
import { peopledSite } from "./people.ts";
import type { PageModel } from "./site/models.ts";
import type { Site, SiteSetup } from "./site/site.ts";

/** One request as it arrived, for counting what the extension may never cause. */
export interface SeenRequest {
  readonly at: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly origin: string | null;
  readonly fetchSite: string | null;
  readonly fetchMode: string | null;
  readonly fetchDest: string | null;
  readonly referer: string | null;
  /** Made for the practice site's own page script, not by a navigation. */
  readonly ofThePage: boolean;
}

export interface PracticeOptions {
  /** A site made before; then `setup` is not looked at. */
  readonly site?: Site;
  /** Changes to the peopled site. The clock is the machine's unless given. */
  readonly setup?: Partial<SiteSetup>;
  /** Default: any free one. */
  readonly port?: number;
  /** Where to answer, for a browser that was told of one port and outlives a site. `stop` leaves it listening. */
  readonly place?: Place;
}

/** A port that one site after the other answers at. */
export interface Place {
  readonly server: Server;
  readonly port: number;
  readonly spki: string;
}

/** Listens on loopback, with nobody there yet to answer. */
export async function openPlace(port = 0): Promise<Place> {
  const { key, cert, spki }: Certificate = await makeCertificate();
  const server = createServer({ key, cert });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The practice site has no port.");
  return { server, port: address.port, spki };
}

export interface Practice {
  /** For Node, over loopback. */
  readonly url: string;
  /** For the browser, which is told to find it on loopback. */
  readonly origin: "https://www.linkedin.com";
  readonly port: number;
  readonly spki: string;
  /** Chromium's switches that make `origin` this server and every other host fail. */
  readonly chromiumArguments: readonly string[];
  readonly site: Site;
  /** Everything asked for so far, oldest first; grows. */
  readonly requests: readonly SeenRequest[];
  /**
   * The site takes the next invitation in and from then on says nothing, not even what a page shows, until the
   * function it returns is called.
   */
  holdAnswers(): () => void;
  stop(): Promise<void>;
}

/**
 * Requests that neither a navigation nor the page's own script made: an extension's worker, page or
 * content script. There must be none (I7). Requests without `Sec-Fetch-Mode` came from no browser.
 */
export function fromExtensions(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  return requests.filter((request) => {
    const named = [request.origin, request.referer].some((source) => source?.startsWith("chrome-extension:"));
    if (named || request.fetchMode === null) return named;
    if (request.ofThePage) return request.fetchSite !== "same-origin";
    return request.fetchMode !== "navigate";
  });
}

function seen(request: IncomingMessage, now: number): SeenRequest {
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === "string" ? value : null;
  };
  const path = request.url ?? "/";
  return {
    at: now,
    method: request.method ?? "GET",
    path,
    origin: header("origin"),
    fetchSite: header("sec-fetch-site"),
    fetchMode: header("sec-fetch-mode"),
    fetchDest: header("sec-fetch-dest"),
    referer: header("referer"),
    ofThePage: path.startsWith("/practice-api/") || path.startsWith("/practice-assets/"),
  };
}

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The document that starts the client: everything else is built by script, as on the live site. */
function shellOf(model: PageModel): string {
  const json = JSON.stringify(model).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(model.title)}</title>
<link rel="icon" href="data:,">
<script id="practice-model" type="application/json">${json}</script>
<script type="module" src="/practice-assets/client.js"></script>
</head>
<body></body>
</html>
`;
}

interface Hold {
  /** When the site may speak again. */
  over: Promise<void>;
  /** The same for what follows the next invitation. */
  next: Promise<void>;
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  hold: Hold,
): Promise<void> {
  const path = request.url ?? "/";
  await hold.over;
  const begins = () => {
    hold.over = hold.next;
    return hold.over;
  };
  if (path.startsWith("/practice-api/")) return answerApi(site, request, response, begins);
  if (path === "/practice-assets/client.js") {
    response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
    response.end(await clientScript());
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405).end();
    return;
  }
  const page = site.page(path);
  if (page.kind === "redirect") {
    response.writeHead(302, { location: page.to, "cache-control": "no-store" }).end();
    return;
  }
  response.writeHead(page.status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(shellOf(page.model));
}

/** Starts the site on loopback over https. Nothing of it outlives `stop`. */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const site = options.site ?? peopledSite({ clock: Date.now, ...options.setup });
  const [place] = await Promise.all([options.place ?? openPlace(options.port), clientScript()]);
  const { server, port, spki } = place;
  const requests: SeenRequest[] = [];
  const hold: Hold = { over: Promise.resolve(), next: Promise.resolve() };
  const hear = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(seen(request, site.now()));
    answer(site, request, response, hold).catch((error: unknown) => {
      console.error("practice site:", error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  server.on("request", hear);
  return {
    url: `https://127.0.0.1:${port}`,
    origin: "https://www.linkedin.com",
    port,
    spki,
    chromiumArguments: [
      `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
    site,
    requests,
    holdAnswers() {
      let release = () => {};
      hold.next = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    async stop() {
      server.off("request", hear);
      if (options.place !== undefined) return server.closeAllConnections();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
