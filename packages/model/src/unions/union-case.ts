import type { FactSpecs } from '@tarazy/rules';
import { caseOf } from '../case.ts';
import type { unionHarms } from './harms.ts';
import type { unionProcedures } from './procedures.ts';

/** A case of this theme. */
export const unionCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof unionProcedures, keyof typeof unionHarms>('unions');
