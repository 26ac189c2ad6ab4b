import { model, parameterTitle } from '@tarazy/model';
import type { Certainty } from '@tarazy/rules';
import { articleLine, articlePath, parameterAt, sayValue } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';

/** A rule in a list: its value on the date, how it is known, since when, and the article that holds it. */
export interface RuleRow {
  readonly path: string;
  readonly title: string;
  readonly href: string | null;
  readonly value: string;
  readonly known: Certainty;
  readonly certainty: string;
  readonly since: string;
  readonly articles: string;
}

/** A parameter as a row of a list. */
export function readRule(view: ModelView, path: string): RuleRow {
  const { value, certainty, dated, since } = parameterAt(path, view.asOf);
  const place = dated?.articles[0] ?? model.law.history(path)[0]?.articles[0];
  return {
    path,
    title: parameterTitle(view.texts, path),
    href: place ? `${view.link(articlePath(place))}#${path}` : null,
    value: sayValue(view, path, value),
    known: certainty,
    certainty: textsFor(view.locale).certainty[certainty],
    since: since === null ? '–' : formatVagueDate(view.locale, since),
    articles: dated ? articleLine(view.texts, dated.articles) : '',
  };
}
