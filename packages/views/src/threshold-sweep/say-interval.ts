import type { SweepInterval } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { procedureWords } from '../words/case-words';
import { sweepWords } from './sweep-words';

/** What stands in the way of a case on a stretch of the axis, and what is not known; empty where nothing does. */
export function sayInterval(reader: ViewReader, procedure: string, steps: SweepInterval['steps']): string {
  const words = sweepWords(reader.locale);
  const titles = procedureWords(reader.texts, procedure).steps;
  const named = (truth: unknown): readonly string[] =>
    Object.entries(steps)
      .filter(([, holds]) => holds === truth)
      .map(([id]) => titles[id]?.title ?? id);
  const [shut = [], unknown = []] = [named(false), named('unknown')];
  return [
    ...(shut.length > 0 ? [`${words.stillShut}: ${shut.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`${words.notKnown}: ${unknown.join(', ')}.`] : []),
  ].join(' ');
}
