import type { JudgedHarm, Outcome, Truth } from '@tarazy/rules';
import type { Context } from './context.ts';

/** A status in words; an undetermined one with the least and the most it could be. */
export function writeStatus(
  { status, range }: Pick<JudgedHarm, 'status' | 'range'>,
  { words, phrases }: Context,
): string {
  if (status !== 'undetermined') return words.statuses[status];
  return `${words.statuses.undetermined} (${phrases.between(words.statuses[range[0]], words.statuses[range[1]])})`;
}

/** A truth in words. `null`: not asked. */
export function writeTruth(truth: Truth | null, { phrases }: Context): string {
  if (truth === null) return phrases.truth.notAsked;
  return truth === 'unknown' ? phrases.truth.unknown : truth ? phrases.truth.yes : phrases.truth.no;
}

/** Whether a treaty binds, in words. */
export function writeBinds(truth: Truth, { phrases: { binds } }: Context): string {
  return truth === 'unknown' ? binds.unknown : truth ? binds.yes : binds.no;
}

/** What a case comes to, in the words of its procedure where there are any. */
export function writeOutcome(outcome: Outcome, caseId: string, { model, words, phrases }: Context): string {
  return words.outcome(model.cases[caseId]?.procedure ?? '', outcome) ?? phrases.outcome[outcome];
}
