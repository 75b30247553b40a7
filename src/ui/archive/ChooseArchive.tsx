import { useId } from "preact/hooks";

export interface ChooseArchiveProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** After a file that could not be used: the way to the archive is known. */
  readonly again?: boolean;
}

/** How to get the archive, and the choice of its files. */
export function ChooseArchive({ onFiles, again = false }: ChooseArchiveProps) {
  const id = useId();
  return (
    <div class="stack">
      {!again && (
        <ol class="steps">
          <li>
            On LinkedIn open <strong>Settings &amp; Privacy</strong>, then <strong>Data privacy</strong>, then{" "}
            <strong>Get a copy of your data</strong>.
          </li>
          <li>
            Tick <strong>Connections</strong> and <strong>Invitations</strong> and ask for the archive.
          </li>
          <li>
            LinkedIn sends an e-mail within minutes, at most a day. Download the zip and choose it here.
          </li>
        </ol>
      )}
      <div class="field">
        <label for={id}>{again ? "Choose again" : "The zip, or its two CSV files"}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".zip,.csv,application/zip,text/csv"
          aria-describedby={`${id}-why`}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) onFiles(files);
          }}
        />
        <p id={`${id}-why`} class="why">
          Only Connections.csv and Invitations.csv are opened. You see what will happen before anything is
          kept.
        </p>
      </div>
    </div>
  );
}
