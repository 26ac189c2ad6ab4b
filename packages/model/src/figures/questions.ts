import type { SurveyQuestion } from '@tarazy/rules';
import type { HarmId } from '../content.ts';
import { civilServiceArticle, teleworkArticle } from '../sources.ts';
import type { SurveyId } from './surveys.ts';

interface Question extends SurveyQuestion {
  readonly survey: SurveyId;
  readonly harms?: readonly HarmId[];
}

const reasons = '4.1 Reasoning for Employing Telework, p. 9';
const workplace = '4.2 Workplace of a Teleworking Employee, p. 9';
const conditions = '4.3 Working Conditions, p. 10';
const security = '4.4 Information Security, p. 10';
const practice = '5.1 Reasoning for Employing Telework, p. 11';

const remoteWorkers = { survey: 'remote-workers-2022', kind: 'separate' } as const;
const counted = {
  survey: 'remote-workers-counted-2021',
  kind: 'separate',
  at: teleworkArticle(practice),
} as const;
const officials = { survey: 'officials-2020', kind: 'separate', at: civilServiceArticle('Results') } as const;
const servants = {
  survey: 'civil-servants-2022',
  kind: 'parts',
  at: civilServiceArticle('Results'),
} as const;

/** Every question whose shares a source prints, with the shares as printed. */
export const questions = {
  'remote-reason': {
    ...remoteWorkers,
    at: teleworkArticle('4 Results, p. 6, Fig. 1'),
    answers: { emergency: { percent: '89.8' } },
  },
  'remote-directives': {
    ...remoteWorkers,
    at: teleworkArticle(reasons),
    answers: { adopted: { percent: '71.4' } },
  },
  'remote-rules': {
    ...remoteWorkers,
    at: teleworkArticle(reasons),
    answers: { adopted: { percent: '65.3' } },
  },
  'remote-signature': {
    ...remoteWorkers,
    at: teleworkArticle(reasons),
    answers: { used: { percent: '63.3' } },
  },
  'remote-workplace-discussed': {
    ...remoteWorkers,
    at: teleworkArticle(workplace),
    answers: { no: { percent: '55.1' } },
  },
  'remote-home': { ...remoteWorkers, at: teleworkArticle(workplace), answers: { home: { percent: '89.8' } } },
  'remote-equipment': {
    ...remoteWorkers,
    at: teleworkArticle(workplace),
    answers: { own: { percent: '65.3' } },
  },
  'remote-assessment': {
    ...remoteWorkers,
    at: teleworkArticle(conditions),
    answers: { nothing: { percent: '73.5' }, intensity: { percent: '26.5' } },
  },
  'remote-wages': {
    ...remoteWorkers,
    at: teleworkArticle(conditions),
    answers: { unchanged: { percent: '98' } },
  },
  'remote-security-documents': {
    ...remoteWorkers,
    at: teleworkArticle(security),
    answers: { none: { percent: '85.7' } },
  },
  'remote-security-measures': {
    ...remoteWorkers,
    kind: 'parts',
    at: teleworkArticle(security),
    answers: { none: { percent: '59.2' }, minimum: { percent: '28.6' }, high: { percent: '12.2' } },
  },
  'counted-own-means': { ...counted, answers: { own: { percent: '86' } } },
  'counted-women': { ...counted, answers: { women: { percent: '70' } } },
  'counted-urban': { ...counted, answers: { urban: { percent: '69' } } },
  'potential-by-sector': {
    survey: 'remote-potential',
    kind: 'separate',
    at: teleworkArticle(practice),
    answers: {
      all: { percent: '25' },
      education: { percent: '80' },
      finance: { percent: '62' },
      administration: { percent: '58' },
      science: { percent: '50' },
      communication: { percent: '45' },
    },
  },
  'officials-directive': { ...officials, n: null, answers: { unable: { percent: '37' } } },
  'officials-resources': { ...officials, n: null, answers: { lacking: { percent: '61' } } },
  'officials-meetings': { ...officials, answers: { online: { percent: '77' } } },
  'managers-meetings': { ...officials, n: null, answers: { inPerson: { percent: '33' } } },
  'officials-paper': { ...officials, answers: { less: { percent: '56' } } },
  'officials-communication': { ...officials, n: null, answers: { trouble: { percent: '64' } } },
  'officials-equipment': { ...officials, n: null, answers: { received: { percent: '53' } } },
  'officials-advice': { ...officials, n: null, answers: { received: { percent: '57' } } },
  'officials-future': {
    ...officials,
    n: null,
    answers: { keep: { percent: '29' }, ifPayStays: { percent: '31' } },
  },
  'servants-sex': { ...servants, answers: { men: { count: 560 }, women: { count: 337 } } },
  'servants-education': {
    ...servants,
    answers: { bachelor: { count: 789 }, master: { count: 60 }, secondary: { count: 48 } },
  },
  'servants-level': {
    ...servants,
    answers: { employees: { percent: '71.4' }, lower: { percent: '18.4' }, executives: { percent: '10.2' } },
  },
  'servants-code': {
    ...servants,
    answers: { enough: { percent: '57' }, improve: { percent: '41' }, ineffective: { percent: '2' } },
  },
  'servants-emergency': {
    ...servants,
    answers: { effective: { percent: '59' }, partly: { percent: '22' }, not: { percent: '19' } },
  },
  'servants-mind': {
    ...servants,
    answers: { better: { percent: '54' }, worse: { percent: '14' }, same: { percent: '32' } },
  },
  'servants-body': {
    ...servants,
    answers: { same: { percent: '49' }, better: { percent: '43' }, worse: { percent: '8' } },
  },
  'servants-equipment': {
    ...servants,
    answers: {
      none: { percent: '11', count: 101 },
      insufficient: { count: 384 },
      good: { percent: '45', count: 412 },
    },
  },
  'servants-skills': {
    ...servants,
    answers: { advanced: { percent: '61' }, unsure: { percent: '36' }, low: { percent: '3' } },
  },
  'servants-channels': {
    ...servants,
    at: civilServiceArticle('Results, Fig. 11'),
    answers: {
      official: { percent: '56', count: 503 },
      open: { percent: '41', count: 371 },
      both: { percent: '3', count: 23 },
    },
  },
} as const satisfies Readonly<Record<string, Question>>;

export type FigureId = keyof typeof questions;
