import { model, parameterTitle } from '@tarazy/model';
import { applyPackage, type BeyondLaw, type Evaluation, type Harm, judgeHarm } from '@tarazy/rules';
import { articleLine, articlePath, noteOfCase, parameterAt, sayValue, titleOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import type { RailItem } from '../reference/ReferenceParts';
import { referenceTexts } from '../reference/reference-texts';
import {
  idsTouching,
  parametersOfHarm,
  parametersOfObligation,
  parametersOfReform,
} from '../reference/relations';
import { lawSince } from '../reference/say-law';
import { countMet, sayMet, sayMove } from '../reference/say-status';

/** Reforms that change what a harm rests on, each with what it does to the harm alone. */
export function reformsTouching(view: ModelView, id: string): readonly RailItem[] {
  const { texts, locale, asOf, without, link } = view;
  const harm = model.harms[id];
  const paths = new Set(harm ? parametersOfHarm(harm) : []);
  return idsTouching(model.reforms, parametersOfReform, paths).map((reform) => {
    const { baseline, state } = applyPackage(
      model.law,
      model.reforms,
      { reforms: [{ id: reform }], changes: [] },
      asOf,
    );
    const moved = harm && {
      id,
      before: judgeHarm(id, harm, baseline, without),
      after: judgeHarm(id, harm, state, without),
    };
    const since = lawSince(reform, asOf);
    return {
      label: titleOf(texts, 'reforms', reform),
      href: link(`/reforms/${reform}`),
      move: moved ? sayMove(locale, moved) : null,
      note: since !== null ? textsFor(locale).words.inForceSince(formatVagueDate(locale, since)) : null,
    };
  });
}

/** Documented cases of a harm. */
export function casesOf({ texts, link }: ModelView, id: string): readonly RailItem[] {
  return Object.entries(model.cases)
    .filter(([, { harms }]) => harms.includes(id))
    .map(([caseId]) => ({
      label: titleOf(texts, 'cases', caseId),
      href: link(`/cases/${caseId}`),
      note: noteOfCase(texts, caseId),
    }));
}

/** Recommendations to the harm that no change of law carries, with those to whom they are addressed. */
export function recommendedBeyondLaw(view: ModelView, id: string): readonly RailItem[] {
  return beyondOf(view, id, 'recommendation', '/reforms');
}

/** Events that document the harm and that law alone cannot decide. */
export function eventsBeyondLaw(view: ModelView, id: string): readonly RailItem[] {
  return beyondOf(view, id, 'case', '/cases');
}

function beyondOf(
  { texts, locale, link }: ModelView,
  id: string,
  kind: BeyondLaw['kind'],
  page: string,
): readonly RailItem[] {
  return Object.entries(model.beyondLaw)
    .filter(([, beyond]) => beyond.kind === kind && beyond.harms?.includes(id))
    .map(([entry, { addressee }]) => ({
      label: titleOf(texts, 'beyondLaw', entry),
      href: `${link(page)}#${entry}`,
      note: addressee === undefined ? null : referenceTexts(locale).addressees[addressee],
    }));
}

/** Obligations that rest on a parameter the harm rests on. */
export function obligationsLike(
  view: ModelView,
  id: string,
  { obligations }: Evaluation,
): readonly RailItem[] {
  const { texts, locale, link } = view;
  const words = referenceTexts(locale);
  const harm = model.harms[id];
  const paths = new Set(harm ? parametersOfHarm(harm) : []);
  return idsTouching(model.obligations, parametersOfObligation, paths).flatMap((obligationId) => {
    const obligation = model.obligations[obligationId];
    const judged = obligations.find((entry) => entry.id === obligationId);
    if (obligation === undefined || judged === undefined) return [];
    const { met, all } = countMet(judged.after);
    return [
      {
        label: `${articleLine(texts, [{ instrument: obligation.treaty, article: obligation.article }])}: ${titleOf(texts, 'obligations', obligationId)}`,
        href: `${link(`/treaties/${obligation.treaty}`)}#${obligationId}`,
        note: `${sayMet(words, judged.after.status)}, ${words.conditionsMet(met, all)}`,
      },
    ];
  });
}

/** The parameters that a harm rests on, with the law of the view's date. */
export function lawOf(view: ModelView, harm: Harm): readonly RailItem[] {
  return parametersOfHarm(harm).map((path) => {
    const { value, dated } = parameterAt(path, view.asOf);
    const first = dated?.articles[0];
    const place = dated ? articleLine(view.texts, dated.articles) : null;
    return {
      label: parameterTitle(view.texts, path),
      href: first ? view.link(articlePath(first)) : null,
      note: [sayValue(view, path, value), place].filter(Boolean).join(' · '),
    };
  });
}
