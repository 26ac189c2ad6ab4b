import { formatShare } from '../shared/format';
import type { SurveyAnswer, SurveyFigureProps, SurveyPanel } from './survey-figure-props';
import { MOST_PANELS } from './survey-figure-props';
import { surveyWords } from './survey-figure-words';

/** Panels that are drawn, with their answers in the order asked for. */
export function showPanels({ panels, order }: SurveyFigureProps): readonly SurveyPanel[] {
  const shown = panels.slice(0, MOST_PANELS);
  if (order !== 'largest') return shown;
  return shown.map((panel) => ({ ...panel, answers: [...panel.answers].sort(compareShares) }));
}

function compareShares(a: SurveyAnswer, b: SurveyAnswer): number {
  return (b.share ?? -1) - (a.share ?? -1) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The sum of shares that should make a whole and does not. */
export interface BadSum {
  /** Share of 1. */
  readonly sum: number;
  /** True where rounding each share alone can explain it. */
  readonly rounding: boolean;
}

/** Decimals of per cent that a share is printed with, told from the printed text. */
function decimalsOf({ printed = '' }: SurveyAnswer): number {
  return /[.,](\d+)/u.exec(printed)?.[1]?.length ?? 0;
}

/** What the printed shares of parts add up to, where it is not the whole; `null` where there is nothing to say. */
export function findBadSum({ kind, answers }: SurveyPanel): BadSum | null {
  const shares = answers.flatMap(({ share, printed }) =>
    share === null || printed === undefined ? [] : [share],
  );
  if (kind !== 'parts' || answers.length < 2 || shares.length < answers.length) return null;
  // In whole units of the last decimal printed: sums of shares are exact that way.
  const decimals = Math.max(...answers.map(decimalsOf));
  const scale = 10 ** (decimals + 2);
  const sum = shares.reduce((all, share) => all + Math.round(share * scale), 0);
  if (sum === scale) return null;
  const slack = answers.reduce((all, answer) => all + scale / (2 * 10 ** (decimalsOf(answer) + 2)), 0);
  return { sum: sum / scale, rounding: Math.abs(sum - scale) <= slack };
}

/** Everything in a panel that does not add up, each as a sentence. */
export function sayFaults(panel: SurveyPanel, locale: SurveyFigureProps['locale']): readonly string[] {
  const bad = findBadSum(panel);
  const words = surveyWords[locale];
  const percent = bad === null ? '' : formatShare(locale, bad.sum);
  return [
    ...(bad === null ? [] : [bad.rounding ? words.sumRounding(percent) : words.sum(percent)]),
    ...(panel.faults ?? []),
  ];
}

/** The share where the axis ends: the whole, or more where the shares of some panel add up to more. */
export function axisEnd(panels: readonly SurveyPanel[]): number {
  return Math.max(1, ...panels.map((panel) => findBadSum(panel)?.sum ?? 1));
}
