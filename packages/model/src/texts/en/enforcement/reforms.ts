import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'enforcement'>['reforms'] = {
  'strengthen-inspection': {
    title: 'Inspect compliance with union law',
    short: 'Union law inspected',
    summary:
      'Inspectors get methods to check union law and interference by employers. It is practice, not law.',
  },
  'fund-inspection': {
    title: 'Give the inspectorate people and means',
    short: 'Inspection funded',
    summary: 'Enough inspectors, with means to inspect and to publish.',
  },
  'publish-inspections': {
    title: 'Publish results of inspections',
    short: 'Inspections published',
    summary: 'Companies inspected, breaches found and sanctions taken are published regularly.',
  },
  'inspect-small-firms': {
    title: 'End the moratorium on inspections',
    short: 'No moratorium',
    summary:
      'Small and micro-enterprises are inspected like others. By the account of the government, law since 2024.',
  },
  'central-inspectorate': {
    title: 'Put labour inspection under a central body',
    short: 'Central inspectorate',
    summary:
      'Inspectors answer to a committee of the ministry, and not to local executive bodies. Done in 2024.',
  },
  'penalise-silence': {
    title: 'Make officials answer complaints',
    short: 'Silence penalised',
    summary:
      'An unanswered complaint counts as refused and can be appealed, and the official answers for the silence. The report asks for prompt inquiry.',
  },
  'protect-complainants': {
    title: 'Penalise reprisals for complaints',
    short: 'Complainants protected',
    summary: 'An employer who punishes a worker for a complaint is penalised.',
  },
  'make-rights-known': {
    title: 'Teach workers their rights',
    short: 'Rights made known',
    summary:
      'The ministry urges companies to teach workers their rights, and how to complain. It is practice, not law.',
  },
  'ban-civil-contracts': {
    title: 'Ban civil contracts that hide employment',
    short: 'No hidden employment',
    summary:
      'Where there is one sign of employment, a civil contract may not be concluded. In the bill of 2025, reported as signed in April 2026; its text was not read.',
  },
  'code-for-platforms': {
    title: 'Bring platform work under the Labour Code',
    short: 'Code for platforms',
    summary: 'Platform work that has signs of employment is governed by labour law.',
  },
  'investigate-force': {
    title: 'Investigate force used by officers',
    short: 'Force investigated',
    summary: 'Force used at Zhanaozen and at peaceful assemblies is effectively investigated.',
  },
  'investigate-torture': {
    title: 'Investigate torture after Zhanaozen',
    short: 'Torture investigated',
    summary: 'Claims of torture and ill-treatment are effectively investigated.',
  },
  'review-2012-convictions': {
    title: 'Review the Zhanaozen convictions',
    short: 'Convictions reviewed',
    summary: 'All convictions of June 2012 are reviewed, with redress for those wrongly imprisoned.',
  },
  'draft-with-unions': {
    title: 'Draft labour laws with unions and the ILO',
    short: 'Drafted with unions',
    summary: 'Amendments are drafted with independent unions, international union bodies and the ILO.',
  },
};
