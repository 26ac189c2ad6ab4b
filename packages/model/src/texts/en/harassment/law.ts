import type { ThemeTexts } from '../../types.ts';

const measuredNote =
  'The equality article of 2024 measures the law against Convention 190 and asks for this; that it is missing follows from the request.';

export const law: ThemeTexts<'harassment'>['law'] = {
  definition: {
    work: {
      title: 'Violence and harassment at work defined',
      says: {
        yes: 'The law defines violence and harassment in the world of work.',
        no: 'The law does not define violence and harassment in the world of work.',
      },
      note: measuredNote,
    },
    genderBased: {
      title: 'Gender-based violence and harassment defined',
      says: {
        yes: 'The law defines gender-based violence and harassment.',
        no: 'The law does not define gender-based violence and harassment.',
      },
      note: measuredNote,
    },
    sexual: {
      title: 'Forms of sexual harassment defined',
      says: {
        in: 'The definition of sexual harassment covers: {member}.',
        out: 'No definition of sexual harassment covers: {member}.',
      },
      note: 'The ILO asked for a definition in its comments on the draft Code in September 2015. The ministry itself says in 2025 that there is none.',
    },
  },
  scope: {
    title: 'Whom the protection reaches',
    says: {
      in: 'Protection from violence and harassment reaches: {member}.',
      out: 'Protection from violence and harassment does not reach: {member}.',
    },
    note: 'The article names the first six. Volunteers, job-seekers and former workers are in the Convention and not in the article’s list.',
  },
  situations: {
    title: 'Situations that count as work',
    says: {
      in: 'Violence and harassment count as happening at work here: {member}.',
      out: 'The law does not list as a situation of work: {member}.',
    },
    note: 'The article asks that situations be listed; the six are those of the Convention.',
  },
  prohibition: {
    violence: {
      title: 'Violence and harassment at work prohibited',
      says: {
        yes: 'The law prohibits violence and harassment at work.',
        no: 'No law prohibits violence and harassment at work as such.',
      },
      note: measuredNote,
    },
    sexual: {
      title: 'Sexual harassment at work prohibited',
      says: {
        yes: 'The law expressly prohibits sexual harassment at work.',
        no: 'The law does not expressly prohibit sexual harassment at work.',
      },
      note: 'Follows from the fifth initiative of the equality article.',
    },
  },
  dignity: {
    title: 'Right to dignity at work',
    says: {
      yes: 'Workers have a right to respect and to the protection of their dignity at work.',
      no: 'The list of workers’ rights has none to dignity at work.',
    },
    note: 'A bill with this right passed first reading on 19 November 2025. Law 277-VIII, in force since 8 June 2026, came of it; its text was not read, so the value is unknown from that day.',
  },
  prevention: {
    genderResponsive: {
      title: 'Inclusive, gender-responsive approach',
      says: {
        yes: 'Measures against violence at work are systematic, inclusive and gender-responsive.',
        no: 'There is no inclusive, gender-responsive set of measures against violence at work.',
      },
      note: measuredNote,
    },
    strategy: {
      title: 'Strategy of prevention and response',
      says: {
        yes: 'A national strategy and policies set out how violence at work is prevented and answered.',
        no: 'No strategy sets out how violence at work is prevented and answered.',
      },
      note: measuredNote,
    },
    employerPolicy: {
      title: 'Employers’ duty to prevent harassment',
      says: {
        yes: 'Employers adopt a policy against violence and harassment, assess the risks and inform workers.',
        no: 'The list of employers’ duties has none on violence or harassment.',
      },
      note: 'The authors also ask for a general duty to keep the workplace free from discrimination and harassment; it stands under equality.',
    },
    guidance: {
      title: 'Guidance, training and awareness',
      says: {
        yes: 'Guidance, training and awareness work on violence and harassment are provided for.',
        no: 'No guidance, training or awareness work on violence and harassment is provided for.',
      },
      note: measuredNote,
    },
  },
  enforcement: {
    inspection: {
      title: 'Inspection of violence and harassment',
      says: {
        yes: 'The labour inspectorate is tasked and able to monitor violence and harassment at work.',
        no: 'Nobody is properly tasked to monitor violence and harassment at work.',
      },
      note: 'The article asks to strengthen enforcement and monitoring, and does not say what there is. The model reads it as not yet sufficient.',
    },
  },
  sanctions: {
    liability: {
      title: 'Offenders answer in law',
      says: {
        yes: 'Those who commit violence or harassment at work are liable for it.',
        no: 'No liability for violence or harassment at work is set.',
      },
      note: 'Of violence and harassment at work as such; crimes and offences of general law stand beside it.',
    },
    dismissalGround: {
      title: 'Proven harassment as a ground for dismissal',
      says: {
        yes: 'Proven harassment is a ground for dismissing the offender.',
        no: 'Proven harassment is no ground for dismissal of its own.',
      },
      note: 'The only sanction in the ministry’s bill of 2025. That the bill became law was not found.',
    },
    offence: {
      title: 'Sexual harassment as an offence of its own',
      says: {
        noOffence: 'Sexual harassment is no offence of its own.',
        under16: 'Sexual harassment is an offence where the victim is under sixteen.',
        anyone: 'Sexual harassment at work is an offence, whatever the victim’s age.',
      },
      note: 'The law of 2024 protects children. That it does not reach adults at work is concluded from later reports.',
    },
  },
  remedy: {
    complaints: {
      title: 'Complaint procedure at the employer',
      says: {
        yes: 'The employer must have a complaint procedure, and must act on complaints of harassment.',
        no: 'No procedure for complaints of harassment is set.',
      },
    },
    protection: {
      title: 'Protective measures for those who complain',
      says: {
        yes: 'Those who complain of harassment are protected from reprisals.',
        no: 'No protective measures for those who complain of harassment are set.',
      },
    },
    support: {
      title: 'Support for victims',
      says: {
        yes: 'Victims of violence and harassment at work have access to support and redress.',
        no: 'Access of victims to support and redress is not assured.',
      },
      note: measuredNote,
    },
  },
  women: {
    recognised: {
      title: 'Violence against women named as discrimination',
      says: {
        yes: 'The law names violence against women as discrimination and as a violation of human rights.',
        no: 'The law does not name violence against women as a form of gender-based discrimination.',
      },
    },
    tasks: {
      title: 'What laws against violence do',
      says: {
        in: 'Laws against violence towards women provide for: {member}.',
        out: 'Laws against violence towards women do not provide for: {member}.',
      },
      note: 'Law 72-VIII of 2024 restored criminal liability for battery and lets the police act without a complaint; it was not read whole. The equality article calls for such laws, and another source calls the law incomplete.',
    },
    leaveDays: {
      title: 'Leave for victims of domestic violence',
      says: { value: 'A worker who stays in a service for victims may take unpaid leave of up to {value}.' },
      none: 'No leave is set for victims of domestic violence.',
    },
  },
};
