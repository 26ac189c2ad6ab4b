import type { ThemeTexts } from '../../types.ts';

export const cases: ThemeTexts<'equality'>['cases'] = {
  'almaty-vacancy-sites-2014': {
    title: 'Sex and age in notices on four websites',
    short: 'Vacancy websites, Almaty',
    summary:
      'The prosecutor of Almaty found that four websites published vacancies whose main requirements were the sex and age of the worker.',
    documented:
      'A court found the notices unlawful. The press reported it on 11 June 2014 and cited the constitution and the law on the mass media.',
    reasons: {
      justifiedByLaw: 'The court found the notices unlawful, so no law justified the restriction.',
    },
    evidence: { ruling: 'Told by the prosecutor’s office; the ruling itself and its day were not found.' },
  },
};

export const beyondLaw: ThemeTexts<'equality'>['beyondLaw'] = {
  'article-145-unused': {
    title: 'No prosecution for violating equality, 2019 to 2023',
    reason:
      'A count of nothing has no facts to replay. It may mean no discrimination or no mechanism, as the authors say; it counts neither for nor against any status.',
  },
  'article-152-unused': {
    title: 'No prosecution for discriminatory contracts, 2019 to 2023',
    reason:
      'A count of nothing has no facts to replay. The list of works cited describes the statistics as civil, which could not show prosecutions.',
  },
  'no-equality-rulings': {
    title: 'No ruling that restored equality, 2015 to 2023',
    reason:
      'A count of nothing has no facts to replay. The authors read it as missing mechanisms, not as missing discrimination.',
  },
  'ratified-not-enacted': {
    title: 'Twelve years after ratifying Convention 183',
    reason:
      'The Convention was ratified in 2012; in 2024 national law still had neither the proof by the employer nor the right to return that it asks for. What is missing is judged in the theme of maternity.',
  },
  'glass-ceiling': {
    title: 'Few women in senior posts and politics',
    reason:
      'Studies report a glass ceiling and training segregated by sex. The source names no legal cause, and no rule is asked for.',
  },
  'labour-law-unfollowed': {
    title: 'Employers do not follow labour law',
    reason:
      'An article of 2023 finds that labour laws are not followed and that the body enforcing them needs upgrading. Means and conduct are not decided by a rule.',
  },
  'equality-as-norm': {
    title: 'Equality as a norm in every sphere of life',
    reason:
      'The authors ask for a culture of equality in education, health and elsewhere. No change of law carries that.',
  },
  'use-ilo-supervision': {
    title: 'Know and use the supervision of the ILO',
    reason:
      'The authors stress that the ILO has mostly political leverage and that its recommendations depend on the will of the state.',
  },
};
