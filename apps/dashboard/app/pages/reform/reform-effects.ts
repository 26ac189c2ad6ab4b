import type { StatusMove } from '@tarazy/charts';
import { model } from '@tarazy/model';
import { type Evaluation, lawPathsOf, type Reform, type Replay } from '@tarazy/rules';
import { articleLine, procedureWords, sayWhy, titleOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import type { RailItem } from '../reference/ReferenceParts';
import { referenceTexts } from '../reference/reference-texts';
import {
  idsTouching,
  parametersOfHarm,
  parametersOfObligation,
  parametersOfReform,
} from '../reference/relations';
import { countMet, sayMet } from '../reference/say-status';
import { reformTexts } from './reform-texts';

/** The harms that a reform bears on, before and after it alone; unmoved ones say what is still missing. */
export function readHarmsMoved(view: ModelView, reform: Reform, alone: Evaluation) {
  const { texts, locale, link } = view;
  const { say } = reformTexts(locale);
  const touched = new Set(idsTouching(model.harms, parametersOfHarm, new Set(parametersOfReform(reform))));
  const rows: readonly StatusMove[] = alone.harms
    .filter(({ id }) => touched.has(id))
    .map(({ id, before, after }) => ({
      id,
      label: titleOf(texts, 'harms', id),
      href: link(`/harms/${id}`),
      before: before.status,
      after: after.status,
      note: after.status === 'settled' ? undefined : sayWhy(texts, after, locale),
    }));
  const moved = alone.harms.filter(({ before, after }) => before.status !== after.status);
  return {
    title: say.harms(moved.filter(({ after }) => after.status === 'settled').length, moved.length),
    rows,
  };
}

/** The cases in which a reform alone changes a step, with what is still in the way. */
export function readCasesMoved(view: ModelView, alone: Evaluation) {
  const { texts, locale, link } = view;
  const { say } = reformTexts(locale);
  const changed = alone.cases.filter(({ before, after }) => stateOf(before) !== stateOf(after));
  return {
    title: say.cases(
      changed.filter(({ before, after }) => before.outcome !== after.outcome).length,
      changed.length,
    ),
    list: changed.map(({ id, before, after }) => ({
      label: titleOf(texts, 'cases', id),
      href: link(`/cases/${id}`),
      steps: say.steps(sayReplay(view, id, before), sayReplay(view, id, after)),
    })),
  };
}

function stateOf({ blocking, unknown }: Replay): string {
  return `${blocking.join()} ${unknown.join()}`;
}

/** The outcome in the words of its procedure, and how many steps are in the way. */
function sayReplay({ texts, locale }: ModelView, id: string, { outcome, blocking }: Replay): string {
  const documented = model.cases[id];
  const word = documented ? procedureWords(texts, documented.procedure).outcomes[outcome] : outcome;
  return blocking.length === 0 ? word : `${word} (${referenceTexts(locale).shut(blocking.length)})`;
}

/** The obligations that a reform bears on or makes binding, with how many of their conditions hold before and after it. */
export function readObligationsMoved(
  view: ModelView,
  reform: Reform,
  alone: Evaluation,
): readonly RailItem[] {
  const { texts, locale, link } = view;
  const words = referenceTexts(locale);
  const { say } = reformTexts(locale);
  const paths = new Set(parametersOfReform(reform));
  const touched = idsTouching(model.obligations, parametersOfObligation, paths);
  const bound = idsTouching(model.obligations, ({ binds }) => lawPathsOf(binds), paths);
  return [...new Set([...bound, ...touched])].flatMap((id) => {
    const obligation = model.obligations[id];
    const judged = alone.obligations.find((entry) => entry.id === id);
    if (obligation === undefined || judged === undefined) return [];
    const [before, after] = [judged.before, judged.after].map((side) => {
      const { met, all } = countMet(side);
      return `${sayMet(words, side.status)}, ${words.conditionsMet(met, all)}`;
    });
    const place = articleLine(texts, [{ instrument: obligation.treaty, article: obligation.article }]);
    return [
      {
        label: `${place}: ${titleOf(texts, 'obligations', id)}`,
        href: `${link(`/treaties/${obligation.treaty}`)}#${id}`,
        note: bound.includes(id) ? say.comesToBind(after ?? '') : say.met(before ?? '', after ?? ''),
      },
    ];
  });
}
