/** `null` and `false` leave the attribute out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Child = Node | string | null;

/** Builds elements by DOM calls, so that links may stand inside links as on the live site. */
export type Make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Attributes,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[Tag];

export function maker(doc: Document): Make {
  return (tag, attributes = {}, ...children) => {
    const element = doc.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === false) continue;
      element.setAttribute(name, value === true ? "" : String(value));
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };
}

const PATHS: Readonly<Record<string, string>> = {
  "connect-small": "M9 4a3 3 0 1 0-6 0 3 3 0 0 0 6 0ZM1 14a5 5 0 0 1 10 0M12 6h4M14 4v4",
  "clock-small": "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3v3l2 2",
  "send-privately-small": "M2 8 14 2l-3 12-3-5Z",
  "add-small": "M8 3v10M3 8h10",
  "close-medium": "M4 4l8 8M12 4l-8 8",
  locked: "M4 7h8v6H4zM6 7V5a2 2 0 0 1 4 0v2",
};

/** An icon as each application marks it: the new one by `id`, Ember by `data-test-icon`. */
export function icon(doc: Document, name: string, application: "sdui" | "ember"): SVGSVGElement {
  const svg = doc.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute(application === "sdui" ? "id" : "data-test-icon", name);
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("width", "16");
  svg.setAttribute("height", "16");
  svg.setAttribute("aria-hidden", "true");
  const path = doc.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name] ?? "M3 8h10");
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", "currentColor");
  svg.append(path);
  return svg;
}

/** Class names of the new application say nothing: the same word always gives the same few letters. */
export function hashed(word: string): string {
  let hash = 2_166_136_261;
  for (const unit of word) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return `_${hash.toString(36).padStart(7, "0")}`;
}
