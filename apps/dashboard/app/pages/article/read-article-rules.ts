import { model, parameterText, parameterTitle } from '@tarazy/model';
import { type Certainty, datePosition } from '@tarazy/rules';
import { articleLine, locatorLink, parameterAt, sayValue, titleOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { referenceTexts } from '../reference/reference-texts';
import { stateValue } from '../reference/say-law';
import { articleTexts } from './article-texts';
import { readRuleSweep } from './read-rule-sweep';

/** Each rule as the law of the date has it, in sentences, with how it is known. */
export function readRules(view: ModelView, paths: readonly string[], here: ReadonlySet<string>) {
  const { locale, texts } = view;
  const { labels } = articleTexts(locale);
  return paths.map((path) => {
    const { value, certainty, dated, since } = parameterAt(path, view.asOf);
    return {
      path,
      title: parameterTitle(texts, path),
      says: stateValue(view, path, value),
      places: dated === undefined ? null : articleLine(texts, dated.articles),
      certainty: textsFor(locale).certainty[certainty],
      known: certainty,
      since: since === null ? null : referenceTexts(locale).since(formatVagueDate(locale, since)),
      at: dated === undefined ? null : locatorLink(view, dated.source),
      earlier: here.has(path) ? null : labels.earlier,
      sweep: readRuleSweep(view, path),
    };
  });
}

/** What a reader must know of the values: contradictions of the sources, readings of the text. */
export function readNotes({ texts }: ModelView, paths: readonly string[]) {
  return paths.flatMap((path) => {
    const note = parameterText(texts, path)?.note;
    return note === undefined ? [] : [{ title: parameterTitle(texts, path), note }];
  });
}

/** Values on which sources differ, each with every source. */
export function readContested(view: ModelView, paths: readonly string[]) {
  return paths.flatMap((path) =>
    model.law
      .history(path)
      .filter(({ from, contested = [] }) => contested.length > 0 && datePosition(from) <= view.asOf)
      .map((dated) => ({
        title: parameterTitle(view.texts, path),
        from: formatVagueDate(view.locale, dated.from),
        values: [
          ...(dated.certainty === 'unknown' ? [] : [{ value: dated.value, source: dated.source }]),
          ...(dated.contested ?? []),
        ].map(({ value, source }) => ({
          value: sayValue(view, path, value),
          at: locatorLink(view, source),
        })),
      })),
  );
}

/** How the values of the date are known, and where they were read. */
export function readChecks(view: ModelView, paths: readonly string[]) {
  const { texts, locale } = view;
  const now = paths.map((path) => parameterAt(path, view.asOf));
  const count = (certainty: Certainty) => now.filter((entry) => entry.certainty === certainty).length;
  const sources = [...new Set(now.flatMap(({ dated }) => (dated ? [dated.source.source] : [])))];
  return {
    basis: articleTexts(locale).say.basisCounts(count('verified'), count('reported'), count('unknown')),
    read: sources.map((id) => ({ label: titleOf(texts, 'sources', id), href: view.link(`/sources/${id}`) })),
  };
}
