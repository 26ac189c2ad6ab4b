import type { Texts } from '@tarazy/model';
import type { Outcome } from '@tarazy/rules';

/** Words of one procedure, looked up by plain ids. */
export interface ProcedureWords {
  readonly title: string;
  readonly question: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly steps: Readonly<
    Record<
      string,
      { readonly title: string; readonly holds: string; readonly fails: string; readonly unknown: string }
    >
  >;
}

/** Words of one case, looked up by plain ids. */
export interface CaseWords {
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly documented: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
}

/** Words of a procedure by its id. */
export function procedureWords(texts: Texts, id: string): ProcedureWords {
  return (texts.procedures as unknown as Readonly<Record<string, ProcedureWords>>)[id] as ProcedureWords;
}

/** Words of a case by its id. */
export function caseWords(texts: Texts, id: string): CaseWords {
  return (texts.cases as unknown as Readonly<Record<string, CaseWords>>)[id] as CaseWords;
}
