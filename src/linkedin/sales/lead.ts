import type { PageReading } from "../../core/page/reading.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { keyOfLink, leadKeyOf } from "../addresses.ts";
import { visibleText } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import { labelsOf } from "../languages/index.ts";
import { isLabel } from "../languages/match.ts";
import { readDegree } from "../profile/degree.ts";
import * as cues from "./cues.ts";
import { linesIn } from "./people.ts";

/** The page of one lead. Its public address is taken only when the page leaves no doubt whose it is (I6). */
export function observeLead(document: Document, url: URL): PageReading {
  const missing = (what: string): PageReading => ({
    surface: "unreadable",
    expected: "sales-lead",
    missing: what,
  });
  const lead = leadKeyOf(url.href);
  const main = document.querySelector("main");
  if (lead === null || main === null) return missing("lead");
  const names = allVisible(main, cues.NAME).filter((name) => ofLead(name, lead));
  const headings = names.filter((name) => name.closest("h1") !== null);
  const texts = new Set((headings.length > 0 ? headings : names).map(visibleText));
  const [fullName, second] = [...texts];
  if (fullName === undefined || fullName === "" || second !== undefined) return missing("a single name");
  const card = headings[0]?.closest("section") ?? main;
  const address = publicKey(document);
  const connected = readDegree(card) === 1;
  const pending = menuSaysPending(document);
  return {
    surface: "sales-lead",
    person: {
      keys: address === null ? [lead] : [lead, address],
      fullName,
      ...linesIn(card),
      relation: connected ? "connected" : pending ? "pending" : "unknown",
      evidence: [address === null ? "no public address on the page" : "link to the public profile"],
    },
  };
}

/** Names in links to other leads are other people's. */
function ofLead(name: Element, lead: ProspectKey): boolean {
  const link = name.closest("a");
  const key = leadKeyOf(link?.getAttribute("href") ?? null);
  return key === null || key === lead;
}

/** The one profile the page links to; a link in an open menu is the lead's own. Two different ones: none. */
function publicKey(document: Document): ProspectKey | null {
  const links = [...document.querySelectorAll(cues.PUBLIC_LINK)].filter(
    (link) => link.closest(cues.ELSEWHERE) === null,
  );
  const inMenu = links.filter((link) => link.closest(cues.MENU) !== null);
  const keys = new Set(
    (inMenu.length > 0 ? inMenu : links).flatMap((link) => keyOfLink(link.getAttribute("href")) ?? []),
  );
  const [key, second] = [...keys];
  return key === undefined || second !== undefined ? null : key;
}

/** "Connect — Pending" in the opened menu. */
function menuSaysPending(document: Document): boolean {
  const labels = labelsOf(document);
  return allVisible(document, cues.MENU).some((menu) =>
    allVisible(menu, "[role='menuitem'], .artdeco-dropdown__item, button, a").some((item) =>
      isLabel(
        labels,
        "pending",
        visibleText(item)
          .split(/\s[—–-]\s/)
          .at(-1) ?? "",
      ),
    ),
  );
}
