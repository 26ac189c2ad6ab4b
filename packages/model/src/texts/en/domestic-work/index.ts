import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const domesticWork: ThemeTexts<'domestic-work'> = {
  title: 'Domestic work',
  fields: {
    'domestic-treaty': 'Convention on domestic workers',
    'domestic-contracts': 'Formal relations and redress',
    'domestic-association': 'Organising in households',
    'domestic-minors': 'Work before eighteen',
    'domestic-protection': 'Protection, oversight, migration',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases: {},
  beyondLaw,
  places: {},
  terms: {
    domesticWorkers: 'Domestic workers',
    householdEmployers: 'Households as employers',
    labourInspectorate: 'Labour inspectorate',
    courtOfLaw: 'Court',
    conciliationCommission: 'Conciliation commission',
  },
  figures: {
    weekHoursYounger: 'hours a week at most, ages 14 to 16',
    weekHoursOlder: 'hours a week at most, ages 16 to 18',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'formal-without-oversight': 'recognised formally, without effective supervision',
    'basis-laid': 'the law has laid the ground for redress',
    'few-formalise': 'few employers formalise',
    'hours-from-fourteen': 'from the weekly limits that begin at fourteen',
    'criticism-only': 'a criticism that names no age',
    'excluded-from-commission': 'domestic workers are excluded',
    'ratify-only-later': 'only after the preconditions are met',
    'age-remembered': 'remembered, not checked',
  },
};
