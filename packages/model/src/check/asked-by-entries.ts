import type { Basis, LawConditions, Model } from '@tarazy/rules';
import { fields } from '../fields.ts';
import type { ThemeId } from '../themes.ts';
import { type AskedText, askedAt } from './asked-text.ts';

type Entry = { readonly theme: string };
type Entries<E> = Readonly<Record<string, E>>;

/** What people read of every entry of the themes: reforms, harms, treaty articles, procedures, cases. */
export function textsAskedByEntries(model: Model): readonly AskedText[] {
  const { themes, reforms, harms, obligations, procedures, cases, beyondLaw } = model;
  return [
    ...themes.flatMap((id) => askedAt(id as ThemeId, ['themes'], [id])),
    ...Object.entries(fields).flatMap(([id, { theme }]) => askedAt(theme, ['fields'], [id])),
    ...of(reforms, 'reforms', ['title', 'short', 'summary'], (at, { options = {} }) =>
      at(['options'], Object.keys(options)),
    ),
    ...of(harms, 'harms', ['title', 'summary', 'who'], (at, { evidence }) =>
      at(['evidence'], Object.keys(evidence)),
    ),
    ...of(harms, 'conditions', [], (at, { tiers }) =>
      Object.values(tiers).flatMap((conditions) => textsOfConditions(at, conditions ?? {})),
    ),
    ...of(obligations, 'obligations', ['title', 'supervision'], () => []),
    ...of(obligations, 'conditions', [], (at, { conditions }) => textsOfConditions(at, conditions)),
    ...of(procedures, 'procedures', ['title', 'question'], (at, { facts, steps }) => [
      ...at(['outcomes'], ['lawful', 'blocked', 'undetermined']),
      ...Object.entries(facts).flatMap(([name, { unit }]) =>
        at(['facts', name], ['title', 'missing', ...(unit === 'yesNo' ? ['yes', 'no'] : [])]),
      ),
      ...Object.keys(steps).flatMap((name) => at(['steps', name], ['title', 'holds', 'fails', 'unknown'])),
    ]),
    ...of(cases, 'cases', ['title', 'short', 'summary', 'documented'], (at, { facts, evidence }) => [
      ...at(
        ['reasons'],
        Object.keys(facts).filter((name) => isInferred(facts[name])),
      ),
      ...at(['evidence'], Object.keys(evidence)),
    ]),
    ...of(beyondLaw, 'beyondLaw', ['title', 'reason'], () => []),
  ];
}

type AskInside = (path: readonly string[], keys: readonly string[]) => readonly AskedText[];

/** The texts of every entry of a kind: those that each has, and those that its content asks for. */
function of<E extends Entry>(
  entries: Entries<E>,
  part: string,
  keys: readonly string[],
  others: (at: AskInside, entry: E) => readonly AskedText[],
): readonly AskedText[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const at: AskInside = (path, names) => askedAt(entry.theme as ThemeId, [part, id, ...path], names);
    return [...at([], keys), ...others(at, entry)];
  });
}

function textsOfConditions(at: AskInside, conditions: LawConditions): readonly AskedText[] {
  return Object.entries(conditions).flatMap(([name, condition]) =>
    at([name], isInferred(condition) ? ['says', 'reason'] : ['says']),
  );
}

/** What the model concludes has its reason among the texts. */
function isInferred(held: { readonly basis: Basis } | undefined): boolean {
  return held?.basis.kind === 'inference';
}
