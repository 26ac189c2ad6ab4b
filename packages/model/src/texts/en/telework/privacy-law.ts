import type { ThemeTexts } from '../../types.ts';
import { gap } from './gap.ts';

type OfPrivacy = 'monitoring' | 'privacy' | 'secrecy' | 'cyber';

/** The law of watching, privacy, secrecy and data in telework. */
export const privacyLaw: Pick<ThemeTexts<'telework'>['law'], OfPrivacy> = {
  monitoring: {
    limits: {
      title: 'Limits on watching teleworkers',
      says: {
        yes: 'The law limits how an employer may watch teleworkers.',
        no: 'The law does not limit how an employer may watch teleworkers.',
      },
      none: 'No norm limits how an employer may watch teleworkers.',
      note: 'The table has no norms in 2015 and 2020 and a dash in 2021. The text of the article says that no norm limits control, and article 138 in the edition read names no limit. The rest of the Code was read only in part.',
    },
    technicalLimits: {
      title: 'Technical limits on watching teleworkers',
      says: {
        yes: 'The law sets technical limits on programs that watch teleworkers.',
        no: 'The law sets no technical limits on programs that watch teleworkers.',
      },
      none: 'No norm sets technical limits on programs that watch teleworkers.',
    },
  },
  privacy: {
    constitutional: {
      title: 'Privacy in the constitution',
      says: {
        yes: 'The constitution protects privacy.',
        no: 'The constitution does not protect privacy.',
      },
      note: 'The constitution of 1995 ended on 30 June 2026. The new text on privacy was not found.',
    },
    readForTechnology: {
      title: 'Privacy read for information technology',
      says: {
        yes: 'The constitutional right to privacy is read or revised for information technology.',
        no: 'The constitutional right to privacy is not yet read for information technology.',
      },
    },
    homeFramework: {
      title: 'Rules for privacy in the home workplace',
      says: {
        yes: 'The law has rules for conflicts between telework, privacy and the home.',
        no: 'The law has no rules for conflicts between telework, privacy and the home.',
      },
      note: gap,
    },
  },
  secrecy: {
    clause: {
      title: 'Clause on confidential information',
      says: {
        yes: 'The contract or an act carries a clause on keeping confidential information.',
        no: 'No clause on confidential information is asked for.',
      },
      none: 'No norm asks for a clause on confidential information.',
    },
    protects: {
      title: 'Whose information the clause protects',
      says: {
        employer: 'The clause protects secrets of the employer or the host party.',
        worker: 'The clause protects information about the worker.',
      },
      none: 'There is no clause on confidential information.',
      note: 'The table speaks of confidential information of the teleworker; article 138(8) protects secrets of the employer or the host party.',
    },
  },
  cyber: {
    employerDuties: {
      title: 'Duties of the employer on information security',
      says: {
        yes: 'The law names what an employer must do for the information security of telework.',
        no: 'Each employer chooses its own measures of information security for telework.',
      },
      note: gap,
    },
    liability: {
      title: 'Liability for data in telework',
      says: {
        yes: 'An employer answers for data that telework exposes.',
        no: 'No labour norm makes an employer answer for data that telework exposes.',
      },
      note: gap,
    },
    guidance: {
      title: 'Technical recommendations of the ministry',
      says: {
        yes: 'The ministry has issued technical and organisational recommendations for telework.',
        no: 'The ministry has issued no technical and organisational recommendations for telework.',
      },
      note: gap,
    },
    personalDataDuty: {
      title: 'Duty to protect personal data of workers',
      says: {
        yes: 'The employer handles personal data of workers as the data law asks.',
        no: 'The employer has no duty on personal data of workers.',
      },
    },
  },
};
