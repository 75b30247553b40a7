const waiting: (() => void)[] = [];

/** One at a time, so that the page can answer between two. */
function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(next);
}

/** Does it after all that were asked for before, each in a turn of its own; gives how to call it off. */
export function inTurn(work: () => void): () => void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(next);
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting[at] = () => {};
  };
}
