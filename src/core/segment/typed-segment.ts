import * as z from "zod/mini";
import { ALLOCATIONS, NOTE_POLICIES, type Segment, type Template } from "./segment.ts";

const schema = z.object({
  name: z.string(),
  description: z.string(),
  notePolicy: z.enum(NOTE_POLICIES),
  allocation: z.enum(ALLOCATIONS),
  share: z.string(),
  wordings: z.array(z.object({ id: z.nullable(z.string()), name: z.string(), body: z.string() })),
});

/**
 * A segment as somebody types it, good or not. `share`: its weight, as text. A wording's `id` is null
 * while it is new. At least one wording.
 */
export type TypedSegment = Readonly<z.infer<typeof schema>>;

/** What stands saved, as one would have typed it. `wordings`: those in use. */
export const typedOf = (
  { name, description, notePolicy, allocation, weight }: Segment,
  wordings: readonly Template[],
): TypedSegment => ({
  name,
  description,
  notePolicy,
  allocation,
  share: String(weight),
  wordings: wordings.map((wording) => ({ id: wording.id, name: wording.name, body: wording.body })),
});

/** As one text, the same for the same content. */
export function typedText({
  name,
  description,
  notePolicy,
  allocation,
  share,
  wordings,
}: TypedSegment): string {
  const inOrder = wordings.map((wording) => ({ id: wording.id, name: wording.name, body: wording.body }));
  return JSON.stringify({ name, description, notePolicy, allocation, share, wordings: inOrder });
}

/** What `typedText` made; null when it can't be read back. Never throws. */
export function readTyped(text: string): TypedSegment | null {
  try {
    const typed = schema.safeParse(JSON.parse(text));
    return typed.success && typed.data.wordings.length > 0 ? typed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
