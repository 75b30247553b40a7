import type { Segment } from "../template/segments.ts";
import { edited, withSpace } from "./edits.ts";
import type { Finding, Range } from "./finding.ts";
import { type Draft, finding } from "./rules.ts";

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/gu;

const WITH_SCHEME = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]/giu;
/** "lnkd.in/abc": any domain with a path. */
const WITH_PATH = /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{2,63}\.)+[a-z]{2,12}\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]/giu;
/**
 * "sample.com" in lower case: with a capital it is most likely a company's name. Endings that are
 * also words ("it", "me", "is") are left out, because people forget the space after a full stop.
 */
const BARE =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{2,63}\.)+(?:com|org|net|io|ai|dev|app|info|biz|eu|uk|fr|ch|br|nl|shop|site|online|xyz|ly|tech|cloud|edu|gov)(?![\p{L}\p{N}@-]|\.\p{L})/gu;

const NUMBER = /(?<![\p{L}\p{N}.,])(?:\+|00)?\(?\d(?:[\s\u00a0()./-]{0,3}\d){6,16}(?![\p{L}\p{N}])/gu;
const PHONE_WORD =
  /(?:tel|phone|mobile|cell|call|whats-?app|telefon|handy|mobil|anruf\w*|téléphone|portable|appelez|teléfono|móvil|celular|telefone|telemóvel|ligue)[^\p{L}\n]{0,4}$/iu;
/** Dates, spans of years, ISBN, numbers in groups of three. */
const NO_PHONE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}\s?[-/–]\s?\d{4}|97[89][\d\s-]{10,14}|\d{1,3}(?:[\s.\u00a0]\d{3})+)$/;

const PRICE =
  /(?<![\p{L}\p{N}])(?:(?:[€£¥₹]|[A-Z]{0,2}\$)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£¥₹$]|k€|(?:EUR|USD|GBP|CHF|BRL|euros?|dollars?|dólares|reais|pesos|libras)(?![\p{L}\p{N}])))/giu;
const PERCENTAGE =
  /(?<![\p{L}\p{N}])\d[\d.,]*\s?(?:%|(?:percent|per cent|prozent|pour cent|por ciento|por cento)(?![\p{L}\p{N}]))/giu;

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;

function isPhone(text: string, index: number, found: string): boolean {
  if (/^(?:\+|00)/.test(found)) return digitsIn(found) >= 8;
  if (PHONE_WORD.test(text.slice(0, index))) return true;
  return digitsIn(found) >= 9 && !NO_PHONE.test(found);
}

interface Place extends Range {
  readonly part: Segment;
}

function places(part: Segment, patterns: readonly RegExp[], isMeant = isAlways): readonly Place[] {
  const found: Place[] = [];
  for (const pattern of patterns) {
    for (const { index, 0: match } of part.content.matchAll(pattern)) {
      const start = part.start + index;
      const end = start + match.length;
      const isNew = found.every((other) => end <= other.start || start >= other.end);
      if (isNew && isMeant(part.content, index, match)) found.push({ start, end, part });
    }
  }
  return found;
}

const isAlways = (_text: string, _index: number, _found: string): boolean => true;

function removed(body: string, { part, ...range }: Place): string {
  const within = { start: part.start, end: part.start + part.content.length };
  return edited(body, [{ ...withSpace(body, range, within), text: "" }]);
}

function contactIn(body: string, part: Segment): readonly Finding[] {
  const emails = places(part, [EMAIL]);
  const isFree = ({ start, end }: Range) => emails.every((mail) => end <= mail.start || start >= mail.end);
  const found = {
    email: emails,
    link: places(part, [WITH_SCHEME, WITH_PATH, BARE]).filter(isFree),
    phone: places(part, [NUMBER], isPhone),
  };
  return (["link", "email", "phone"] as const).flatMap((rule) =>
    found[rule].map((place) =>
      finding(
        { rule },
        { range: { start: place.start, end: place.end }, fix: { body: removed(body, place) } },
      ),
    ),
  );
}

function figuresIn(part: Segment): readonly Finding[] {
  const found = { price: places(part, [PRICE]), percentage: places(part, [PERCENTAGE]) };
  return (["price", "percentage"] as const).flatMap((rule) =>
    found[rule].map(({ start, end }) => finding({ rule }, { range: { start, end } })),
  );
}

/** Links, e-mail addresses, phone numbers, prices and percentages, in any language. */
export function contactFindings({ input: { body }, parts }: Draft): readonly Finding[] {
  return parts.flatMap((part) => [...contactIn(body, part), ...figuresIn(part)]);
}
