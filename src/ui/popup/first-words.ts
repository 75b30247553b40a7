import type { FirstWords } from "../../app/head/first-words.ts";

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** What `PopupApp` draws first, without its switches and without any library; null: nothing is known yet. */
export function showFirstWords(head: Element, words: FirstWords | null): void {
  head.replaceChildren(element("div", "places"));
  if (words === null) return;
  const { documentElement: root } = document;
  root.lang = words.language;
  root.dir = words.direction;
  const lines = element("div", "");
  lines.append(
    element("h1", "", words.count),
    element("p", words.stopped ? "follow stop" : "follow", words.follow),
  );
  const tally = element("div", "tally");
  tally.append(...words.marks.map((mark) => element("span", mark)));
  const state = element("section", "state");
  state.append(lines, tally);
  head.append(state);
}
