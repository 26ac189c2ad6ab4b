import { defineLaw, type PathsOf } from '@tarazy/rules';
import { enforcementLaw } from './enforcement/law.ts';
import { strikesLaw } from './strikes/law.ts';
import { treatiesLaw } from './treaties/law.ts';

/** The law of Kazakhstan as far as the model knows it. */
export const law = defineLaw({
  strikes: strikesLaw,
  enforcement: enforcementLaw,
  treaties: treatiesLaw,
});

/** The path of every parameter; a text for each must exist. */
export type ParameterPath = PathsOf<typeof law.tree>;
