import type { ObligationStatus, Outcome, Status, Truth } from '@tarazy/rules';
import { createColors } from 'picocolors';

/** What a piece of text is, from which its colour follows. The text says the same without it. */
export type Tone = 'heading' | 'quiet' | 'good' | 'partly' | 'weak' | 'bad' | 'unknown';

/** Colours a text by its tone. */
export type Paint = (text: string, tone: Tone | undefined) => string;

/** A painter; where colours are off it gives every text back as it is. */
export function createPaint(colour: boolean): Paint {
  const colours = createColors(colour);
  const byTone: Readonly<Record<Tone, (text: string) => string>> = {
    heading: colours.bold,
    quiet: colours.dim,
    good: colours.green,
    partly: colours.cyan,
    weak: colours.yellow,
    bad: colours.red,
    unknown: colours.magenta,
  };
  return (text, tone) => (tone === undefined || text === '' ? text : byTone[tone](text));
}

/** The tone of a harm's status. */
export const statusTone: Readonly<Record<Status, Tone>> = {
  settled: 'good',
  enforceable: 'partly',
  'on-paper': 'weak',
  open: 'bad',
  undetermined: 'unknown',
};

/** The tone of a case's outcome. */
export const outcomeTone: Readonly<Record<Outcome, Tone>> = {
  lawful: 'good',
  blocked: 'bad',
  undetermined: 'unknown',
};

/** The tone of a yes, a no or an unknown. */
export function truthTone(truth: Truth | null): Tone {
  if (truth === null) return 'quiet';
  return truth === 'unknown' ? 'unknown' : truth ? 'good' : 'bad';
}

/** The tone of an obligation's status. */
export const obligationTone: Readonly<Record<ObligationStatus, Tone>> = {
  met: 'good',
  unmet: 'bad',
  undetermined: 'unknown',
};
