import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const companiesFields = {
  'company-standards': { heads: ['companies.oecdGuidelines', 'companies.contactPoint'] },
  'company-duties': { heads: ['companies.diligenceDuty', 'companies.rightsReported'] },
} as const satisfies Fields;
