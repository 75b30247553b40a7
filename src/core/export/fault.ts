import * as z from "zod/mini";
import type { TemplateFault } from "../template/index.ts";

const text = z.string();
const texts = z.array(text);
const is = <What extends TemplateFault["what"]>(what: What) => ({ what: z.literal(what) });

/** What is wrong with a template, as it stands in the hold of an invitation. */
export const fault: z.ZodMiniType<TemplateFault> = z.discriminatedUnion("what", [
  z.object({ ...is("too-long"), length: z.number(), most: z.number() }),
  z.object({ ...is("never-closed"), source: text, open: text, close: text }),
  z.object({ ...is("stray-close"), open: text, close: text }),
  z.object({ ...is("part-without-end"), source: text, end: text }),
  z.object({ ...is("end-without-part"), tag: text }),
  z.object({ ...is("unreadable"), source: text }),
  z.object({ ...is("has-no-parts"), name: text }),
  z.object({ ...is("needs-quotes"), written: text }),
  z.object({ ...is("unknown-field"), written: text, meant: text }),
  z.object({ ...is("no-field"), written: text, fields: texts }),
  z.object({ ...is("unknown-filter"), written: text, meant: text }),
  z.object({ ...is("no-filter"), written: text, filters: texts }),
  z.object(is("default-not-first")),
  z.object({ ...is("curly-quotes"), source: text }),
  z.object({ ...is("nothing-in-it"), source: text }),
  z.object({ ...is("three-braces"), source: text }),
  z.object({ ...is("compares"), source: text }),
  z.object({ ...is("tag-without-word"), source: text }),
  z.object({ ...is("unknown-tag"), written: text, meant: text }),
  z.object({ ...is("no-tag"), written: text, tags: texts }),
  z.object({ ...is("picks-at-random"), source: text }),
  z.object({ ...is("other-tool"), source: text, meant: text }),
  z.object({ ...is("lone-braces"), source: text }),
  z.object({ ...is("note-to-self"), source: text }),
  z.object({ ...is("filter-needs-value"), filter: text }),
  z.object(is("grows-too-long")),
  z.object(is("comes-out-empty")),
  z.object({ ...is("marks-left"), marks: text }),
  z.object({ ...is("fails"), reason: text }),
]);
