import { model } from '../packages/model/src/index.ts';
import { readScenarios } from '../packages/model/src/scenarios.ts';

/** An entry of a menu of the toolbar. */
export interface LawItem {
  readonly value: string;
  readonly title: string;
}

/** Scenarios of the toolbar: every curated file that holds a package. Read once, when Storybook starts. */
export function readScenarioItems(): readonly LawItem[] {
  return readScenarios()
    .scenarios.filter(({ package: { reforms, changes } }) => reforms.length + changes.length > 0)
    .map(({ id, title }) => ({ value: id, title: title['en'] ?? id }));
}

/** Dates of the toolbar: the latest that the model knows, and the days on which the law changed. */
export function readDateItems(): readonly LawItem[] {
  return [
    { value: 'latest', title: `Law of ${model.horizon.to}` },
    ...model.keyDates.map(({ date }) => ({ value: date, title: `Law of ${date}` })),
  ];
}
