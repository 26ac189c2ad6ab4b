import { model, parameterText, type Texts } from '@tarazy/model';
import { articleLine, articlesOf, entryOf, instrumentName, titleOf, wordOf } from '@tarazy/views';
import { type Finder, findBy, inEveryLanguage } from './search-text';

/** What can be searched, in the order in which results are shown. */
export const SEARCHED = [
  'harms',
  'reforms',
  'cases',
  'rules',
  'obligations',
  'acts',
  'sources',
  'beyond',
] as const;
export type Searched = (typeof SEARCHED)[number];

/** How each kind of thing is found: by its id, its words in every language, its articles, its people and places. */
export const finders: Readonly<Record<Searched, Finder>> = {
  harms: findBy((id) => [id, ...wordsIn('harms', id, ['title', 'summary', 'who'])]),
  reforms: findBy((id) => {
    const { changes = [], recommendedBy = [] } = model.reforms[id] ?? {};
    const paths = changes.map(({ path }) => path);
    return [
      id,
      ...wordsIn('reforms', id, ['title', 'summary']),
      ...inEveryLanguage((texts) => [
        articleLine(texts, articlesOf(paths, model.horizon.to)),
        ...recommendedBy.map(({ body }) => wordOf(texts.bodies, body)),
      ]),
    ];
  }),
  cases: findBy((id) => {
    const { organisation = '', place = null, sector = '' } = model.cases[id] ?? {};
    return [
      id,
      organisation,
      ...wordsIn('cases', id, ['title', 'short', 'summary']),
      ...inEveryLanguage((texts) => [
        place === null ? '' : wordOf(texts.places, place),
        wordOf(texts.terms, sector),
      ]),
    ];
  }),
  rules: findBy((path) => {
    const articles = model.law.history(path).flatMap((dated) => dated.articles);
    return [
      path,
      ...articles.map(({ article }) => article),
      ...inEveryLanguage((texts) => [
        parameterText(texts, path)?.title ?? '',
        ...Object.values(parameterText(texts, path)?.says ?? {}),
        ...articles.map(({ instrument, article }) => `${instrumentName(texts, instrument)} ${article}`),
      ]),
    ];
  }),
  obligations: findBy((id) => {
    const { treaty = '', article = '' } = model.obligations[id] ?? {};
    return [
      id,
      ...wordsIn('obligations', id, ['title', 'supervision']),
      ...inEveryLanguage((texts) => [
        titleOf(texts, 'instruments', treaty),
        `${instrumentName(texts, treaty)} ${article}`,
      ]),
    ];
  }),
  acts: findBy((id) => {
    const { number = '', articles = [] } = model.instruments[id] ?? {};
    return [id, number, ...articles, ...wordsIn('instruments', id, ['title', 'short'])];
  }),
  sources: findBy((id) => [
    id,
    model.sources[id]?.publisher ?? '',
    String(model.sources[id]?.year ?? ''),
    ...wordsIn('sources', id, ['title', 'short']),
  ]),
  beyond: findBy((id) => [id, ...wordsIn('beyondLaw', id, ['title', 'reason'])]),
};

/** Some words of an entry, in every language. */
function wordsIn(kind: keyof Texts, id: string, names: readonly string[]): readonly string[] {
  return inEveryLanguage((texts) => {
    const entry = entryOf(texts[kind] as Readonly<Record<string, Readonly<Record<string, string>>>>, id);
    return names.map((name) => entry?.[name] ?? '');
  });
}
