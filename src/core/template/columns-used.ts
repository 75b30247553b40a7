import { savedTemplate } from "./check.ts";
import { TEMPLATE_FIELDS } from "./fields.ts";

/** Names of imported columns that saved bodies use; a body that can't be read uses none. */
export function columnsUsed(bodies: readonly string[]): readonly string[] {
  const own: readonly string[] = TEMPLATE_FIELDS.map(({ name }) => name);
  const used = bodies.flatMap((body) => {
    const read = savedTemplate(body);
    return read.ok ? read.value.fields : [];
  });
  return [...new Set(used)].filter((name) => !own.includes(name));
}
