import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms } from './harms.ts';
import { law } from './law.ts';
import { reforms } from './reforms.ts';

export const companies: ThemeTexts<'companies'> = {
  title: 'Companies’ duties',
  fields: {
    'company-standards': 'Standards the country adheres to',
    'company-duties': 'Duties in law',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw,
  places: {},
  terms: {},
  figures: {
    companiesAsked: 'companies asked',
    companiesAnswered: 'companies that answered',
    companiesSilent: 'companies without an answer',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'responsibility-no-duty': 'a responsibility, and no duty in law',
    'asked-in-2012': 'asked for in 2012',
  },
};
