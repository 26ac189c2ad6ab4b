import { model, parameterTitle } from '@tarazy/model';
import type { BeyondLaw } from '@tarazy/rules';
import { articleLine, articlePath, noteOfCase, parameterAt, sayValue, titleOf, wordOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';
import { filterWords } from '../reference/filter-words';
import { finders, SEARCHED, type Searched } from '../reference/finders';
import { referenceTexts } from '../reference/reference-texts';
import { foldText, holdsWords } from '../shared/match-query';
import { searchTexts } from './search-texts';

/** More results of one kind than this are folded. */
const MOST_SHOWN = 8;

/** Something found: its name, where it leads, and what kind of its kind it is. */
interface Result {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly note: string;
}

/** The search over everything; without a query, what can be asked. */
export function readSearchPage(view: ModelView, query: string) {
  const { locale, state } = view;
  const labels = searchTexts(locale);
  const kinds = (query === '' ? [] : SEARCHED)
    .map((kind) => ({ kind, title: labels.kinds[kind], results: find(view, kind, query) }))
    .filter(({ results }) => results.length > 0);
  const found = kinds.reduce((sum, { results }) => sum + results.length, 0);
  return {
    locale,
    labels: { lede: labels.lede, examples: labels.examples },
    title: query === '' ? labels.title : labels.titleOf(query),
    nothingFound: query !== '' && found === 0 ? referenceTexts(locale).nothingFound : null,
    filter: { ...filterWords(locale, labels.label, query, found), clear: labels.again },
    examples: labels.try.map((example) => ({
      label: example,
      href: `${linkTo('/search', state)}${linkTo('', state) === '' ? '?' : '&'}q=${encodeURIComponent(example)}`,
    })),
    kinds: kinds.map(({ kind, title, results }) => ({
      kind,
      title,
      count: String(results.length),
      shown: results.slice(0, MOST_SHOWN),
      folded: results.slice(MOST_SHOWN),
      more: labels.more(Math.max(0, results.length - MOST_SHOWN)),
    })),
  };
}

/** What the search over everything shows. */
export type SearchPageData = ReturnType<typeof readSearchPage>;

const idsOf: Readonly<Record<Searched, () => readonly string[]>> = {
  harms: () => Object.keys(model.harms),
  reforms: () => Object.keys(model.reforms),
  cases: () => Object.keys(model.cases),
  rules: () => [...model.law.parameters.keys()],
  obligations: () => Object.keys(model.obligations),
  acts: () => Object.keys(model.instruments),
  sources: () => Object.keys(model.sources),
  beyond: () => Object.keys(model.beyondLaw),
};

/** What a query finds of one kind: first where the name itself holds it. */
function find(view: ModelView, kind: Searched, query: string): readonly Result[] {
  const results = idsOf[kind]()
    .filter((id) => finders[kind](query, id))
    .map((id) => ({ id, ...describe[kind](view, id) }));
  const named = ({ label }: Result) => holdsWords(foldText(label), query);
  return [...results.filter(named), ...results.filter((result) => !named(result))];
}

const describe: Readonly<Record<Searched, (view: ModelView, id: string) => Omit<Result, 'id'>>> = {
  harms: ({ texts, link }, id) => ({
    label: titleOf(texts, 'harms', id),
    href: link(`/harms/${id}`),
    note: wordOf(texts.themes, model.harms[id]?.theme ?? ''),
  }),
  reforms: ({ texts, link }, id) => ({
    label: titleOf(texts, 'reforms', id),
    href: link(`/reforms/${id}`),
    note: wordOf(texts.themes, model.reforms[id]?.theme ?? ''),
  }),
  cases: ({ texts, link }, id) => ({
    label: titleOf(texts, 'cases', id),
    href: link(`/cases/${id}`),
    note: noteOfCase(texts, id),
  }),
  rules: (view, path) => {
    const { value, dated } = parameterAt(path, view.asOf);
    const place = dated?.articles[0] ?? model.law.history(path)[0]?.articles[0];
    return {
      label: parameterTitle(view.texts, path),
      href: place ? `${view.link(articlePath(place))}#${path}` : view.link('/law'),
      note: [sayValue(view, path, value), dated && articleLine(view.texts, dated.articles)]
        .filter(Boolean)
        .join(' · '),
    };
  },
  obligations: ({ texts, link }, id) => {
    const { treaty = '', article = '' } = model.obligations[id] ?? {};
    return {
      label: titleOf(texts, 'obligations', id),
      href: `${link(`/treaties/${treaty}`)}#${id}`,
      note: articleLine(texts, [{ instrument: treaty, article }]),
    };
  },
  acts: ({ texts, link }, id) => ({
    label: titleOf(texts, 'instruments', id),
    href: link(model.instruments[id]?.kind === 'treaty' ? `/treaties/${id}` : `/law/${id}`),
    note: '',
  }),
  sources: ({ texts, link }, id) => ({
    label: titleOf(texts, 'sources', id),
    href: link(`/sources/${id}`),
    note: [model.sources[id]?.publisher, model.sources[id]?.year].filter(Boolean).join(', '),
  }),
  beyond: ({ texts, link }, id) => {
    const { kind = 'harm', theme = '' } = model.beyondLaw[id] ?? {};
    return {
      label: titleOf(texts, 'beyondLaw', id),
      href: `${link(BEYOND_LISTS[kind])}#${id}`,
      note: wordOf(texts.themes, theme),
    };
  },
};

/** The list at whose end each kind of entry beyond the law stands. */
const BEYOND_LISTS: Readonly<Record<BeyondLaw['kind'], string>> = {
  harm: '/harms',
  case: '/cases',
  recommendation: '/reforms',
};
