import type { Backend } from "./backend.ts";

/**
 * The server's answers, over fetch to the host the page came from. They are not parsed: both ends
 * are built from the same models at the same moment.
 */
export function httpBackend(window: Window): Backend {
  const ask = async (what: string, body: unknown) => {
    const response = await window.fetch(`/practice-api/${what}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The site answered ${response.status}.`);
    return response.json();
  };
  return {
    connect: (slug, via) => ask("connect", { slug, via }),
    addNote: (slug) => ask("add-note", { slug }),
    send: (order) => ask("send", order),
    withdraw: (slug) => ask("withdraw", { slug }),
    answerInvitation: (slug, accepted) => ask("answer-invitation", { slug, accepted }),
    connections: (offset) => ask("connections", { offset }),
    sentList: (offset) => ask("sent-list", { offset }),
    open: (address) => ask("open", { address }),
    leave: (path) => window.location.assign(path),
  };
}
