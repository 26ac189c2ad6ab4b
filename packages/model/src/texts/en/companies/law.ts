import type { ThemeTexts } from '../../types.ts';

export const law: ThemeTexts<'companies'>['law'] = {
  oecdGuidelines: {
    title: 'The country adheres to the OECD Guidelines',
    says: {
      yes: 'The country adheres to the OECD Guidelines for Multinational Enterprises.',
      no: 'The country does not adhere to the OECD Guidelines.',
    },
    note: 'The guidelines are voluntary for companies.',
  },
  contactPoint: {
    title: 'National contact point',
    says: {
      yes: 'A national contact point takes complaints against multinational companies.',
      no: 'There is no national contact point.',
    },
  },
  diligenceDuty: {
    title: 'Duty of human rights diligence',
    says: {
      yes: 'Companies must look for harm to workers’ rights, contractors included, and prevent it.',
      no: 'Diligence is a responsibility of companies and no duty in law.',
    },
  },
  rightsReported: {
    title: 'Duty to report on workers’ rights',
    says: {
      yes: 'Companies must report publicly on workers’ rights.',
      no: 'No law makes companies report on workers’ rights.',
    },
  },
};
