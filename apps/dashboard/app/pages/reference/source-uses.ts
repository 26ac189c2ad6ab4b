import { conditionText, factText, locatorPlace, model, parameterTitle } from '@tarazy/model';
import type { Basis, LawConditions, Locator } from '@tarazy/rules';
import { articleLine, articlePath, sayValue, titleOf, wordOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { sourcesTexts } from '../sources/sources-texts';

/** What can be taken from a source, in the order in which it is shown. */
export const USE_KINDS = [
  'values',
  'contested',
  'harms',
  'conditions',
  'cases',
  'reforms',
  'obligations',
] as const;
export type UseKind = (typeof USE_KINDS)[number];

/** Something taken from a source: what, where it is shown, and the place in the source with its remark. */
export interface SourceUse {
  readonly kind: UseKind;
  readonly label: string;
  readonly note: string | null;
  readonly href: string;
  readonly at: string;
}

/** Everything that was taken from a source. */
export function readSourceUses(view: ModelView, source: string): readonly SourceUse[] {
  const uses = [
    ...lawUses(view, source),
    ...harmUses(view, source),
    ...caseUses(view, source),
    ...reformUses(view, source),
    ...obligationUses(view, source),
  ];
  const seen = new Set<string>();
  return uses.filter(({ kind, label, note, at }) => {
    const key = [kind, label, note, at].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

function lawUses(view: ModelView, source: string): readonly SourceUse[] {
  const { texts, locale, link } = view;
  const { say } = sourcesTexts(locale);
  return [...model.law.parameters].flatMap(([path, { values }]) =>
    values.flatMap((dated) => {
      const [first] = dated.articles;
      const use = (kind: UseKind, value: typeof dated.value, at: Locator): SourceUse => ({
        kind,
        label: parameterTitle(texts, path),
        note: [
          sayValue(view, path, value),
          say.from(formatVagueDate(locale, dated.from)),
          articleLine(texts, dated.articles),
        ]
          .filter((text) => text !== '' && text !== '–')
          .join(' · '),
        href: first ? `${link(articlePath(first))}#${path}` : link('/law'),
        at: locatorPlace(texts, at),
      });
      const contested = (dated.contested ?? []).filter((claim) => claim.source.source === source);
      return [
        ...(dated.source.source === source ? [use('values', dated.value, dated.source)] : []),
        ...contested.map((claim) => use('contested', claim.value, claim.source)),
      ];
    }),
  );
}

function harmUses(view: ModelView, source: string): readonly SourceUse[] {
  const { texts, link } = view;
  return Object.entries(model.harms).flatMap(([id, { evidence, tiers }]) => {
    const href = link(`/harms/${id}`);
    const words = texts.harms[id as keyof typeof texts.harms].evidence;
    const told = Object.entries(evidence)
      .filter(([, { at }]) => at.source === source)
      .map(([name, { at }]) => ({
        kind: 'harms' as const,
        label: titleOf(texts, 'harms', id),
        note: wordOf(words, name),
        href,
        at: locatorPlace(texts, at),
      }));
    return [
      ...told,
      ...Object.values(tiers).flatMap((asked) => conditionUses(view, id, asked, href, source)),
    ];
  });
}

function conditionUses(
  { texts }: ModelView,
  owner: string,
  conditions: LawConditions,
  href: string,
  source: string,
): readonly SourceUse[] {
  const kind = Object.hasOwn(model.harms, owner) ? 'harms' : 'obligations';
  return Object.entries(conditions).flatMap(([name, { basis }]) =>
    placesIn(basis, source).map((at) => ({
      kind: 'conditions' as const,
      label: conditionText(texts, `${owner}/${name}`).says,
      note: titleOf(texts, kind, owner),
      href,
      at: locatorPlace(texts, at),
    })),
  );
}

function caseUses(view: ModelView, source: string): readonly SourceUse[] {
  const { texts, locale, link } = view;
  const { labels } = sourcesTexts(locale);
  return Object.entries(model.cases).flatMap(([id, { evidence, facts, procedure }]) => {
    const use = (note: string, at: Locator): SourceUse => ({
      kind: 'cases',
      label: titleOf(texts, 'cases', id),
      note,
      href: link(`/cases/${id}`),
      at: locatorPlace(texts, at),
    });
    const words = texts.cases[id as keyof typeof texts.cases].evidence;
    return [
      ...Object.entries(evidence)
        .filter(([, { at }]) => at.source === source)
        .map(([name, { at }]) => use(wordOf(words, name), at)),
      ...Object.entries(facts).flatMap(([name, { basis }]) =>
        placesIn(basis, source).map((at) =>
          use(`${labels.fact}: ${factText(texts, procedure, name).title}`, at),
        ),
      ),
    ];
  });
}

function reformUses({ texts, link }: ModelView, source: string): readonly SourceUse[] {
  return Object.entries(model.reforms).flatMap(([id, { recommendedBy }]) =>
    recommendedBy
      .filter(({ at }) => at.source === source)
      .map(({ body, at }) => ({
        kind: 'reforms' as const,
        label: titleOf(texts, 'reforms', id),
        note: wordOf(texts.bodies, body),
        href: link(`/reforms/${id}`),
        at: locatorPlace(texts, at),
      })),
  );
}

function obligationUses(view: ModelView, source: string): readonly SourceUse[] {
  const { texts, link } = view;
  return Object.entries(model.obligations).flatMap(([id, { treaty, article, conditions, supervision }]) => {
    const href = `${link(`/treaties/${treaty}`)}#${id}`;
    const place = articleLine(texts, [{ instrument: treaty, article }]);
    const said = supervision
      .filter(({ at }) => at.source === source)
      .map(({ body, at }) => ({
        kind: 'obligations' as const,
        label: `${place}: ${titleOf(texts, 'obligations', id)}`,
        note: wordOf(texts.bodies, body),
        href,
        at: locatorPlace(texts, at),
      }));
    return [...said, ...conditionUses(view, id, conditions, href, source)];
  });
}

function placesIn(basis: Basis, source: string): readonly Locator[] {
  return basis.kind === 'source' ? basis.at.filter((locator) => locator.source === source) : [];
}
