import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const bargaining: ThemeTexts<'bargaining'> = {
  title: 'Collective bargaining',
  fields: {
    'bargaining-talks': 'Talks and those who hold them',
    'bargaining-agreements': 'Collective agreements',
    'bargaining-pay': 'Pay and changed conditions',
    'bargaining-hours': 'Hours and rotation shifts',
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
    construction: 'Construction',
    'oil-refining': 'Oil refining',
    'mining-services': 'Mining services',
    'gas-construction': 'Gas plant construction',
    company: 'Company',
    industry: 'Industry',
    region: 'Region',
    nation: 'Country',
  },
  figures: {
    joined: 'joined, about',
    gone: 'had left, about',
    openPoints: 'points left open',
    meetings: 'meetings held',
    points: 'points agreed',
    fulfilled: 'points carried out',
    cutOrders: 'orders in a year',
    shiftDays: 'days on shift',
    shiftDemanded: 'days on shift asked for',
    coverageFrom: 'per cent covered, at least',
    coverageTo: 'per cent covered, at most',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'three-days-for-disputes': 'three days, for demands in a dispute',
    'left-to-the-agreement': 'the manner of joining is left to the agreement',
    'dropped-in-2015': 'dropped in the Code of 2015',
    'information-only': 'what is left is a duty to inform',
    'no-rule-described': 'no rule is described',
    'nothing-stopped-it': 'nothing stopped it',
    'no-rule-on-managers': 'no rule on managers',
    'no-such-duty': 'no such duty is named',
    'may-be-taken-up': 'open points may be taken up again',
    'cut-in-the-draft': 'cut in the draft',
    'announced-and-not-stopped': 'announced, and nobody stopped it',
    'ends-as-named': 'it ends only as named there',
    'bill-would-add-it': 'the bill would add it',
    'never-amended': 'never amended since 2016',
    'introduced-anyhow': 'introduced anyhow',
    'counts-calendar-days': 'counts calendar days',
    'notice-is-written': 'a notice is in writing by definition',
    'may-not-be-asked': 'more may not be asked for',
    'signed-text-not-read': 'signed in April 2026, what it kept was not read',
    'ten-days': 'ten days, as this commentary has it',
    'new-in-2018': 'new in 2018',
    'said-by-employer': 'according to the employer',
  },
};
