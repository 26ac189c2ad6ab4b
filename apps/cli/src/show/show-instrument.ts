import type { Answer, Context } from '../context.ts';
import { entryHead, entryList } from '../entry-lines.ts';
import { lawFact } from '../law-facts.ts';
import { paragraph, section, table } from '../tables.ts';

/** A law, code, decree or treaty: the articles that the model cites, and the law that stands in each on a date. */
export function showInstrument(context: Context, id: string, asOf: string): Answer {
  const { model, words, phrases } = context;
  const instrument = model.instruments[id];
  if (!instrument) throw new TypeError(`No instrument ${id}`);
  const parametersIn = (article: string) =>
    [...model.law.parameters.keys()].filter((path) =>
      (model.law.provenance(path, asOf)?.dated?.articles ?? []).some(
        (ref) => ref.instrument === id && ref.article === article,
      ),
    );
  const articles = instrument.articles.map((article) => ({ article, parameters: parametersIn(article) }));
  const obligations = Object.keys(model.obligations).filter((key) => model.obligations[key]?.treaty === id);
  const { show, columns } = phrases;
  return {
    data: {
      noun: 'instrument',
      id,
      title: words.title('instrument', id),
      asOf,
      ...instrument,
      articles: articles.map(({ article, parameters }) => ({
        article,
        parameters: parameters.map((path) => lawFact(context, path, asOf)),
      })),
      obligations,
    },
    report: (page) => {
      const particulars = [
        [show.kind, phrases.instrumentKind[instrument.kind]],
        [show.number, instrument.number ?? ''],
        [show.date, instrument.date],
        [show.address, instrument.address ?? ''],
      ] as const;
      const rows = articles.map(({ article, parameters }) => [
        article,
        parameters.map((path) => `${words.title('parameter', path)} (${path})`).join('\n'),
      ]);
      return [
        ...entryHead(context, 'instrument', id, particulars, page),
        ...section(show.articles, table([columns.article, columns.parameter], rows, page), page),
        ...section(phrases.evaluate.obligations, entryList(context, 'obligation', obligations, page), page),
        ...(rows.length === 0 ? paragraph(phrases.none, page) : []),
      ];
    },
  };
}
