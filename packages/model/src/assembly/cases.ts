import { caseOf, concluded, type FactsOf, stated } from '../case.ts';
import { hrw } from '../sources.ts';
import type { assemblyHarms } from './harms.ts';
import type { assemblyFacts, assemblyProcedures } from './procedures.ts';

const section = 'V, Violations of the Right to Freedom of Assembly (p. 63)';
const occ = hrw(`${section}, fn 207`);
const korgau = hrw(`${section}, fn 208-209`);

type Facts = FactsOf<typeof assemblyFacts>;

/** A case of this theme. */
const assemblyCase = caseOf<
  typeof assemblyFacts,
  keyof typeof assemblyProcedures,
  keyof typeof assemblyHarms
>('assembly');

/** What is known alike of the four requests of 2015; which ground met which of them is not said. */
const occFacts = {
  form: stated('meeting', occ),
  formFaulted: concluded(false),
  spontaneous: concluded(false),
  noticeDays: concluded(10),
  noticeWorkingDays: concluded(6),
  designatedPlace: concluded(true),
  answered: stated(true, occ),
  permitted: stated(false, occ),
  alternativeOffered: stated(false, occ),
  damageNamed: concluded(false),
  dangerNamed: concluded(false),
} as const satisfies Facts;

const occCase = <D extends string>(day: D) =>
  assemblyCase({
    procedure: 'hold-assembly',
    from: day,
    to: day,
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'City mayor’s office of Aktau',
    facts: occFacts,
    evidence: { refusal: { at: occ, figures: [{ value: 4, of: 'refusals' }] } },
    harms: ['assembly-permission-denied', 'assembly-no-alternative'],
  });

/** Every refused assembly that the report documents. */
export const assemblyCases = {
  'shymkent-assembly-2013': assemblyCase({
    procedure: 'hold-assembly',
    from: '2013-09',
    to: '2013-09',
    place: 'shymkent',
    sector: 'oil-and-gas',
    organisation: 'City mayor’s office of Shymkent',
    stoppedAt: 'application',
    facts: {
      form: stated('meeting', hrw(`${section}, fn 203`)),
      formFaulted: stated(true, hrw(`${section}, fn 203`)),
      spontaneous: concluded(false),
      designatedPlace: stated(false, hrw(`${section}, fn 203`)),
      answered: stated(true, hrw(`${section}, fn 203`)),
      permitted: stated(false, hrw(`${section}, fn 203-204`)),
      otherEvents: concluded(false),
      damageNamed: concluded(false),
      haltOrdered: concluded(false),
      dangerNamed: concluded(false),
    },
    evidence: { refusal: { at: hrw(`${section}, fn 203-204`) } },
    harms: ['assembly-permission-denied', 'assembly-remote-sites'],
  }),
  'korgau-assembly-2014': assemblyCase({
    procedure: 'hold-assembly',
    from: '2014-02',
    to: '2014',
    place: 'karaganda',
    sector: 'coal-and-steel',
    organisation: 'Mayor’s office in Karaganda',
    facts: {
      form: stated('meeting', korgau),
      formFaulted: concluded(false),
      spontaneous: concluded(false),
      noticeDays: stated(10, korgau),
      designatedPlace: concluded(true),
      answered: stated(true, korgau),
      permitted: stated(false, korgau),
      alternativeOffered: concluded(false),
      otherEvents: stated(true, korgau),
      damageNamed: concluded(false),
      haltOrdered: concluded(false),
      dangerNamed: concluded(false),
    },
    evidence: { refusals: { at: korgau, figures: [{ value: 2, of: 'refusals' }] } },
    harms: ['assembly-permission-denied'],
  }),
  'occ-assembly-june-2015': occCase('2015-06-26'),
  'mangistau-assembly-2015': assemblyCase({
    procedure: 'hold-assembly',
    from: '2015-08-14',
    to: '2015-08-14',
    place: 'aktau',
    sector: 'all-sectors',
    organisation: 'Regional mayor’s office of Mangistau',
    facts: {
      form: concluded('meeting'),
      formFaulted: concluded(false),
      spontaneous: concluded(false),
      answered: stated(true, hrw(`${section}, fn 206`)),
      permitted: stated(false, hrw(`${section}, fn 206`)),
      otherEvents: concluded(false),
      damageNamed: stated(true, hrw(`${section}, fn 206`)),
      haltOrdered: concluded(false),
      dangerNamed: stated(true, hrw(`${section}, fn 206`)),
    },
    evidence: { refusal: { at: hrw(`${section}, fn 205-206`), figures: [{ value: 6, of: 'unions' }] } },
    harms: ['assembly-permission-denied'],
  }),
  'occ-assembly-18-november-2015': occCase('2015-11-18'),
  'occ-assembly-26-november-2015': occCase('2015-11-26'),
  'occ-assembly-december-2015': occCase('2015-12-09'),
};

/** Events of the theme that law alone cannot decide: kept and shown, not judged. */
export const assemblyBeyondLaw = {
  'aktau-march-2011': {
    theme: 'assembly',
    kind: 'case',
    at: [hrw(`${section}, fn 210`)],
    harms: ['assembly-dispersal'],
  },
  'land-protests-2016': {
    theme: 'assembly',
    kind: 'case',
    at: [hrw('Summary (p. 1)'), hrw('I, Background: Economy Before Political Reform (p. 13)')],
  },
} as const;
