import "../styles/palette.css";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import {
  type Choice,
  deedEntries,
  type Entry,
  type EntryGroup,
  personEntry,
  placeEntries,
  segmentEntries,
} from "./entries.ts";
import { matching } from "./match.ts";
import { createNameSearch, type NameSearch } from "./name-search.ts";

export interface PaletteProps {
  readonly actions: Pick<Actions, "names">;
  readonly segments: readonly { readonly id: string; readonly name: string }[];
  /** Null before set-up. */
  readonly paused: boolean | null;
  /** Called once it has closed and the focus is back where it was. */
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** Of each kind: a screen of them at most, whatever there is. */
const MOST = 12;

/** Goes anywhere and does what can be done from everywhere, by typing a part of its name. */
export function Palette({ actions, segments, paused, onChoose, onClose }: PaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState("");
  const [activeId, setActiveId] = useState<string | null>(null);
  const chosen = useRef<Choice | null>(null);
  const names = useNameSearch(actions);
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const groups = groupsOf({ asked, segments, paused, names });
  const entries = groups.flatMap((group) => group.entries);
  const found = entries.findIndex((one) => one.id === activeId);
  const at = found === -1 ? 0 : found;
  const active = entries[at];
  useLayoutEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: "nearest" });
  }, [active?.id]);
  const take = (entry: Entry | undefined) => {
    if (!entry) return;
    chosen.current = entry.choice;
    dialog.current?.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event, at, entries.length);
    if (next !== null) {
      event.preventDefault();
      setActiveId(entries[next]?.id ?? null);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      take(active);
    }
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={t("frame_palette")}
      onClose={() => {
        onClose();
        if (chosen.current) onChoose(chosen.current);
      }}
      onClick={(event) => {
        // A press beside it, as on any menu.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="palette-sheet">
        <input
          type="text"
          role="combobox"
          aria-label={t("frame_palette")}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}-${active.id}`}
          placeholder={t("frame_palette_hint")}
          autocomplete="off"
          spellcheck={false}
          value={asked}
          dir={typedDir(asked)}
          onInput={(event) => {
            setAsked(event.currentTarget.value);
            setActiveId(null);
            names.search(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <div id={`${id}-list`} role="listbox" aria-label={t("frame_palette_found")} class="palette-list">
          {groups.map((group) => (
            <div key={group.name} role="group" aria-label={group.name}>
              <p class="palette-group" aria-hidden="true">
                {group.name}
              </p>
              {group.entries.map((entry) => (
                <div
                  key={entry.id}
                  id={`${id}-${entry.id}`}
                  role="option"
                  aria-selected={entry === active}
                  class="palette-entry"
                  onClick={() => take(entry)}
                  onPointerMove={() => setActiveId(entry.id)}
                >
                  <span class="words" dir="auto" title={entry.words}>
                    {entry.words}
                  </span>
                  {entry.beside !== "" && (
                    <span class="beside" dir="auto" title={entry.beside}>
                      {entry.beside}
                    </span>
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
        <p role="status" class={entries.length === 0 ? "palette-none" : "hidden-text"}>
          {entries.length > 0
            ? ""
            : names.reading.value
              ? t("frame_palette_reading")
              : t("frame_palette_none", { asked })}
        </p>
      </div>
    </dialog>
  );
}

function useNameSearch(actions: Pick<Actions, "names">): NameSearch {
  const [names] = useState(() => createNameSearch(actions));
  useEffect(() => names.end, [names]);
  return names;
}

interface Asked extends Pick<PaletteProps, "segments" | "paused"> {
  readonly asked: string;
  readonly names: NameSearch;
}

/** What fits, by kind; before anything is asked, where one can go and what can be done. */
function groupsOf({ asked, segments, paused, names }: Asked): readonly EntryGroup[] {
  const people = names.found.value.map(personEntry);
  const isAsked = asked.trim() !== "";
  return [
    { name: t("frame_palette_places"), entries: matching(placeEntries(), asked, 20) },
    { name: t("frame_palette_deeds"), entries: matching(deedEntries(paused), asked, MOST) },
    { name: t("frame_palette_people"), entries: people },
    {
      name: t("frame_palette_segments"),
      entries: isAsked ? matching(segmentEntries(segments), asked, MOST) : [],
    },
  ].filter(({ entries }) => entries.length > 0);
}

/** Where a key leads among so many, round at either end; null: it is none for going. */
function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, at: number, count: number): number | null {
  if (ctrlKey || metaKey || altKey || count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at + count - 1) % count;
  if (key === "PageDown") return Math.min(at + 8, count - 1);
  if (key === "PageUp") return Math.max(at - 8, 0);
  return null;
}
