import * as z from "zod/mini";
import { fail, ok, type Result } from "../shared/result.ts";
import { savedTemplate, TEMPLATE_LIMIT, type TemplateProblem } from "../template/index.ts";
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

/** Why a file can't be taken in. `path`: where in it something does not fit, steps from its outside in. */
export type SegmentFileProblem =
  | { readonly kind: "too-long" | "no-json" | "something-else" | "newer-version" }
  | { readonly kind: "does-not-fit"; readonly path: readonly (string | number)[] }
  | { readonly kind: "name-twice"; readonly name: string }
  | { readonly kind: "unreadable-wording"; readonly name: string; readonly problem: TemplateProblem }
  | { readonly kind: "unreadable-thanks"; readonly problem: TemplateProblem };

function parsed(text: string): Result<unknown, SegmentFileProblem> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail({ kind: "no-json" });
  }
}

function wordingProblem({ wordings, thanks }: SegmentContent): SegmentFileProblem | null {
  const names = wordings.map(({ name }) => name.toLowerCase());
  const twice = wordings.find(({ name }, place) => names.indexOf(name.toLowerCase()) < place);
  if (twice) return { kind: "name-twice", name: twice.name };
  for (const { name, body } of wordings) {
    const read = savedTemplate(body);
    if (!read.ok) return { kind: "unreadable-wording", name, problem: read.error };
  }
  const read = savedTemplate(thanks);
  return read.ok ? null : { kind: "unreadable-thanks", problem: read.error };
}

/** Reads a file somebody gave. Fails with what is wrong, and where. Never throws. */
export function readSegmentFile(text: string): Result<SegmentContent, SegmentFileProblem> {
  if (text.length > FILE_LIMIT) return fail({ kind: "too-long" });
  const json = parsed(text);
  if (!json.ok) return json;
  const head = headSchema.safeParse(json.value);
  if (!head.success) return fail({ kind: "something-else" });
  if (head.data.version > VERSION) return fail({ kind: "newer-version" });
  const content = contentSchema.safeParse(json.value);
  if (!content.success) {
    const path = content.error.issues[0]?.path ?? [];
    return fail({
      kind: "does-not-fit",
      path: path.map((step) => (typeof step === "number" ? step : String(step))),
    });
  }
  const problem = wordingProblem(content.data);
  return problem === null ? ok(content.data) : fail(problem);
}
