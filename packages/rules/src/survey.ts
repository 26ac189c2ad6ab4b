import type { Locator } from './locator.ts';

/** Who was asked, and how many. */
export interface Survey {
  readonly source: string;
  /** `YYYY` or `YYYY-MM`. */
  readonly year: string;
  /** How many answered; `null` where the source does not print it. */
  readonly n: number | null;
  /** How many were asked, where the source prints that. */
  readonly sent?: number;
}

/** What the source prints of an answer: a share, a count, or both. */
export interface PrintedAnswer {
  /** Per cent, with as many decimals as are printed: `89.8`, `98`. */
  readonly percent?: string;
  /** A whole number of people. */
  readonly count?: number;
}

/** A question of a survey with what is printed of its answers. */
export interface SurveyQuestion {
  /** Id of the survey. */
  readonly survey: string;
  readonly at: Locator;
  /** `parts`: the answers exclude each other and leave nothing out. `separate`: each is a share of its own. */
  readonly kind: 'parts' | 'separate';
  readonly answers: Readonly<Record<string, PrintedAnswer>>;
  /** How many were asked this question, where it is another number than in the survey; `null` where it is not printed. */
  readonly n?: number | null;
  /** Harms that it documents. */
  readonly harms?: readonly string[];
}

/** Something in the printed numbers that does not add up. */
export type Discrepancy =
  /** The shares of the parts do not make 100; `rounding` tells whether rounding alone can explain it. */
  | { readonly kind: 'percent-sum'; readonly sum: number; readonly rounding: boolean }
  /** The counts of the parts do not make n. */
  | { readonly kind: 'count-sum'; readonly sum: number; readonly n: number }
  /** A share is not that of its count. Both per cent, the computed one with the decimals of the printed one. */
  | { readonly kind: 'share'; readonly answer: string; readonly printed: string; readonly computed: string }
  /** No whole number of n people is that share. */
  | { readonly kind: 'no-count'; readonly answer: string; readonly printed: string; readonly n: number };

/** How many were asked a question; `null` where no number is printed. */
export function askedOf(question: SurveyQuestion, survey: Survey): number | null {
  return question.n === undefined ? survey.n : question.n;
}

/** Checks the arithmetic of a question: sums, shares against counts, shares that no whole number of people can be. */
export function checkQuestion(question: SurveyQuestion, survey: Survey): readonly Discrepancy[] {
  const answers = Object.entries(question.answers);
  const n = askedOf(question, survey);
  return [
    ...(question.kind === 'parts' ? checkSums(answers, n) : []),
    ...answers.flatMap(([answer, printed]) => checkAnswer(answer, printed, n)),
  ];
}

type Answers = readonly (readonly [string, PrintedAnswer])[];

function checkSums(answers: Answers, n: number | null): readonly Discrepancy[] {
  const percents = answers.flatMap(([, { percent }]) => percent ?? []);
  const counts = answers.flatMap(([, { count }]) => count ?? []);
  const found: Discrepancy[] = [];
  if (percents.length === answers.length && percents.length > 1) {
    const decimals = Math.max(...percents.map(decimalsOf));
    const scale = 10 ** decimals;
    // Whole units of the last decimal printed, so that adding is exact.
    const sum = percents.reduce((all, percent) => all + Math.round(Number(percent) * scale), 0);
    const slack = percents.reduce((all, percent) => all + scale / (2 * 10 ** decimalsOf(percent)), 0);
    if (sum !== 100 * scale) {
      found.push({
        kind: 'percent-sum',
        sum: sum / scale,
        rounding: Math.abs(sum - 100 * scale) <= slack,
      });
    }
  }
  if (n !== null && counts.length === answers.length && counts.length > 1) {
    const sum = counts.reduce((all, count) => all + count, 0);
    if (sum !== n) found.push({ kind: 'count-sum', sum, n });
  }
  return found;
}

function checkAnswer(
  answer: string,
  { percent, count }: PrintedAnswer,
  n: number | null,
): readonly Discrepancy[] {
  if (percent === undefined || n === null) return [];
  if (count !== undefined) {
    const computed = roundedShare(count, n, decimalsOf(percent));
    return fits(percent, count, n) ? [] : [{ kind: 'share', answer, printed: percent, computed }];
  }
  return countsFitting(percent, n).length > 0 ? [] : [{ kind: 'no-count', answer, printed: percent, n }];
}

/** The whole numbers of people out of n that round to a printed share. */
export function countsFitting(percent: string, n: number): readonly number[] {
  const nearest = Math.round((Number(percent) / 100) * n);
  const reach = Math.ceil(n / (200 * 10 ** decimalsOf(percent))) + 1;
  const candidates = Array.from({ length: 2 * reach + 1 }, (_, index) => nearest - reach + index);
  return candidates.filter((count) => count >= 0 && count <= n && fits(percent, count, n));
}

/** The sizes up to `most` of a group in which every printed share is that of a whole number of people. */
export function sizesFitting(percents: readonly string[], most: number): readonly number[] {
  const sizes = Array.from({ length: most }, (_, index) => index + 1);
  return sizes.filter((n) => percents.every((percent) => countsFitting(percent, n).length > 0));
}

/** Whether a count out of n rounds, half either way, to a printed share. In whole numbers throughout. */
function fits(percent: string, count: number, n: number): boolean {
  const scale = 10 ** decimalsOf(percent);
  const printed = Math.round(Number(percent) * scale);
  return Math.abs(2 * (100 * scale * count - printed * n)) <= n;
}

function roundedShare(count: number, n: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.round((100 * scale * count) / n) / scale).toFixed(decimals);
}

function decimalsOf(percent: string): number {
  const dot = percent.indexOf('.');
  return dot < 0 ? 0 : percent.length - dot - 1;
}
