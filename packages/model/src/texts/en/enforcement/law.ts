import type { ThemeTexts } from '../../types.ts';

export const law: ThemeTexts<'enforcement'>['law'] = {
  inspectorateReviews: {
    title: 'Labour inspectorate reviews complaints',
    says: {
      yes: 'The labour inspectorate reviews complaints against employers.',
      no: 'No body reviews complaints against employers.',
    },
  },
  retaliationFirst: {
    title: 'Complaints of retaliation come first',
    says: {
      yes: 'The inspectorate takes complaints of retaliation first, within a deadline.',
      no: 'Complaints of retaliation have no precedence and no deadline.',
    },
  },
  reinstatement: {
    title: 'Reinstatement and back pay by a court',
    says: {
      yes: 'A court can order reinstatement and back pay.',
      no: 'A court cannot order reinstatement.',
    },
  },
};
