import type { SegmentView } from "../../app/views.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import type { OwnProfileOfferProps } from "../profile/OwnProfileOffer.tsx";
import { storeWords } from "../words/store.ts";
import type { Moment } from "../words/when.ts";
import { AddFoot } from "./AddFoot.tsx";
import type { Adding, Source } from "./adding.ts";
import { FileSource } from "./FileSource.tsx";
import { HeldOutList } from "./HeldOutList.tsx";
import { ListView } from "./ListView.tsx";
import { PageSource } from "./PageSource.tsx";
import { PasteSource } from "./PasteSource.tsx";

export interface AddPeopleProps {
  readonly segments: Loaded<readonly SegmentView[]>;
  readonly adding: Adding;
  readonly moment: Moment;
  /** Where people can come from here; the full page has no tab beside it. */
  readonly sources?: readonly Source[];
  readonly onWrite: () => void;
  readonly onReview: () => void;
  /** Takes LinkedIn's own archive; left out: it can't be read here. */
  readonly onArchive?: (() => void) | undefined;
  /** The page's heading; left out where the place has its name elsewhere. */
  readonly title?: string;
  /** What to do with one's own profile, where it is the page beside; left out: nothing. */
  readonly ownProfile?: OwnProfileOfferProps | undefined;
}

const SOURCE_KEYS: Readonly<Record<Source, MessageKey>> = {
  page: "people_from_page",
  paste: "people_from_paste",
  file: "people_from_file",
};
const ALL_SOURCES: readonly Source[] = ["page", "paste", "file"];

const isInUse = ({ segment }: SegmentView): boolean => segment.archivedAt === null;

/** Add: people for a segment, from the page, a list or a file. */
export function AddPeople(props: AddPeopleProps) {
  const { segments, adding, moment, sources = ALL_SOURCES, onArchive, ownProfile } = props;
  // Nobody is queued from an archived one.
  const views = segments.state === "ready" ? segments.value.filter(isInUse) : [];
  if (views.length === 0) return <NoSegment {...props} />;
  const chosen = views.find(({ segment }) => segment.id === adding.segmentId.value) ?? views[0];
  const segmentId = chosen?.segment.id ?? "";
  const source = sources.includes(adding.source.value) ? adding.source.value : (sources[0] ?? "paste");
  if (source !== adding.source.value) adding.source.value = source;
  const report = adding.report.value;
  return (
    <div class="middle">
      <main class="popup-body add" aria-label={t("people_add_part")}>
        {props.title && <h1 class="title">{props.title}</h1>}
        <div class="stack add-from">
          <SegmentField adding={adding} views={views} segmentId={segmentId} />
          <Sources adding={adding} sources={sources} source={source} />
          {source === "page" && <PageSource adding={adding} moment={moment} ownProfile={ownProfile} />}
          {source === "paste" && <PasteSource adding={adding} />}
          {source === "file" && <FileSource adding={adding} onArchive={onArchive} />}
        </div>
        <div class="stack add-who">
          {source !== "page" && (
            <ListView adding={adding} listing={adding.listings[source]} moment={moment} />
          )}
          {report && <HeldOutList heldOut={report.heldOut} count={report.heldOutCount} moment={moment} />}
          <ActionFailure problem={adding.runner.problem.value} />
        </div>
      </main>
      <footer class="popup-foot">
        <AddFoot adding={adding} segmentId={segmentId} onReview={props.onReview} />
      </footer>
    </div>
  );
}

interface SegmentFieldProps {
  readonly adding: Adding;
  readonly views: readonly SegmentView[];
  readonly segmentId: string;
}

function SegmentField({ adding, views, segmentId }: SegmentFieldProps) {
  return (
    <Field name="segment" label={t("people_add_to")} problems={[]}>
      {(control) => (
        <select
          {...control}
          value={segmentId}
          onChange={(event) => {
            adding.segmentId.value = event.currentTarget.value;
          }}
        >
          {views.map(({ segment }) => (
            <option key={segment.id} value={segment.id} dir="auto">
              {segment.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SourcesProps {
  readonly adding: Adding;
  readonly sources: readonly Source[];
  readonly source: Source;
}

function Sources({ adding, sources, source }: SourcesProps) {
  return (
    <fieldset>
      <legend>{t("people_add_from")}</legend>
      <div class="sources">
        {sources.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="source"
              checked={source === name}
              onChange={() => {
                adding.source.value = name;
              }}
            />
            {t(SOURCE_KEYS[name])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function NoSegment({ title, segments, onWrite }: AddPeopleProps) {
  const words = segments.state === "failed" ? storeWords(segments.problem) : null;
  return (
    <main class="popup-body" aria-label={t("people_add_part")}>
      {title && <h1 class="title">{title}</h1>}
      {segments.state === "ready" ? (
        <section class="empty">
          <h2>{t("people_no_segment_title")}</h2>
          <p>{t("people_no_segment")}</p>
          <div class="row">
            <Act class="main" onAct={onWrite}>
              {t("people_no_segment_write")}
            </Act>
          </div>
        </section>
      ) : (
        <p class={words ? "" : "loading"}>
          {words ? `${words.what} ${words.next}` : t("people_segments_opening")}
        </p>
      )}
    </main>
  );
}
