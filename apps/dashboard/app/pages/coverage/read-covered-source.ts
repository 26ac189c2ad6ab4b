import { model, parameterTitle } from '@tarazy/model';
import { type FindingId, findingKinds, findings, ledger, type ModelRef } from '@tarazy/model/coverage';
import { type FigureId, figureTextsIn } from '@tarazy/model/figures';
import { articlePath, findingsBySource, instrumentName, type TextLink, titleOf } from '@tarazy/views';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { filterWords } from '../reference/filter-words';
import { foldsOpen } from '../reference/folds-open';
import { nameArticle } from '../reference/name-article';
import { referenceTexts } from '../reference/reference-texts';
import { matchesQuery } from '../shared/match-query';
import { coverageTexts } from './coverage-texts';
import { coveredTitle } from './covered-sources';

/** What became of each finding of a source; with a query, those that match. `undefined` where there is no such source. */
export function readCoveredSource(view: ModelView, source: string, query: string) {
  const ids = findingsBySource().get(source);
  if (ids === undefined) return undefined;
  const { locale, texts, link } = view;
  const { labels, say } = coverageTexts(locale);
  const rows = ids
    .map((id) => readRow(view, id))
    .filter((row) =>
      matchesQuery(query, [row.id, row.at, row.fate, ...row.became.map(({ label }) => label)]),
    );
  const kinds = findingKinds
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
  return {
    locale,
    labels,
    where: referenceTexts(locale).where,
    crumbs: [{ label: textsFor(locale).sections.coverage, href: link('/coverage') }],
    title: coveredTitle(texts, labels, source),
    sourceHref: source in model.sources ? link(`/sources/${source}`) : null,
    finding: say.findings(ids.length),
    filter: filterWords(locale, labels.searchLabel, query, rows.length),
    nothingFound: referenceTexts(locale).nothingFound,
    open: foldsOpen(query, kinds.length),
    kinds: kinds.map(({ kind, rows: own }) => ({
      id: kind,
      title: labels.kinds[kind],
      note: say.findings(own.length),
      rows: own,
    })),
  };
}

/** What the page of a covered source shows. */
export type CoveredSourceData = NonNullable<ReturnType<typeof readCoveredSource>>;

function readRow(view: ModelView, id: FindingId) {
  const { labels } = coverageTexts(view.locale);
  const { kind, source, at } = findings[id];
  const disposition = ledger[id];
  const act = kind === 'later-law' && source in model.instruments ? instrumentName(view.texts, source) : null;
  const place = act === null ? at : `${act}, ${nameArticle(view.texts, at)}`;
  return {
    id: id.slice(id.indexOf('/') + 1),
    kind,
    at: place,
    fate:
      disposition === undefined
        ? ''
        : disposition.kind === 'left'
          ? `${labels.fatesBecame.left} ${labels.reasons[disposition.because]}`
          : labels.fatesBecame[disposition.kind],
    became:
      disposition === undefined || disposition.kind === 'left'
        ? []
        : disposition.as.map((ref) => linkRef(view, ref)),
  };
}

/** A thing of the model by its reference, as a link. */
function linkRef(view: ModelView, ref: ModelRef): TextLink {
  const { texts, link } = view;
  const kind = ref.slice(0, ref.indexOf(':'));
  const id = ref.slice(ref.indexOf(':') + 1);
  switch (kind) {
    case 'law': {
      const first = model.law.history(id).at(-1)?.articles[0];
      return { label: parameterTitle(texts, id), href: first ? link(articlePath(first)) : link('/law') };
    }
    case 'reform':
      return { label: titleOf(texts, 'reforms', id), href: link(`/reforms/${id}`) };
    case 'harm':
      return { label: titleOf(texts, 'harms', id), href: link(`/harms/${id}`) };
    case 'treaty':
      return {
        label: titleOf(texts, 'obligations', id),
        href: `${link(`/treaties/${model.obligations[id]?.treaty ?? ''}`)}#${id}`,
      };
    case 'procedure':
      return {
        label: titleOf(texts, 'procedures', id),
        href: `${link('/cases')}#${model.procedures[id]?.theme ?? ''}`,
      };
    case 'case':
      return { label: titleOf(texts, 'cases', id), href: link(`/cases/${id}`) };
    case 'beyond': {
      const lists = { harm: '/harms', case: '/cases', recommendation: '/reforms' } as const;
      return {
        label: titleOf(texts, 'beyondLaw', id),
        href: `${link(lists[model.beyondLaw[id]?.kind ?? 'harm'])}#${id}`,
      };
    }
    case 'figure':
      return {
        label: figureTextsIn(view.locale).questions[id as FigureId].asks,
        href: `${link('/figures')}#${id}`,
      };
    default:
      return { label: titleOf(texts, 'instruments', id), href: link(`/law/${id}`) };
  }
}
