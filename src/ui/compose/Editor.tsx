import { useMemo, useRef } from "preact/hooks";
import type { SegmentView } from "../../app/views.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { isPlaceholderName, TEMPLATE_FIELDS } from "../../core/template/fields.ts";
import { useModule } from "../live/use-module.ts";
import { Field } from "../parts/Field.tsx";
import { ActionFailure, otherProblems, Problems } from "../parts/Problem.tsx";
import { type Composing, type Draft, NEW } from "./composing.ts";
import { InsertField } from "./InsertField.tsx";
import { PreviewPane } from "./PreviewPane.tsx";
import { previewOf, SAMPLE } from "./preview.ts";
import { ShareField } from "./ShareField.tsx";

export interface EditorProps {
  readonly id: string;
  readonly views: readonly SegmentView[];
  readonly draft: Draft;
  readonly limit: number;
  readonly composing: Composing;
  readonly people: readonly Prospect[];
}

const loadWording = () => import("../../core/template/index.ts");

/** Which segment, its name, its words, and what they look like on its people. */
export function Editor({ id, views, draft, limit, composing, people }: EditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const wording = useModule(loadWording);
  const change = (part: Partial<Draft>) => composing.change(id, { ...draft, ...part });
  const extra = useMemo(
    () => [...new Set(people.flatMap((person) => Object.keys(person.extra)))].filter(isPlaceholderName),
    [people],
  );
  const preview = useMemo(
    () =>
      wording.state === "ready"
        ? previewOf(wording.module, draft.body, people.length > 0 ? people : [SAMPLE], extra, limit)
        : null,
    [wording, draft.body, people, extra, limit],
  );
  const broken = preview?.kind === "broken" ? preview.problem : null;
  const place =
    broken === null
      ? []
      : [{ field: "body", message: `Line ${broken.line}, column ${broken.column}: ${broken.message}` }];
  const told = composing.problems.value.filter(({ field }) => broken === null || field !== "body");
  const problems = [...told, ...place];
  const blank = draft.body.trim() === "";

  const insert = (text: string) => {
    const area = box.current;
    if (!area) return;
    area.focus();
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    change({ body: area.value });
  };

  const name = (
    <Field
      name="name"
      label="Name"
      why={id === NEW ? "Who they are, such as “Clinical trial leads, Nordics”. Only you see it." : undefined}
      problems={problems}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={draft.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      )}
    </Field>
  );

  return (
    <>
      {views.length > 0 && (
        <Field name="segment" label="Segment" problems={[]}>
          {(control) => (
            <select {...control} value={id} onChange={(event) => composing.choose(event.currentTarget.value)}>
              {views.map(({ segment }) => (
                <option key={segment.id} value={segment.id}>
                  {segment.name}
                </option>
              ))}
              <option value={NEW}>A new segment …</option>
            </select>
          )}
        </Field>
      )}
      <Problems list={otherProblems(problems, ["name", "body", "weight"])} />
      {id === NEW && name}
      <Field
        name="body"
        label="Words of the invitation"
        beside={
          <InsertField fields={[...TEMPLATE_FIELDS.map((field) => field.name), ...extra]} onInsert={insert} />
        }
        why={
          blank
            ? "Left empty, invitations go without a note: a good choice when notes are scarce."
            : "Say why you want to connect and what is in it for them. Sell nothing."
        }
        problems={problems}
      >
        {(control) => (
          <textarea
            {...control}
            ref={box}
            spellcheck
            value={draft.body}
            onInput={(event) => change({ body: event.currentTarget.value })}
          />
        )}
      </Field>
      {wording.state === "failed" && (
        <p class="problem" role="alert">
          The preview could not be loaded ({wording.message}). Saving still checks the words.
        </p>
      )}
      {preview && !blank && <PreviewPane preview={preview} limit={limit} sample={people.length === 0} />}
      {id !== NEW && name}
      {id !== NEW && views.length > 1 && (
        <ShareField
          share={draft.share}
          others={views
            .filter(({ segment }) => segment.id !== id)
            .reduce((sum, { segment }) => sum + (segment.weight ?? 1), 0)}
          problems={problems}
          onInput={(share) => change({ share })}
        />
      )}
      <ActionFailure problem={composing.runner.problem.value} />
    </>
  );
}
