import type { Basis, Model } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { entryHead, entryList } from '../entry-lines.ts';
import { section } from '../tables.ts';
import type { Noun } from '../words.ts';

/** A source, and everything in the model that rests on it. */
export function showSource(context: Context, id: string): Answer {
  const { model, words, phrases } = context;
  const source = model.sources[id];
  if (!source) throw new TypeError(`No source ${id}`);
  const cited = citedBy(model, id);
  const { show } = phrases;
  return {
    data: {
      noun: 'source',
      id,
      title: words.title('source', id),
      ...source,
      citedBy: Object.fromEntries(cited),
    },
    report: (page) => {
      const particulars = [
        [show.kind, phrases.sourceKind[source.kind]],
        [show.year, String(source.year)],
        [show.publisher, source.publisher],
        [show.address, source.address ?? ''],
        [show.canVerify, source.canVerify ? phrases.truth.yes : phrases.truth.no],
      ] as const;
      return [
        ...entryHead(context, 'source', id, particulars, page),
        ...cited.flatMap(([noun, ids]) =>
          section(`${phrases.nouns[noun]} (${ids.length})`, entryList(context, noun, ids, page), page),
        ),
      ];
    },
  };
}

function citedBy(model: Model, source: string): readonly (readonly [Noun, readonly string[]])[] {
  const inBasis = (basis: Basis) => basis.kind === 'source' && basis.at.some((at) => at.source === source);
  const inEvidence = (evidence: Readonly<Record<string, { readonly at: { readonly source: string } }>>) =>
    Object.values(evidence).some(({ at }) => at.source === source);
  const idsWhere = <T>(entries: Readonly<Record<string, T>>, cites: (entry: T) => boolean) =>
    Object.keys(entries).filter((id) => cites(entries[id] as T));
  const parameters = [...model.law.parameters].flatMap(([path, { values }]) =>
    values.some((dated) => dated.source.source === source) ? [path] : [],
  );
  const found: readonly (readonly [Noun, readonly string[]])[] = [
    ['parameter', parameters],
    [
      'reform',
      idsWhere(model.reforms, ({ recommendedBy }) => recommendedBy.some(({ at }) => at.source === source)),
    ],
    [
      'harm',
      idsWhere(model.harms, ({ tiers, evidence }) => {
        const conditions = Object.values(tiers).flatMap((tier) => Object.values(tier ?? {}));
        return inEvidence(evidence) || conditions.some(({ basis }) => inBasis(basis));
      }),
    ],
    [
      'case',
      idsWhere(
        model.cases,
        ({ facts, evidence }) =>
          inEvidence(evidence) || Object.values(facts).some(({ basis }) => inBasis(basis)),
      ),
    ],
    [
      'obligation',
      idsWhere(
        model.obligations,
        ({ conditions, supervision }) =>
          supervision.some(({ at }) => at.source === source) ||
          Object.values(conditions).some(({ basis }) => inBasis(basis)),
      ),
    ],
  ];
  return found.filter(([, ids]) => ids.length > 0);
}
