import { createHash, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { Agent, request as httpsRequest } from "node:https";
import { connect as connectTls } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fromExtensions, type Practice, startPractice } from "./server.ts";

let practice: Practice;
const agent = new Agent({ rejectUnauthorized: false });

beforeAll(async () => {
  practice = await startPractice();
}, 60_000);
afterAll(async () => {
  agent.destroy();
  await practice.stop();
});

async function ask(path: string, body: unknown = null, headers: Readonly<Record<string, string>> = {}) {
  const asked = httpsRequest(`${practice.url}${path}`, {
    agent,
    method: body === null ? "GET" : "POST",
    headers,
  });
  asked.end(body === null ? undefined : JSON.stringify(body));
  const [response] = await once(asked, "response");
  let text = "";
  for await (const part of response) text += part;
  return { status: Number(response.statusCode), location: response.headers.location ?? null, text };
}

test("a profile is served with its title, and its texts can't break out of the page", async () => {
  practice.site.changeMember("mono", { about: "</script><script>alert(1)</script>" });
  const page = await ask("/in/mono/");
  expect(page.status).toBe(200);
  expect(page.text).toContain("<title>(3) Mono | LinkedIn</title>");
  expect(page.text.match(/<script/g)).toHaveLength(2);
});

test.each([
  ["/in/me/", 302, "/in/pia-beispiel/"],
  ["/in/gone-person/", 302, "/404/"],
  ["/in/zoë-åström-exemple/", 200, null],
  ["/404/", 404, null],
  ["/authwall", 200, null],
  ["/search/results/people/?keywords=trial", 200, null],
  ["/mynetwork/invitation-manager/sent/CONNECTION/", 200, null],
  ["/preload/custom-invite/?vanityName=noor", 200, null],
])("%s answers %i", async (path, status, location) => {
  expect(await ask(encodeURI(path))).toMatchObject({ status, location });
});

test("too many requests answer 429", async () => {
  practice.site.stopWith("rate-limited");
  expect((await ask("/in/mono/")).status).toBe(429);
  practice.site.stopWith(null);
});

test("a Send arrives with its exact text", async () => {
  const note = 'Grüße 🌱 "quotes"\nand a line';
  const answer = await ask("/practice-api/send", { slug: "noor", note, via: "profile", email: null });
  expect(JSON.parse(answer.text)).toMatchObject({ kind: "sent" });
  expect(practice.site.invitations().at(-1)).toMatchObject({ toSlug: "noor", note });
});

test("a lost answer breaks the connection after the invitation was taken", async () => {
  practice.site.arm({ kind: "lost-response", on: "send" });
  const order = { slug: "bo-muster", note: null, via: "profile", email: null };
  await expect(ask("/practice-api/send", order)).rejects.toThrow();
  expect(practice.site.invitations().at(-1)?.toSlug).toBe("bo-muster");
});

test("an unknown question and a broken one are refused without an invitation", async () => {
  const before = practice.site.requests().length;
  expect((await ask("/practice-api/toString", {})).status).toBe(404);
  expect((await ask("/practice-api/send", { slug: "mono" })).status).toBe(400);
  expect(practice.site.requests()).toHaveLength(before);
});

test("I7 a request that neither a navigation nor the page's script made is seen as the extension's", async () => {
  const extension = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";
  const page = { "sec-fetch-mode": "cors", "sec-fetch-site": "same-origin" };
  await ask("/feed/", null, { "sec-fetch-mode": "navigate", "sec-fetch-site": "none" });
  await ask("/practice-api/sent-list", { offset: 0 }, page);
  expect(fromExtensions(practice.requests)).toEqual([]);
  await ask("/feed/", null, { origin: extension });
  await ask("/in/mono/", null, page);
  await ask("/practice-api/sent-list", { offset: 0 }, { "sec-fetch-mode": "cors", "sec-fetch-site": "none" });
  const found = fromExtensions(practice.requests).map(({ path }) => path);
  expect(found).toEqual(["/feed/", "/in/mono/", "/practice-api/sent-list"]);
});

test("the hash given to the browser is that of the certificate served", async () => {
  const socket = connectTls({ host: "127.0.0.1", port: practice.port, rejectUnauthorized: false });
  await once(socket, "secureConnect");
  const raw = socket.getPeerCertificate().raw;
  socket.destroy();
  const certificate = new X509Certificate(raw);
  const key = certificate.publicKey.export({ type: "spki", format: "der" });
  expect(createHash("sha256").update(key).digest("base64")).toBe(practice.spki);
  expect(certificate.checkHost("www.linkedin.com")).toBe("www.linkedin.com");
  expect(practice.chromiumArguments.join(" ")).toContain(practice.spki);
});

test("nothing listens after stop", async () => {
  const other = await startPractice();
  await other.stop();
  const socket = connectTls({ host: "127.0.0.1", port: other.port, rejectUnauthorized: false });
  const [error] = await once(socket, "error");
  expect(error).toMatchObject({ code: "ECONNREFUSED" });
});
