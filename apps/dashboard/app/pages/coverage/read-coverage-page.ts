import { content, model, type ThemeId } from '@tarazy/model';
import { findings, leavingReasons, ledger } from '@tarazy/model/coverage';
import type { LawConditions } from '@tarazy/rules';
import type { ModelView } from '../../model-view';
import { parameterAt } from '../reference/say-law';
import { wordOf } from '../shared/text-of';
import { coverageTexts, type Fate } from './coverage-texts';
import { coveredTitle, findingsBySource } from './covered-sources';

/** What became of the findings of all sources, and what the model rests on. */
export function readCoveragePage(view: ModelView) {
  const { locale, texts, link } = view;
  const { labels, say } = coverageTexts(locale);
  const ids = Object.keys(findings) as (keyof typeof findings)[];
  const count = (own: typeof ids, fate: Fate) => own.filter((id) => ledger[id]?.kind === fate).length;
  const rests = restsOn(view);
  const sum = (pick: (row: (typeof rests)[number]) => number) =>
    rests.reduce((all, row) => all + pick(row), 0);
  return {
    locale,
    labels,
    title: labels.title,
    finding: say.counted(ids.length, count(ids, 'encoded'), count(ids, 'merged'), count(ids, 'left')),
    sources: [...findingsBySource()].map(([source, own]) => ({
      id: source,
      title: coveredTitle(texts, labels, source),
      href: link(`/coverage/${source}`),
      all: own.length,
      encoded: count([...own], 'encoded'),
      merged: count([...own], 'merged'),
      left: count([...own], 'left'),
    })),
    reasons: leavingReasons
      .map((reason) => ({
        id: reason,
        title: labels.reasons[reason],
        count: ids.filter((id) => {
          const disposition = ledger[id];
          return disposition?.kind === 'left' && disposition.because === reason;
        }).length,
      }))
      .filter(({ count: left }) => left > 0),
    rests,
    inference: say.inference(
      sum(({ inferred }) => inferred),
      sum(({ inferred, sourced }) => inferred + sourced),
    ),
  };
}

/** What the page of coverage shows. */
export type CoveragePageData = ReturnType<typeof readCoveragePage>;

/** Of each theme, how its law is known on the date, and how many of its conditions a source states. */
function restsOn({ texts, asOf, link }: ModelView) {
  return model.themes.map((theme) => {
    const own = content[theme as ThemeId];
    const branch = [...model.law.parameters].filter(([path]) => path.startsWith(`${branchOf(theme)}.`));
    const known = (certainty: string) =>
      branch.filter(([path]) => parameterAt(path, asOf).certainty === certainty).length;
    const conditions = [
      ...Object.keys(own.harms).flatMap((id) => {
        const { rule, enforcement, remedy } = model.harms[id]?.tiers ?? { rule: {} };
        return [rule, enforcement, remedy].flatMap((tier: LawConditions | undefined) =>
          Object.values(tier ?? {}),
        );
      }),
      ...Object.keys(own.obligations).flatMap((id) => Object.values(model.obligations[id]?.conditions ?? {})),
    ];
    return {
      id: theme,
      title: wordOf(texts.themes, theme),
      href: `${link('/harms')}#${theme}`,
      verified: known('verified'),
      reported: known('reported'),
      unknown: known('unknown'),
      contested: branch.filter(([path]) => parameterAt(path, asOf).dated?.contested !== undefined).length,
      sourced: conditions.filter(({ basis }) => basis.kind === 'source').length,
      inferred: conditions.filter(({ basis }) => basis.kind === 'inference').length,
    };
  });
}

/** The branch of the law of a theme: its id without hyphens. */
function branchOf(theme: string): string {
  return theme.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
