import { lawPathsOf, type Model, type Node } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { lawFact, writeArticles, writeValue } from '../law-facts.ts';
import { paragraph, section, table } from '../tables.ts';
import type { Noun } from '../words.ts';

/** A parameter: its value on a date, its history, what changes it and what reads it. */
export function showParameter(context: Context, path: string, asOf: string): Answer {
  const { model, words, phrases } = context;
  const { columns } = phrases;
  const history = model.law.history(path);
  const fact = lawFact(context, path, asOf);
  const reforms = reformsChanging(model, path);
  const readBy = readersOf(model, path);
  const rows = history.map(({ from, value, articles, certainty, source, contested = [] }) => [
    from,
    writeValue(context, path, value),
    writeArticles(context, articles),
    phrases.certainty[certainty],
    [
      words.locator(source),
      ...contested.map((other) =>
        phrases.law.contested(writeValue(context, path, other.value), words.locator(other.source)),
      ),
    ].join('\n'),
  ]);
  const headings = [columns.from, columns.value, columns.article, columns.certainty, columns.source];
  return {
    data: { asOf, ...fact, history, reforms, readBy },
    report: (page) => [
      ...paragraph(phrases.law.now(fact.title, writeValue(context, path, fact.value), asOf), page, 'heading'),
      ...paragraph(path, page, 'quiet'),
      ...paragraph(words.summary('parameter', path) ?? '', page).filter((line) => line !== ''),
      ...section(phrases.law.history, table(headings, rows, page), page),
      ...section(
        phrases.law.reformsThatChange,
        reforms.flatMap((id) => paragraph(`- ${words.title('reform', id)} (${id})`, page, undefined, '  ')),
        page,
      ),
      ...section(
        phrases.law.readBy,
        readBy.flatMap(({ kind, id }) =>
          paragraph(`- ${phrases.noun[kind]}: ${words.title(kind, id)} (${id})`, page, undefined, '  '),
        ),
        page,
      ),
    ],
  };
}

/** A path, the set it is a member of, or a member of it. */
function touches(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);
}

function reformsChanging({ reforms }: Model, path: string): readonly string[] {
  return Object.entries(reforms)
    .filter(([, { changes }]) => changes.some((change) => touches(change.path, path)))
    .map(([id]) => id);
}

function readersOf(model: Model, path: string): readonly { readonly kind: Noun; readonly id: string }[] {
  const reads = (nodes: readonly Node[]) => nodes.flatMap(lawPathsOf).some((read) => touches(read, path));
  const named = <T>(
    kind: Noun,
    entries: Readonly<Record<string, T>>,
    nodesOf: (entry: T) => readonly Node[],
  ) =>
    Object.entries(entries)
      .filter(([, entry]) => reads(nodesOf(entry)))
      .map(([id]) => ({ kind, id }));
  return [
    ...named('harm', model.harms, ({ tiers }) =>
      Object.values(tiers).flatMap((conditions) => Object.values(conditions ?? {}).map(({ holds }) => holds)),
    ),
    ...named('obligation', model.obligations, ({ binds, conditions }) => [
      binds,
      ...Object.values(conditions).map(({ holds }) => holds),
    ]),
    ...named('procedure', model.procedures, ({ steps }) => Object.values(steps).map(({ holds }) => holds)),
  ];
}
