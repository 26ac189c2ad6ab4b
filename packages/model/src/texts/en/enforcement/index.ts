import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const enforcement: ThemeTexts<'enforcement'> = {
  title: 'Enforcement',
  fields: {
    'labour-inspection': 'Labour inspection',
    complaints: 'Complaints and redress',
    'work-without-contract': 'Work without an employment contract',
    accountability: 'Accountability and consultation',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases,
  beyondLaw,
  places: {},
  terms: {
    inspectorate: 'Labour inspectorate',
    prosecutor: 'Prosecutor’s office',
    police: 'Police',
    courts: 'Courts',
    mayorsOffice: 'Mayor’s office',
    ombudsman: 'Ombudsman',
  },
  figures: {
    killed: 'killed by officers, at least',
    otherDeaths: 'other deaths',
    diedAfterDetention: 'died after release from detention',
    conclusions: 'years of conclusions',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'contested-by-company': 'the company contested the order',
    'orders-of-2023': '4,369 orders in 2023, by the government',
    'urged-to-recruit': 'urged to recruit inspectors',
    'moratorium-new-in-2020': 'the moratorium came in January 2020',
    'moratorium-until-2024': 'the moratorium ran to 1 January 2024',
    'local-until-2024': 'with local executive bodies until 2024',
    'under-the-ministry': 'under the ministry',
    'statements-only': 'appeals, yearly report, a statement of concern',
    'length-not-read': 'its length was not read',
    'no-deadline-felt': 'months without an answer',
    'inaction-open-to-complaint': 'inaction can be complained of',
    'no-consequence-told': 'no consequence is told of',
    'force-remembered': 'the day of entry into force is remembered',
    'penalties-elsewhere': 'penalties stand in another code, not read',
    'no-amendment-marked': 'no amendment is marked',
    'not-before-2026': 'no such ban before',
    'signed-in-april-2026': 'signed on 7 April 2026',
    'civil-law-for-platforms': 'civil law for contractors of platforms',
    'passed-over': 'comments were passed over',
  },
};
