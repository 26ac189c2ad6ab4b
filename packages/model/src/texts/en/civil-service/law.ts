import type { ThemeTexts } from '../../types.ts';

export const law: ThemeTexts<'civil-service'>['law'] = {
  ownRules: {
    title: 'Rules of its own for remote work in the civil service',
    says: {
      yes: 'A law sets the rights and duties of civil servants who work remotely.',
      no: 'No law fits remote work to the civil service.',
    },
  },
  emergencyRules: {
    title: 'Rules for remote work in an emergency',
    says: {
      yes: 'The law says how state bodies go over to remote work in an emergency.',
      no: 'The law does not say how state bodies go over to remote work in an emergency.',
    },
  },
  powersDefined: {
    title: 'Powers of state and local bodies over remote work',
    says: {
      yes: 'The law defines who answers for remote work in state and local bodies.',
      no: 'Nobody’s powers over remote work are defined.',
    },
  },
  assessmentRules: {
    title: 'Rules for assessing remote work',
    says: {
      yes: 'The law says how conditions are secured and results assessed in remote work.',
      no: 'How remote work is assessed is not settled.',
    },
  },
  standingOption: {
    title: 'Remote work as a standing option',
    says: {
      yes: 'Remote work is open to civil servants outside emergencies, without loss of pay.',
      no: 'Remote work is a measure for emergencies.',
    },
  },
  agencyPolicy: {
    title: 'Each body has a policy of remote work',
    says: {
      yes: 'Each state body has a policy of remote work and tells all its staff.',
      no: 'State bodies need no policy of remote work.',
    },
  },
  telework: {
    post: {
      title: 'A post for remote work in each body',
      says: {
        yes: 'Each state body has a post that answers for remote work.',
        no: 'No post answers for remote work.',
      },
    },
  },
  equipment: {
    rule: {
      title: 'What obliges the employer to equip',
      says: {
        nothing: 'Nothing obliges the employer to equip officials who work remotely.',
        guidance: 'Guidance of the agency asks the employer to equip officials who work remotely.',
        law: 'A law obliges the employer to equip officials who work remotely.',
      },
      note: 'The article calls the rule guidance; article 138(4) of the Labour Code says the same for employers at large.',
    },
  },
  costs: {
    rule: {
      title: 'What obliges the employer to pay costs',
      says: {
        nothing: 'Nothing obliges the employer to pay for an official’s own equipment and communication.',
        guidance: 'Guidance of the agency asks for compensation by agreement.',
        law: 'A law obliges the employer to pay compensation by agreement.',
      },
      note: 'The article calls the rule guidance; article 138(4) of the Labour Code says the same for employers at large.',
    },
  },
  funds: {
    title: 'Money for equipment and costs',
    says: {
      yes: 'Money is set aside for equipment, software, communication and costs of remote work.',
      no: 'No money is set aside for equipment and costs of remote work.',
    },
  },
  channels: {
    officialOnly: {
      title: 'Official channels only',
      says: {
        yes: 'Official work goes through official channels only.',
        no: 'Nothing keeps official work off open channels.',
      },
    },
    supervised: {
      title: 'Channels are supervised',
      says: { yes: 'Somebody checks which channels are used.', no: 'Nobody checks which channels are used.' },
    },
  },
  skills: {
    trainingFirst: {
      title: 'Training before remote work',
      says: {
        yes: 'Whoever works remotely is trained first, unless skilled already.',
        no: 'Nobody need be trained before working remotely.',
      },
    },
    programme: {
      title: 'Programme of digital skills',
      says: {
        yes: 'A programme raises the digital skills of civil servants.',
        no: 'No programme raises the digital skills of civil servants.',
      },
    },
  },
  healthSupport: {
    title: 'Support of health in remote work',
    says: {
      yes: 'Civil servants who work remotely get support for mind and body.',
      no: 'Civil servants who work remotely get advice at most.',
    },
  },
  accounting: {
    yearly: {
      title: 'Yearly account of remote work',
      says: {
        yes: 'State bodies give a yearly account of remote work.',
        no: 'State bodies give no account of remote work.',
      },
    },
    explainChangeOver: {
      title: 'Change that must be explained',
      says: { value: 'A body explains a change of more than {value} in the number who work remotely.' },
      none: 'Changes in the number who work remotely need no explanation.',
    },
  },
  crisisPlan: {
    title: 'Plan for crises',
    says: {
      yes: 'State bodies have a plan for work in a crisis.',
      no: 'State bodies have no plan for work in a crisis.',
    },
  },
};
