/** The fields of law the model is divided into, in the order in which they are shown. */
export const themes = [
  'strikes',
  'unions',
  'bargaining',
  'disputes',
  'dismissal',
  'surveillance',
  'assembly',
  'equality',
  'harassment',
  'maternity',
  'family',
  'part-time',
  'domestic-work',
  'telework',
  'civil-service',
  'enforcement',
  'companies',
] as const;

export type ThemeId = (typeof themes)[number];
