import { model } from '@tarazy/model';
import {
  type Contender,
  contenderOf,
  effortOf,
  emptyPackage,
  type LegalForm,
  legalForms,
} from '@tarazy/rules';
import { type CompareQuestion, judgeScenario, letterScenarios, uniteScenarios } from '@tarazy/views';
import type { InterfaceTexts } from '../../interface-texts/interface-texts';

/** A row of the table of effort: one number for each package. */
export interface EffortRow {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
  /** Whether the values are drawn as countable squares. */
  readonly isCounted: boolean;
}

/** What each package asks for, and what all of them come to as one package. */
export function readEffort(
  question: CompareQuestion,
  texts: Pick<InterfaceTexts, 'form'>,
  words: { readonly allActs: string; readonly customChanges: string; readonly settled: string },
) {
  const { asOf, without, atLeast } = question;
  const lettered = letterScenarios(question.scenarios);
  const judge = (id: string, chosen: typeof emptyPackage): Contender =>
    contenderOf(id, judgeScenario(chosen, asOf, without), model.reforms, atLeast);
  const law = judge('law', emptyPackage).settled;
  const contenders = lettered.map((one) => judge(one.id, one.package));
  const beyond = ({ settled }: Contender) => [...settled].filter((harm) => !law.has(harm));
  const valuesOf = (read: (one: Contender) => number) => contenders.map(read);
  const forms: readonly LegalForm[] = legalForms;
  const rows: EffortRow[] = [
    ...forms.map((form) => ({
      id: form,
      label: texts.form[form],
      values: valuesOf(({ acts }) => acts[form]),
      isCounted: true,
    })),
    { id: 'all', label: words.allActs, values: valuesOf(({ acts }) => effortOf(acts)), isCounted: false },
    {
      id: 'custom',
      label: words.customChanges,
      values: valuesOf(({ customChanges }) => customChanges),
      isCounted: true,
    },
    {
      id: 'settled',
      label: words.settled,
      values: valuesOf((one) => beyond(one).length),
      isCounted: false,
    },
  ];
  const union = uniteScenarios(question.scenarios);
  const evaluation = judgeScenario(union, asOf, without);
  const together = contenderOf('together', evaluation, model.reforms, atLeast);
  const alone = new Set(contenders.flatMap((one) => [...one.settled]));
  const acts = effortOf(together.acts);
  return {
    marks: lettered.map(({ mark }) => mark),
    // A form that nobody asks for stands, so that its absence is seen; own changes are rare.
    rows: rows.filter(({ id, values }) => id !== 'custom' || values.some((value) => value > 0)),
    together: {
      package: evaluation.package,
      settled: beyond(together).length,
      onlyTogether: beyond(together).filter((harm) => !alone.has(harm)).length,
      acts,
      shared: contenders.reduce((sum, one) => sum + effortOf(one.acts), 0) - acts,
      conflicts: evaluation.conflicts.length,
    },
  };
}
