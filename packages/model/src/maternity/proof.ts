import { any } from '@tarazy/rules';
import { law } from '../law.ts';

const { maternity, equality } = law.ref;

/** The employer proves the reason of a dismissal: by a rule on maternity, or by one on every claim of discrimination. */
export const employerProves = any(maternity.dismissal.employerProves, equality.proof.allClaims);
