import { model } from '@tarazy/model';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { readerIn, type ViewReader } from '../reader';
import { curatedScenarios } from '../scenarios';

/** What a story of the real law is drawn for: the toolbar's language, scenario and date. */
export interface RealLaw {
  readonly reader: ViewReader;
  readonly scenario: Scenario;
  /** ISO date of the law. */
  readonly asOf: string;
}

/** A curated scenario by its id. Throws `RangeError`, naming those there are, where no file has it. */
export function scenarioNamed(id: string): Scenario {
  const found = curatedScenarios.scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) {
    const known = curatedScenarios.scenarios.map((scenario) => scenario.id).join(', ');
    throw new RangeError(`scenario: found “${id}”, expected one of ${known}`);
  }
  return found;
}

/** Reads the toolbar of Storybook. */
export function realLaw(globals: Readonly<Record<string, unknown>>): RealLaw {
  const locale = globals['locale'] === 'ru' || globals['locale'] === 'kk' ? globals['locale'] : 'en';
  const date = globals['date'];
  return {
    // A link of a story leads nowhere: the pages are the dashboard's.
    reader: readerIn(locale, (path) => `#${path}`),
    scenario: scenarioNamed(String(globals['scenario'] ?? 'report-recommendations')),
    asOf: typeof date === 'string' && date !== 'latest' ? date : model.horizon.to,
  };
}
