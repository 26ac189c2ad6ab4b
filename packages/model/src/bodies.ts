/** Bodies whose recommendations and findings the model records. */
export const bodies = [
  'human-rights-watch',
  'ilo-ceacr',
  'ilo-cfa',
  'ilo-conference-committee',
  'ilo-general-survey',
  'un-human-rights-committee',
  'un-special-rapporteur-assembly',
  'ajee-authors',
  'kuttygalieva-authors',
  'bayazitova-authors',
  'ibrayev-authors',
  'ilo-office',
  'ombudsman',
  'trade-unions',
  'president',
  'parliament',
  'labour-ministry',
  'ilo-conference',
  'platform-authors',
  'oecd',
  'government',
  'article-19',
] as const;

export type BodyId = (typeof bodies)[number];
