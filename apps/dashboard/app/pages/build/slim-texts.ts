import type { Texts } from '@tarazy/model';

/**
 * The words of the model that the builder says. What it never says (summaries, evidence, remarks on places) is left
 * empty, for the words travel to the browser with the page.
 */
export function slimTexts(texts: Texts): Texts {
  return {
    ...texts,
    sources: mapValues(texts.sources, ({ short }) => ({ title: '', short })),
    locatorNotes: mapValues(texts.locatorNotes, () => ''),
    keyDates: mapValues(texts.keyDates, () => ''),
    figures: {},
    places: {},
    beyondLaw: mapValues(texts.beyondLaw, () => ({ title: '', reason: '' })),
    law: withoutNotes(texts.law),
    reforms: mapValues(texts.reforms, (text) => ({ ...text, summary: '' })),
    harms: mapValues(texts.harms, ({ title }) => ({ title, summary: '', who: '', evidence: {} })),
    conditions: mapValues(texts.conditions, (own) => mapValues(own, ({ says }) => ({ says }))),
    obligations: mapValues(texts.obligations, ({ title }) => ({ title, supervision: '' })),
    procedures: mapValues(texts.procedures, (text) => ({
      ...text,
      facts: {},
      steps: mapValues(text.steps, ({ title }) => ({ title, holds: '', fails: '', unknown: '' })),
    })),
    cases: mapValues(texts.cases, ({ short }) => ({
      title: '',
      short,
      summary: '',
      documented: '',
      reasons: {},
      evidence: {},
    })),
  };
}

function mapValues<K extends string, V, W>(
  entries: Readonly<Record<K, V>>,
  map: (value: V) => W,
): Readonly<Record<K, W>> {
  const mapped = Object.entries<V>(entries).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(mapped) as Readonly<Record<K, W>>;
}

/** The texts of the law without the remarks on values. */
function withoutNotes<T>(branch: T): T {
  if (typeof branch !== 'object' || branch === null) return branch;
  const kept = Object.entries(branch).filter(([key, value]) => key !== 'note' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNotes(value)])) as T;
}
