import * as z from "zod/mini";
import { fail, ok, type Result } from "../shared/result.ts";
import { savedTemplate, TEMPLATE_LIMIT } from "../template/index.ts";
import { SEGMENT_NAME_LIMIT } from "./free-name.ts";
import { ALLOCATIONS, NOTE_POLICIES, type Segment, type Template } from "./segment.ts";

/** The largest share of one segment beside another's 1. */
export const WEIGHT_MOST = 10;
/** Ours: with more at once no account sends enough to tell them apart. */
export const WORDINGS_MOST = 6;
/** Of a segment, in UTF-16 units. Ours. */
export const DESCRIPTION_LIMIT = 1_000;

const FORMAT = "politely-segment";
const VERSION = 1;
/** Longest file read, in UTF-16 units. Ours: six wordings of the greatest length in escapes fill a quarter. */
const FILE_LIMIT = 200_000;

const wordingSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(SEGMENT_NAME_LIMIT)),
  body: z.string().check(z.maxLength(TEMPLATE_LIMIT)),
});

const contentSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(SEGMENT_NAME_LIMIT)),
  description: z.string().check(z.trim(), z.maxLength(DESCRIPTION_LIMIT)),
  /** For those who accepted; files of before there was one have none. */
  thanks: z.prefault(z.string().check(z.maxLength(TEMPLATE_LIMIT)), ""),
  notePolicy: z.enum(NOTE_POLICIES),
  allocation: z.enum(ALLOCATIONS),
  weight: z.int().check(z.gte(1), z.lte(WEIGHT_MOST)),
  wordings: z.array(wordingSchema).check(z.minLength(1), z.maxLength(WORDINGS_MOST)),
});

const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.gte(1)) });

/** What of a segment goes from one person to another: nothing about people, no figures. */
export type SegmentContent = Readonly<z.infer<typeof contentSchema>>;

/** The content of a segment with the wordings it has in use. */
export function contentOf(segment: Segment, inUse: readonly Template[]): SegmentContent {
  const { name, description, thanks, notePolicy, allocation, weight } = segment;
  const wordings = inUse.map((wording) => ({ name: wording.name, body: wording.body }));
  return { name, description, thanks, notePolicy, allocation, weight, wordings };
}

/** The text of the file: JSON, indented, so that it can be read before it is taken in. */
export function segmentFileText(content: SegmentContent): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...content }, null, 2)}\n`;
}

function parsed(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail("This file is not a segment: it holds no JSON. Choose one that was saved under Write.");
  }
}

/** Where in the file something does not fit, as people would say it: “wordings, 2nd, body”. */
function placeWords(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? `number ${step + 1}` : String(step))).join(", ");
}

function wordingProblem({ wordings, thanks }: SegmentContent): string | null {
  const names = wordings.map(({ name }) => name.toLowerCase());
  const twice = wordings.find(({ name }, place) => names.indexOf(name.toLowerCase()) < place);
  if (twice) return `Two wordings in this file are called “${twice.name}”. Rename one of them in the file.`;
  for (const { name, body } of wordings) {
    const read = savedTemplate(body);
    if (read.ok) continue;
    const { line, column, message } = read.error;
    return `The wording “${name}” can't be read. Line ${line}, column ${column}: ${message}`;
  }
  const read = savedTemplate(thanks);
  if (read.ok) return null;
  const { line, column, message } = read.error;
  return `The text for new connections can't be read. Line ${line}, column ${column}: ${message}`;
}

/** Reads a file somebody gave. Fails with a sentence that says what is wrong, and where. Never throws. */
export function readSegmentFile(text: string): Result<SegmentContent, string> {
  if (text.length > FILE_LIMIT) {
    return fail("This file is far too long for a segment. Choose one that was saved under Write.");
  }
  const json = parsed(text);
  if (!json.ok) return json;
  const head = headSchema.safeParse(json.value);
  if (!head.success) {
    return fail("This file is something else than a segment. Choose one that was saved under Write.");
  }
  if (head.data.version > VERSION) {
    return fail("This file was made by a newer version of Politely. Update the extension, then take it in.");
  }
  const content = contentSchema.safeParse(json.value);
  if (!content.success) {
    const place = placeWords(content.error.issues[0]?.path ?? []);
    return fail(`This file can't be used: “${place}” is missing, too long or not what belongs there.`);
  }
  const problem = wordingProblem(content.data);
  return problem === null ? ok(content.data) : fail(problem);
}
