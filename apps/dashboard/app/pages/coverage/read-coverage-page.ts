import { model, themeOfBranch } from '@tarazy/model';

import { findings, leavingReasons, ledger } from '@tarazy/model/coverage';
import { tiers } from '@tarazy/rules';
import { parameterAt, viewFindings, viewKnownLaw, wordOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { coverageTexts, type Fate } from './coverage-texts';

/** What became of the findings of all sources, and what the model rests on. */
export function readCoveragePage(view: ModelView) {
  const { locale } = view;
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
    findings: viewFindings(view),
    knownLaw: viewKnownLaw(view, view.asOf),
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

/** Of each theme, on how many of its rules the sources differ, and how many of its conditions a source states. */
function restsOn({ texts, asOf, link }: ModelView) {
  return model.themes.map((theme) => {
    const isOwn = (entry: { readonly theme: string }) => entry.theme === theme;
    const rules = [...model.law.parameters.keys()]
      .filter((path) => themeOfBranch(path.slice(0, path.indexOf('.'))) === theme)
      .map((path) => parameterAt(path, asOf));
    const conditions = [
      ...Object.values(model.harms)
        .filter(isOwn)
        .flatMap((harm) => tiers.flatMap((tier) => Object.values(harm.tiers[tier] ?? {}))),
      ...Object.values(model.obligations)
        .filter(isOwn)
        .flatMap((obligation) => Object.values(obligation.conditions)),
    ];
    return {
      id: theme,
      title: wordOf(texts.themes, theme),
      href: `${link('/harms')}#${theme}`,
      contested: rules.filter(({ dated }) => dated?.contested !== undefined).length,
      sourced: conditions.filter(({ basis }) => basis.kind === 'source').length,
      inferred: conditions.filter(({ basis }) => basis.kind === 'inference').length,
    };
  });
}
