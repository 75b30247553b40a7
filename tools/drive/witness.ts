import type { BrowserContext, Page } from "playwright-core";

/**
 * What a page's own scripts can find out about what is done in it. Left out are field values, the focus, and
 * that `click()` is not a hand's: `isTrusted`, and no pointer before it.
 */
export interface Testimony {
  /** The document and every open shadow root as they stand. */
  readonly trees: readonly string[];
  /** The same when the dialog and its field first appeared, and when the field was last filled. */
  readonly moments: Readonly<Record<string, readonly string[]>>;
  /** Every change of nodes, attributes and texts since the document was parsed; sorted, for the order varies. */
  readonly mutations: readonly string[];
  readonly globals: readonly string[];
  /** Names of what the page loaded, navigated to, marked and measured; sorted. */
  readonly performance: readonly string[];
  /** Errors, rejections and violations that it heard of. */
  readonly errors: readonly string[];
  /** Stacks of the page's own code, as called by whoever pressed or typed. */
  readonly stacks: readonly string[];
  readonly stored: Readonly<Record<string, unknown>>;
  readonly history: { readonly state: unknown; readonly added: number };
}

/** Lets every page of the context from now on witness what is done in it. */
export async function summonWitness(context: BrowserContext): Promise<void> {
  await context.addInitScript(witness);
}

export async function testimonyOf(page: Page): Promise<Testimony> {
  return page.evaluate(() => {
    const { testify } = document as unknown as { testify: () => Promise<Testimony> };
    return testify();
  });
}

/** What the consoles of all worlds of a tab said, and errors thrown in any of them. Grows. */
export async function listenToConsole(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Runtime.consoleAPICalled", ({ type, args }) => {
    heard.push(`${type}: ${args.map(({ value, description }) => value ?? description).join(" ")}`);
  });
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
    heard.push(`thrown: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session.on("Log.entryAdded", ({ entry }) => {
    heard.push(`${entry.source}: ${entry.text} ${entry.url ?? ""}`);
  });
  await session.send("Runtime.enable");
  await session.send("Log.enable");
  return heard;
}

/** Runs in the browser, before the page's own scripts. */
function witness(): void {
  if (location.host !== "www.linkedin.com") return;
  const MOMENTS = { dialog: "[role=dialog].send-invite", field: "textarea#custom-message" };
  const moments: Record<string, readonly string[]> = {};
  const mutations: string[] = [];
  const errors: string[] = [];
  const stacks: string[] = [];
  const roots: ShadowRoot[] = [];
  const lengthBefore = history.length;

  const trees = () => [
    document.documentElement.outerHTML,
    ...roots.filter(({ host }) => host.isConnected).map((root) => root.innerHTML),
  ];
  const nameOf = (node: Node) =>
    node instanceof Element
      ? `${node.localName}#${node.id}`
      : node instanceof ShadowRoot
        ? "(shadow)"
        : node.nodeName;
  const textOf = (node: Node) => (node instanceof Element ? node.outerHTML : (node.nodeValue ?? ""));
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const at = nameOf(target);
      if (attributeName !== null)
        mutations.push(`${at} [${attributeName}] ${(target as Element).getAttribute(attributeName)}`);
      else if (type === "characterData") mutations.push(`${at} = ${target.nodeValue}`);
      for (const node of addedNodes) mutations.push(`${at} + ${textOf(node)}`);
      for (const node of removedNodes) mutations.push(`${at} - ${textOf(node)}`);
    }
    for (const [name, selector] of Object.entries(MOMENTS)) {
      if (moments[name] === undefined && [document, ...roots].some((root) => root.querySelector(selector)))
        moments[name] = trees();
    }
  });
  const ALL = { subtree: true, childList: true, attributes: true, characterData: true };
  // How the parser cuts the document into pieces differs from load to load.
  document.addEventListener("readystatechange", () => observer.observe(document, ALL), { once: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init);
    roots.push(root);
    observer.observe(root, ALL);
    return root;
  };

  for (const type of ["error", "unhandledrejection", "securitypolicyviolation"])
    addEventListener(type, (event) => {
      const { message, reason, blockedURI } = event as {
        message?: string;
        reason?: Error;
        blockedURI?: string;
      };
      errors.push(`${type}: ${message ?? reason?.stack ?? blockedURI}`);
    });
  for (const type of ["click", "input", "change"])
    addEventListener(type, () => void stacks.push(new Error(type).stack ?? ""), true);
  addEventListener("input", () => queueMicrotask(() => Object.assign(moments, { filled: trees() })));

  const testify = async (): Promise<Testimony> => ({
    trees: trees(),
    moments,
    mutations: mutations.toSorted(),
    globals: [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(document)].toSorted(),
    performance: performance
      .getEntries()
      .filter(({ entryType }) => ["resource", "navigation", "mark", "measure"].includes(entryType))
      .map(({ entryType, name }) => `${entryType} ${name}`)
      .toSorted(),
    errors,
    stacks,
    stored: {
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    },
    history: { state: history.state, added: history.length - lengthBefore },
  });
  Object.assign(document, { testify });
}
