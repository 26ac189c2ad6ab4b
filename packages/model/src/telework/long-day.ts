import { all, norms } from '@tarazy/rules';
import { law } from '../law.ts';

const { telework } = law.ref;

/** Whether a flexible day may run over the daily norm: articles 74 and 138 answer differently. */
export const longDayAllowed = norms(
  { inForce: telework.hours.dailyLimit, says: telework.hours.dailyLimit.not() },
  {
    inForce: all(telework.flexible.forTeleworkers, telework.flexible.longerDays),
    says: telework.flexible.longerDays,
  },
);
