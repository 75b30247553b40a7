import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { HeldOut } from "../../app/people/add-report.ts";
import type { HeldOutReason, Said, SaidByKey } from "../../app/people/hold-out.ts";
import type { Delimiter, Mapping, MappingProblem, Proposal } from "../../core/import/index.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import { type ActionProblem, actionProblem } from "../live/runner.ts";
import {
  askForList,
  type ListRefusal,
  type ListSource,
  type ListSummary,
  type WholeList,
} from "./list-ask.ts";

/** Where the columns come from that a list is read by. */
export type Memory =
  | { readonly kind: "none" }
  /** As the person chose for such headers before, or just now. */
  | { readonly kind: "applied" }
  /** What was remembered does not fit any more. */
  | { readonly kind: "does-not-fit"; readonly problem: MappingProblem };

interface Shown {
  /** The file's; empty: pasted. */
  readonly name: string;
  readonly memory: Memory;
}

/** A list from choosing it to seeing who is in it. */
export type ListState =
  | { readonly state: "none" }
  | { readonly state: "reading"; readonly name: string }
  | ({ readonly state: "refused"; readonly refusal: ListRefusal } & Shown)
  | ({ readonly state: "looking-up"; readonly done: number; readonly of: number } & Read)
  | ({
      readonly state: "read";
      /** Who may be added. */
      readonly toAdd: readonly Candidate[];
      readonly heldOut: readonly HeldOut[];
    } & Read)
  | { readonly state: "failed"; readonly name: string; readonly problem: ActionProblem };

interface Read extends Shown {
  readonly people: readonly Candidate[];
  readonly summary: ListSummary;
  readonly said: SaidByKey;
}

export interface Listing {
  readonly list: ReadonlySignal<ListState>;
  /** Reads another list; what was being read is given up. */
  open(source: ListSource): void;
  /** Reads the same list by these columns and remembers them for the next one of its kind. */
  useColumns(mapping: Mapping): void;
  /** Reads the same list anew, its cells parted so. */
  useDelimiter(delimiter: Delimiter): void;
  close(): void;
}

const loadImport = () => import("../../core/import/index.ts");

/** Who of the list may be added; nobody while that is not known. */
export const addable = (list: ListState): readonly Candidate[] =>
  list.state === "read" ? list.toAdd : NOBODY;

const NOBODY: readonly Candidate[] = [];

function sorted(
  people: readonly Candidate[],
  reasons: readonly (HeldOutReason | null)[],
): { readonly toAdd: readonly Candidate[]; readonly heldOut: readonly HeldOut[] } {
  const toAdd: Candidate[] = [];
  const heldOut: HeldOut[] = [];
  for (const [place, person] of people.entries()) {
    const reason = reasons[place] ?? null;
    if (reason === null) toAdd.push(person);
    else heldOut.push({ fullName: person.fullName, keys: person.keys, reason });
  }
  return { toAdd, heldOut };
}

/** What was remembered, laid over what the columns are taken for. */
async function remembered(
  actions: Actions,
  proposal: Proposal,
): Promise<{ readonly memory: Memory; readonly mapping: Mapping | null; readonly proposal: Proposal }> {
  const kept = await actions.rememberedMapping(proposal.fingerprint);
  if (kept === undefined) return { memory: { kind: "none" }, mapping: null, proposal };
  const { applyRemembered, mappingOf, mappingSchema } = await loadImport();
  const parsed = mappingSchema.safeParse(kept);
  if (!parsed.success) return { memory: { kind: "none" }, mapping: null, proposal };
  const applied = applyRemembered(proposal, parsed.data);
  if (!applied.ok) {
    return { memory: { kind: "does-not-fit", problem: applied.error }, mapping: null, proposal };
  }
  return { memory: { kind: "applied" }, mapping: mappingOf(applied.value), proposal: applied.value };
}

function saidIn({ marks }: ListSummary): SaidByKey {
  return new Map(marks.map(([key, standing]) => [key, { standing, by: "file" } satisfies Said]));
}

const proposalIn = ({ answer }: WholeList): Proposal | null =>
  answer.state === "read" ? answer.summary.proposal : answer.refusal.proposal;

export function createListing(actions: Actions): Listing {
  const list = signal<ListState>({ state: "none" });
  let current: ListSource | null = null;
  let giveUp = new AbortController();

  const run = (work: (signal: AbortSignal, source: ListSource, name: string) => Promise<void>) => {
    giveUp.abort();
    const { signal } = (giveUp = new AbortController());
    const source = current;
    if (source === null) return;
    const name = source.kind === "file" ? source.file.name : "";
    list.value = { state: "reading", name };
    work(signal, source, name).catch((error: unknown) => {
      if (!signal.aborted) list.value = { state: "failed", name, problem: actionProblem(error) };
    });
  };

  const read = async (signal: AbortSignal, { source, name, delimiter }: Reading): Promise<void> => {
    const first = await askForList({ source, mapping: null, delimiter }, signal);
    const proposal = proposalIn(first);
    if (proposal === null || delimiter !== null) {
      await take(signal, first, { name, memory: { kind: "none" } }, proposal);
      return;
    }
    const known = await remembered(actions, proposal);
    const { mapping } = known;
    const again = mapping === null ? first : await askForList({ source, mapping, delimiter: null }, signal);
    await take(signal, again, { name, memory: known.memory }, known.proposal);
  };

  const take = async (
    signal: AbortSignal,
    { answer, people }: WholeList,
    shown: Shown,
    proposal: Proposal | null,
  ): Promise<void> => {
    if (signal.aborted) return;
    if (answer.state === "refused") {
      list.value = { state: "refused", refusal: { ...answer.refusal, proposal }, ...shown };
      return;
    }
    const summary = { ...answer.summary, proposal };
    const whole = { ...shown, people, summary, said: saidIn(summary) };
    list.value = { state: "looking-up", done: 0, of: people.length, ...whole };
    const reasons = await actions.lookOver(people, {
      said: whole.said,
      progress: (done) => {
        if (!signal.aborted) list.value = { state: "looking-up", done, of: people.length, ...whole };
      },
      isStopped: () => signal.aborted,
    });
    if (signal.aborted) return;
    const { toAdd, heldOut } = sorted(people, reasons);
    list.value = { state: "read", toAdd: summary.isConnections ? NOBODY : toAdd, heldOut, ...whole };
  };

  return {
    list,
    open(source) {
      current = source;
      run((signal, from, name) => read(signal, { source: from, name, delimiter: null }));
    },
    useColumns(mapping) {
      run(async (signal, source, name) => {
        const { applyRemembered } = await loadImport();
        await actions.rememberMapping(mapping.fingerprint, mapping);
        const again = await askForList({ source, mapping, delimiter: null }, signal);
        const proposal = proposalIn(again);
        const applied = proposal && applyRemembered(proposal, mapping);
        await take(
          signal,
          again,
          { name, memory: { kind: "applied" } },
          applied?.ok ? applied.value : proposal,
        );
      });
    },
    useDelimiter(delimiter) {
      run((signal, source, name) => read(signal, { source, name, delimiter }));
    },
    close() {
      giveUp.abort();
      current = null;
      list.value = { state: "none" };
    },
  };
}

interface Reading {
  readonly source: ListSource;
  readonly name: string;
  readonly delimiter: Delimiter | null;
}
