import { sideOf } from "../i18n/direction.ts";

/**
 * Puts what is on the page onto a canvas, in the colours it has there. Loading the drawing as an image would be
 * shorter, and the extension's policy rightly allows no image from anywhere but its own files.
 */
type Canvas = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pixels of the picture for one of the page. */
const SCALE = 2;
const MARGIN = 24;

/** What stands in `parts`, as it is laid out on the page. */
export function paintPage(root: HTMLElement, parts: readonly Element[]): HTMLCanvasElement {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left)) - MARGIN;
  const top = Math.min(...boxes.map((box) => box.top)) - MARGIN;
  const right = Math.max(...boxes.map((box) => box.right)) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + MARGIN;
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((right - left) * SCALE);
  canvas.height = Math.ceil((bottom - top) * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser gives no canvas to paint on.");
  context.fillStyle = getComputedStyle(root.ownerDocument.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const base = new DOMMatrix().scale(SCALE).translate(-left, -top);
  for (const part of parts) paintIn(context, part, base);
  return canvas;
}

function paintIn(context: Canvas, element: Element, base: DOMMatrix): void {
  if (isUnseen(element)) return;
  if (element instanceof SVGSVGElement) return paintDrawing(context, element, base);
  for (const child of element.childNodes) {
    if (child instanceof Element) paintIn(context, child, base);
    else if (child instanceof Text) paintWords(context, child, base);
  }
}

/** Each word where the page has it, so that lines break as they do there. */
function paintWords(context: Canvas, node: Text, base: DOMMatrix): void {
  const parent = node.parentElement;
  if (!parent) return;
  const style = getComputedStyle(parent);
  context.setTransform(base);
  context.font = fontOf(style);
  context.fillStyle = style.color;
  context.textAlign = "left";
  context.direction = "ltr";
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width < 2) continue;
    const { fontBoundingBoxAscent } = context.measureText(word);
    context.fillText(word, box.left, box.top + fontBoundingBoxAscent);
  }
}

function paintDrawing(context: Canvas, element: SVGElement, base: DOMMatrix, opacity = 1): void {
  const style = getComputedStyle(element);
  if (isUnseen(element) || element.classList.contains("chosen")) return;
  const seen = opacity * Number(style.opacity);
  if (element instanceof SVGTextElement) paintText(context, element, style, base, seen);
  else if (element instanceof SVGGeometryElement) paintShape(context, element, style, base, seen);
  else if (!(element instanceof SVGDefsElement))
    for (const child of element.children)
      if (child instanceof SVGElement) paintDrawing(context, child, base, seen);
}

const isUnseen = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display === "none" || visibility === "hidden" || element.classList.contains("hidden-text");
};

const fontOf = (style: CSSStyleDeclaration): string =>
  `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;

function place(context: Canvas, element: SVGGraphicsElement, base: DOMMatrix): void {
  const own = element.getScreenCTM();
  context.setTransform(own ? base.multiply(own) : base);
}

function shapeOf(element: SVGGeometryElement): Path2D {
  const path = new Path2D();
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute("d") ?? "");
  if (element instanceof SVGRectElement) {
    const { x, y, width, height, rx } = element;
    path.roundRect(
      x.baseVal.value,
      y.baseVal.value,
      width.baseVal.value,
      height.baseVal.value,
      rx.baseVal.value,
    );
  } else if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element;
    path.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI);
  } else if (element instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = element;
    path.moveTo(x1.baseVal.value, y1.baseVal.value);
    path.lineTo(x2.baseVal.value, y2.baseVal.value);
  }
  return path;
}

function paintShape(
  context: Canvas,
  element: SVGGeometryElement,
  style: CSSStyleDeclaration,
  base: DOMMatrix,
  opacity: number,
): void {
  const path = shapeOf(element);
  place(context, element, base);
  const fill = element instanceof SVGLineElement ? null : inkOf(context, element, style.fill);
  if (fill !== null) {
    context.globalAlpha = opacity * Number(style.fillOpacity);
    context.fillStyle = fill;
    context.fill(path);
  }
  const stroke = inkOf(context, element, style.stroke);
  if (stroke !== null) {
    context.globalAlpha = opacity * Number(style.strokeOpacity);
    context.strokeStyle = stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.lineJoin = "round";
    context.lineCap = style.strokeLinecap === "round" ? "round" : "butt";
    context.setLineDash(style.strokeDasharray === "none" ? [] : numbersOf(style.strokeDasharray));
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function paintText(
  context: Canvas,
  element: SVGTextContentElement,
  style: CSSStyleDeclaration,
  base: DOMMatrix,
  opacity: number,
): void {
  const lines = [...element.children].filter((child) => child instanceof SVGTSpanElement);
  if (lines.length > 0) {
    for (const line of lines) paintText(context, line, getComputedStyle(line), base, opacity);
    return;
  }
  if (element.getNumberOfChars() === 0) return;
  place(context, element, base);
  const letters = Array.from({ length: element.getNumberOfChars() }, (_, at) => element.getExtentOfChar(at));
  const own = [...element.childNodes].filter((child) => child instanceof Text);
  context.font = fontOf(style);
  context.textAlign = "left";
  const words = own.map(({ data }) => data).join("");
  context.direction = sideOf(words);
  context.globalAlpha = opacity;
  const left = Math.min(...letters.map(({ x }) => x));
  const { y } = element.getStartPositionOfChar(0);
  const halo = inkOf(context, element, style.stroke);
  if (halo !== null) {
    context.strokeStyle = halo;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.lineJoin = "round";
    context.setLineDash([]);
    context.strokeText(words, left, y);
  }
  context.fillStyle = inkOf(context, element, style.fill) ?? style.color;
  context.fillText(words, left, y);
  context.globalAlpha = 1;
}

const numbersOf = (list: string): readonly number[] & number[] => list.split(/[\s,]+/).map(Number.parseFloat);

/** A colour, or the pattern it names; null: nothing is put there. */
function inkOf(context: Canvas, element: SVGElement, ink: string): string | CanvasPattern | null {
  if (ink === "none" || ink === "") return null;
  const named = /^url\("?#([^")]+)"?\)/.exec(ink)?.[1];
  if (named === undefined) return ink;
  const pattern = element.ownerDocument.getElementById(named);
  return pattern instanceof SVGPatternElement ? tileOf(context, pattern) : null;
}

function tileOf(context: Canvas, pattern: SVGPatternElement): CanvasPattern | null {
  const width = pattern.width.baseVal.value;
  const height = pattern.height.baseVal.value;
  const tile = new OffscreenCanvas(width * SCALE, height * SCALE);
  const inner = tile.getContext("2d");
  if (!inner) return null;
  for (const child of pattern.children) {
    if (!(child instanceof SVGGeometryElement)) continue;
    const style = getComputedStyle(child);
    inner.setTransform(SCALE, 0, 0, SCALE, 0, 0);
    if (style.fill !== "none") {
      inner.fillStyle = style.fill;
      inner.globalAlpha = Number(style.fillOpacity) * Number(style.opacity);
      inner.fill(shapeOf(child));
    }
    if (style.stroke !== "none") {
      inner.strokeStyle = style.stroke;
      inner.lineWidth = Number.parseFloat(style.strokeWidth);
      inner.stroke(shapeOf(child));
    }
  }
  const made = context.createPattern(tile, "repeat");
  const turned = pattern.patternTransform.baseVal.consolidate()?.matrix;
  const { a, b, c, d, e, f } = turned ?? new DOMMatrix();
  made?.setTransform(new DOMMatrix([a, b, c, d, e, f]).scale(1 / SCALE));
  return made;
}
