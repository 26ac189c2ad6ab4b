import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const family: ThemeTexts<'family'> = {
  title: 'Family responsibilities',
  fields: {
    'family-rights': 'Equal rights of mothers and fathers',
    'family-dismissal-law': 'Dismissal of carers',
    'family-support-law': 'Definition and support',
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
    staffCuts: 'Staff cuts',
    businessDecline: 'Decline of business',
    otherGround: 'Another ground',
    mother: 'Mother',
    father: 'Father',
    otherCarer: 'Another carer',
  },
  figures: { childYears: 'years, age of the child' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'edition-of-october-2021': 'in this wording since October 2021',
    'employees-and-gendered': 'speaks of employees, and calls the rule gendered',
    'grounds-two-and-three': 'on grounds 2 and 3 of article 52(1) only',
    'women-only': 'names women and those who raise a child without a mother',
    'mother-or-father': 'to the mother or the father',
    'children-only-asked': 'asks about care for others than children',
  },
};
