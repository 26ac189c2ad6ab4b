import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const unions: ThemeTexts<'unions'> = {
  title: 'Trade unions',
  fields: {
    'union-registration': 'Founding and registration',
    'union-status': 'Status, tiers and affiliation',
    'union-members': 'Who may join',
    'union-abroad': 'Ties and money abroad',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases,
  beyondLaw,
  places: { 'eastern-kazakhstan': 'Eastern Kazakhstan' },
  terms: {
    'culture-and-sport': 'Culture and sport',
    local: 'Local union',
    industrial: 'Industrial union',
    national: 'National association',
    territorial: 'Territorial association',
    judges: 'Judges',
    firefighters: 'Firefighters',
    prisonStaff: 'Prison staff',
    police: 'Police',
    prosecutors: 'Prosecutors',
  },
  figures: {
    attempts: 'attempts',
    refusals: 'refusals',
    unions: 'unions',
    daysLeft: 'days left before the deadline',
    lostHosts: 'unions above lost',
    nameChanges: 'changes of name',
    occupations: 'occupations',
    complaintYear: 'year of the complaint',
    fundsPrisonYears: 'years in prison at most',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'not-among-the-changes': 'not among the changes reported',
    'thresholds-remembered': 'thresholds remembered, not checked',
    'requirements-lowered': 'membership requirements lowered, no figure given',
    'three-founders-remembered': 'three founders since 2020, remembered and not certain',
    'said-by-founder': 'according to a founder',
    'notice-only-drafted': 'registration by notice was only drafted',
    'no-closed-list-seen': 'no closed list is seen in the refusals',
    'right-to-refuse-stands': 'a draft would end the right to refuse, so it stood',
    'two-laws-named': 'text and footnote name different laws',
    'law-is-silent': 'the law neither provides for it nor forbids it',
    'right-said-to-be-protected': 'the law is said to protect joining global unions',
    'year-from-entry-into-force': 'printed as a year from adoption',
    'courts-upheld': 'two courts upheld the refusal',
    'until-that-day': 'until that day, as the report says',
    'second-stage-inferred': 'that a second step survives is inferred from the longer time',
    'still-criticised': 'still criticised after 2020, as remembered',
    'end-welcomed': 'the end of the duty welcomed, as remembered',
    'falls-with-the-duty': 'falls with the duty, inferred',
    'act-not-named': 'no act is named; the letter to the minister points to the Labour Code',
    'in-the-letter-only': 'in the letter to the minister only',
    'new-text-not-found': 'new text not found',
    'since-when-not-shown': 'since when is not shown',
    'clarity-asked-for': 'clarity on joint projects asked for, as remembered',
  },
};
