import type { Segment } from "../template/segments.ts";
import type { AdviceInput, Fact, Finding, Fix, Range, Rule, Severity, Support } from "./finding.ts";
import type { NoteLanguage } from "./language.ts";

/** What every rule looks at. */
export interface Draft {
  readonly input: AdviceInput;
  readonly segments: readonly Segment[];
  /** The stretches of text that may be sent. */
  readonly parts: readonly Segment[];
  /** Those in one, with spaces where fields stand. */
  readonly text: string;
  readonly language: NoteLanguage;
}

interface RuleFacts {
  readonly severity: Severity;
  readonly support: Support;
}

const warning: RuleFacts = { severity: "warning", support: "practice" };
const hint: RuleFacts = { severity: "hint", support: "practice" };

/** In the order findings are given for one place. */
const RULES: Readonly<Record<Rule, RuleFacts>> = {
  empty: { severity: "error", support: "practice" },
  "too-long": { severity: "error", support: "V" },
  hole: { severity: "error", support: "practice" },
  "to-fill-in": { severity: "error", support: "practice" },
  link: warning,
  email: warning,
  phone: warning,
  price: warning,
  percentage: warning,
  "stock-phrase": warning,
  meeting: warning,
  offer: warning,
  urgency: warning,
  pitch: warning,
  "false-familiarity": warning,
  capitals: warning,
  exclamation: warning,
  emoji: warning,
  "same-for-all": warning,
  long: hint,
  "not-personal": hint,
  "no-reason": hint,
  "nothing-for-them": hint,
};

const ORDER = Object.keys(RULES);
const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

interface Found {
  readonly range: Range | null;
  readonly fix?: Fix | null;
  readonly severity?: Severity;
}

/** A finding with its rule's severity and support; a lower severity may be given. */
export function finding(fact: Fact, { range, fix = null, severity }: Found): Finding {
  const { rule } = fact;
  const facts = RULES[rule];
  return { rule, severity: severity ?? facts.severity, range, fact, support: facts.support, fix };
}

/** Errors first, then warnings, then hints; within these by place, what is about the whole last. */
export function byWeightAndPlace(a: Finding, b: Finding): number {
  const place = ({ range }: Finding): number => range?.start ?? Number.MAX_SAFE_INTEGER;
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    place(a) - place(b) ||
    ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule)
  );
}
