import type { Survey } from '@tarazy/rules';

/** Surveys and counts whose shares the sources print. */
export const surveys = {
  'remote-workers-2022': { source: 'bayazitova-2023', year: '2022-02', n: null, sent: 65 },
  'remote-workers-counted-2021': { source: 'bayazitova-2023', year: '2021', n: 73700 },
  'remote-potential': { source: 'bayazitova-2023', year: '2020', n: null },
  'officials-2020': { source: 'ibrayev-2022', year: '2020', n: 43646 },
  'civil-servants-2022': { source: 'ibrayev-2022', year: '2022-04', n: 897 },
} as const satisfies Readonly<Record<string, Survey>>;

export type SurveyId = keyof typeof surveys;
