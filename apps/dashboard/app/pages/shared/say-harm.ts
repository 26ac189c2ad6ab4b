import { conditionText, type Texts } from '@tarazy/model';
import type { JudgedHarm } from '@tarazy/rules';

/**
 * Why a harm has its status, in a sentence: what is still missing, or what cannot be known; for a settled one, what
 * settled it.
 */
export function sayHarm(texts: Texts, { status, conditions }: JudgedHarm): string {
  const asked = conditions.filter(({ off }) => !off);
  const failing = asked.filter(({ holds }) => holds === false);
  const unknown = asked.filter(({ holds }) => holds === 'unknown');
  const telling = status === 'settled' ? asked : failing.length > 0 ? failing : unknown;
  return telling.map(({ id }) => conditionText(texts, id).says).join(' ');
}
