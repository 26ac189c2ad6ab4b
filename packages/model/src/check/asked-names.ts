import type { Evidence, Model } from '@tarazy/rules';
import { type AskedText, askedAt } from './asked-text.ts';
import { locatorsIn } from './locators-in.ts';

/** Names that the content asks for: of acts, sources and bodies, of places, terms and figures, and of remarks on places. */
export function namesAsked(model: Model): readonly AskedText[] {
  const { law, reforms, harms, obligations, procedures, cases, beyondLaw } = model;
  const documented = Object.values(cases);
  const facts = Object.values(procedures).flatMap((procedure) => Object.values(procedure.facts));
  const evidence = [...Object.values(harms), ...documented].flatMap((entry) => Object.values(entry.evidence));
  const parameters = [...law.parameters.values()];
  const locators = locatorsIn([parameters, reforms, harms, obligations, cases, beyondLaw]);
  return [
    ...Object.keys(model.instruments).flatMap((id) => named(['instruments', id], ['title', 'short'])),
    ...Object.keys(model.sources).flatMap((id) => named(['sources', id], ['title', 'short'])),
    ...named(['bodies'], model.bodies),
    ...named(
      ['keyDates'],
      model.keyDates.map(({ id }) => id),
    ),
    ...named(
      ['places'],
      documented.flatMap(({ place }) => place ?? []),
    ),
    ...named(
      ['terms'],
      [
        ...documented.map(({ sector }) => sector),
        ...facts.flatMap(({ unit, options }) => (unit === 'choice' ? (options ?? []) : [])),
        ...parameters.flatMap(({ unit, options }) => (unit === 'set' ? (options ?? []) : [])),
      ],
    ),
    ...named(['figures'], evidence.flatMap(figuresOf)),
    ...named(
      ['locatorNotes'],
      locators.flatMap(({ note }) => note ?? []),
    ),
    ...named(['locatorPlaces'], locators.map(({ at }) => at).filter(isBarePlace)),
  ];
}

function named(path: readonly string[], names: readonly string[]): readonly AskedText[] {
  return askedAt(undefined, path, [...new Set(names)]);
}

function figuresOf({ figures = [] }: Evidence): readonly string[] {
  return figures.map(({ of }) => of);
}

/** Headings stay as printed, and articles are numbers; what else stands for a place has words of its own. */
function isBarePlace(at: string): boolean {
  return /^[a-z]/.test(at) && !at.startsWith('art. ');
}
