import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod/mini";
import type { Opened } from "./client/backend.ts";
import type { Answered, Site } from "./site/site.ts";

/** What the page's own script may ask, by name. */
const VIA = z.enum(["profile", "custom-invite-page", "search", "grow", "sales"]);
const SLUG = z.object({ slug: z.string() });
const OFFSET = z.object({ offset: z.int().check(z.gte(0)) });
const CONNECT = z.object({ slug: z.string(), via: VIA });
const SEND = z.object({
  slug: z.string(),
  note: z.nullable(z.string()),
  via: VIA,
  email: z.nullable(z.string()),
});
const ANSWER = z.object({ slug: z.string(), accepted: z.boolean() });
const OPEN = z.object({ address: z.string() });

const plain = <T>(answer: T): Answered<T> => ({ lost: false, answer });

/** A page that stops a member, or that is of the old application, needs a real navigation. */
function open(site: Site, address: string): Opened {
  const answer = site.page(address);
  if (answer.kind === "redirect") {
    return answer.to.startsWith("/in/") ? open(site, answer.to) : { kind: "leave", path: answer.to };
  }
  const within =
    answer.status === 200 && answer.model.page !== "stop" && answer.model.page !== "custom-invite";
  return within ? { kind: "page", address, model: answer.model } : { kind: "leave", path: address };
}

type Handler = (site: Site, body: unknown) => Answered<unknown>;

const ASKED: Readonly<Record<string, Handler>> = {
  connect(site, body) {
    const { slug, via } = CONNECT.parse(body);
    return site.connect(slug, via);
  },
  "add-note": (site, body) => site.addNote(SLUG.parse(body).slug),
  send: (site, body) => site.send(SEND.parse(body)),
  withdraw: (site, body) => site.withdraw(SLUG.parse(body).slug),
  "answer-invitation"(site, body) {
    const { slug, accepted } = ANSWER.parse(body);
    site.answerInvitation(slug, accepted);
    return plain(null);
  },
  connections: (site, body) => plain(site.connections(OFFSET.parse(body).offset)),
  "sent-list": (site, body) => plain(site.sentList(OFFSET.parse(body).offset)),
  open: (site, body) => plain(open(site, OPEN.parse(body).address)),
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}

/** Null: the question was not understood. Anything else that throws is a bug. */
function answerOrNull(handle: Handler, site: Site, body: unknown): Answered<unknown> | null {
  try {
    return handle(site, body);
  } catch (error) {
    if (error instanceof z.core.$ZodError) return null;
    throw error;
  }
}

/**
 * Answers one question of the page; a lost answer is one that breaks off after the deed. An invitation is
 * taken in at once, and answered when `mayAnswer` resolves.
 */
export async function answerApi(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  mayAnswer: () => Promise<void>,
): Promise<void> {
  const name = (request.url ?? "").slice("/practice-api/".length);
  const handle = Object.hasOwn(ASKED, name) ? ASKED[name] : undefined;
  if (!handle || request.method !== "POST") {
    response.writeHead(404).end();
    return;
  }
  const answered = answerOrNull(handle, site, await bodyOf(request));
  if (answered === null) {
    response.writeHead(400).end();
    return;
  }
  if (name === "send") await mayAnswer();
  if (answered.lost) {
    // Not before the headers: a browser repeats a request whose reused connection broke without a word.
    response.writeHead(200, { "content-type": "application/json", "content-length": 64 });
    response.write("{", () => request.socket.destroy());
    return;
  }
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(answered.answer));
}
