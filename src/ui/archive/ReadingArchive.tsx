import type { Progress } from "../../core/archive/index.ts";

export interface ReadingArchiveProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far it is, and the way out of it. */
export function ReadingArchive({ progress, onCancel }: ReadingArchiveProps) {
  const writes = progress.done === 1;
  return (
    <div class="reading">
      <p role="status">{progress.doing} …</p>
      {writes ? (
        <progress aria-label="Bringing in" />
      ) : (
        <progress aria-label="Reading the archive" max={1} value={progress.done} />
      )}
      <div class="row">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <span class="soft small">Nothing is kept if you do.</span>
      </div>
    </div>
  );
}
