import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const harassment: ThemeTexts<'harassment'> = {
  title: 'Violence and harassment',
  fields: {
    'harassment-treaty': 'Convention on violence and harassment',
    'harassment-terms': 'Definitions, reach and prohibition',
    'harassment-prevention': 'Prevention of harassment',
    'harassment-answer': 'Complaints, sanctions and redress',
    'violence-against-women': 'Violence against women',
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
    underContract: 'Employees under contract',
    apprentices: 'Apprentices',
    mentees: 'People being mentored',
    interns: 'Interns',
    trainees: 'People in vocational training',
    managers: 'Managers and internal administration',
    volunteers: 'Volunteers',
    jobSeekers: 'Job-seekers and applicants',
    formerWorkers: 'Former workers',
    premises: 'Workplace, also a private one',
    restAreas: 'Where workers are paid, rest, eat or change',
    workTrips: 'Trips, training and events',
    workMessages: 'Messages, also by phone and online',
    providedHousing: 'Housing given by the employer',
    commute: 'The way to work and back',
    hostileEnvironment: 'Hostile environment',
    quidProQuo: 'Demand in exchange for an advantage',
    otherViolence: 'Other violence or harassment',
    preventViolence: 'Prevention',
    investigateViolence: 'Easier investigation',
    prosecuteViolence: 'Prosecution and punishment',
    protectSurvivors: 'Protection and support of survivors',
  },
  figures: {
    updates: 'updates of the law',
    shareMet: 'per cent of employees, at most',
    shareRepeated: 'per cent met it again',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'only-in-bill': 'only in a bill, adoption not found',
    'in-the-bill-of-2025': 'not in the Code; a bill of 2025 holds it',
    'no-duty-read': 'no duty on violence or harassment in the list',
    'draft-finds-none': 'the ministry’s draft finds none in the Code',
    'added-by-law-72': 'added in 2024 by Law 72-VIII',
    'under-sixteen-only': 'only victims under sixteen',
    'called-incomplete':
      'Human Rights Watch is said to call the law incomplete, without an offence of domestic violence',
    'still-to-be-developed': 'such laws are still to be developed',
    'only-to-be-considered': 'only to be considered',
    'ministry-draft': 'as described in September 2025',
    'bill-due-april-2024': 'in December 2023, bill due by April 2024',
    'asked-late-2020': 'asked the ministry in late 2020 to consider it',
  },
};
