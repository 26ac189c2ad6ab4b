import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const civilServiceFields = {
  'civil-service-rules': {
    heads: [
      'civilService.ownRules',
      'civilService.emergencyRules',
      'civilService.powersDefined',
      'civilService.assessmentRules',
      'civilService.standingOption',
      'civilService.agencyPolicy',
      'civilService.telework',
    ],
  },
  'civil-service-means': {
    heads: [
      'civilService.equipment',
      'civilService.costs',
      'civilService.funds',
      'civilService.channels',
      'civilService.skills',
      'civilService.healthSupport',
    ],
  },
  'civil-service-oversight': { heads: ['civilService.accounting', 'civilService.crisisPlan'] },
} as const satisfies Fields;
