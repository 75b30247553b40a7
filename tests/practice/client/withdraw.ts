import { assertNever } from "./assert-never.ts";
import type { Stage } from "./stage.ts";

/** For a lost answer to anything but Send. */
export function stayAsIs(): void {
  // The page goes on showing what it knew.
}

/** What confirming a withdrawal does: the row goes once the site has it. A lost answer leaves it there. */
export async function withdraw(stage: Stage, slug: string, gone: () => void): Promise<void> {
  const answer = await stage.backend.withdraw(slug).catch(() => null);
  if (stage.left.aborted) return;
  switch (answer?.kind) {
    case undefined:
    case "nothing":
      return;
    case "withdrawn":
      return gone();
    case "leave":
      return stage.backend.leave(answer.path);
    default:
      return assertNever(answer);
  }
}
