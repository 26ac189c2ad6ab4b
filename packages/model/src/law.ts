import { defineLaw, type PathsOf } from '@tarazy/rules';
import { assemblyLaw } from './assembly/law.ts';
import { bargainingLaw } from './bargaining/law.ts';
import { civilServiceLaw } from './civil-service/law.ts';
import { companiesLaw } from './companies/law.ts';
import { dismissalLaw } from './dismissal/law.ts';
import { disputesLaw } from './disputes/law.ts';
import { domesticWorkLaw } from './domestic-work/law.ts';
import { enforcementLaw } from './enforcement/law.ts';
import { equalityLaw } from './equality/law.ts';
import { familyLaw } from './family/law.ts';
import { harassmentLaw } from './harassment/law.ts';
import { maternityLaw } from './maternity/law.ts';
import { partTimeLaw } from './part-time/law.ts';
import { strikesLaw } from './strikes/law.ts';
import { surveillanceLaw } from './surveillance/law.ts';
import { teleworkLaw } from './telework/law.ts';
import { treatiesLaw } from './treaties/law.ts';
import { unionsLaw } from './unions/law.ts';

/** The law of Kazakhstan as far as the model knows it. */
export const law = defineLaw({
  strikes: strikesLaw,
  unions: unionsLaw,
  bargaining: bargainingLaw,
  disputes: disputesLaw,
  dismissal: dismissalLaw,
  surveillance: surveillanceLaw,
  assembly: assemblyLaw,
  equality: equalityLaw,
  harassment: harassmentLaw,
  maternity: maternityLaw,
  family: familyLaw,
  partTime: partTimeLaw,
  domesticWork: domesticWorkLaw,
  telework: teleworkLaw,
  civilService: civilServiceLaw,
  enforcement: enforcementLaw,
  companies: companiesLaw,
  treaties: treatiesLaw,
});

/** The path of every parameter; a text for each must exist. */
export type ParameterPath = PathsOf<typeof law.tree>;
