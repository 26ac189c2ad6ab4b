import type { ThemeTexts } from '../../types.ts';

const measuredNote =
  'The equality article of 2024 measures the law against Convention 189 and asks for this; that it is missing follows from the request.';
const formalNote = 'Recognised formally; the authors miss supervision and control of employers.';

export const law: ThemeTexts<'domestic-work'>['law'] = {
  contract: {
    written: {
      title: 'Contract in writing',
      says: {
        yes: 'A contract of employment is made in writing or signed electronically.',
        no: 'A contract of employment need not be in writing.',
      },
      note: 'The general rule of the Code; the text on domestic workers as it was read sets no other.',
    },
    formalisation: {
      title: 'Households encouraged to formalise',
      says: {
        yes: 'Law and policy encourage private households to formalise the work done for them.',
        no: 'Nothing encourages private households to formalise the work done for them.',
      },
      note: 'Most relations are informal, and few employers formalise them; a study of 2014 is cited for it.',
    },
  },
  association: {
    guaranteed: {
      title: 'Guarantee of organising in households',
      says: {
        in: 'The right to form and join organisations is guaranteed for: {member}.',
        out: 'No guarantee of forming and joining organisations is given to: {member}.',
      },
      note: measuredNote,
    },
    bargaining: {
      title: 'Bargaining for domestic workers',
      says: {
        yes: 'Bargaining is effectively recognised for domestic workers.',
        no: 'Bargaining is not effectively recognised for domestic workers.',
      },
      note: measuredNote,
    },
  },
  minors: {
    schooling: {
      title: 'Schooling protected from domestic work',
      says: {
        yes: 'The law sees to it that domestic work before eighteen does not hinder schooling and training.',
        no: 'The law does not see to it that domestic work before eighteen leaves schooling unharmed.',
      },
      note: measuredNote,
    },
    youngestAge: {
      title: 'Youngest age at work',
      says: { value: 'Work may begin at {value}.' },
      none: 'No youngest age is set.',
      note: 'From the weekly limits for ages 14 to 16 (24 hours) and 16 to 18 (36 hours). The source names no age that would be right.',
    },
    lightWorkOnly: {
      title: 'Only light work before fifteen',
      says: {
        yes: 'Before fifteen only light work beside school is allowed.',
        no: 'Before fifteen other than light work is allowed too.',
      },
      note: 'Remembered, not checked: article 31 of the Code. The source that criticises work from fourteen does not mention it.',
    },
  },
  protection: {
    fromAbuse: {
      title: 'Protection of domestic workers from abuse',
      says: {
        yes: 'The law protects domestic workers from abuse, harassment and violence.',
        no: 'The law does not protect domestic workers from abuse, harassment and violence.',
      },
      note: formalNote,
    },
    livingConditions: {
      title: 'Decent living conditions and privacy',
      says: {
        yes: 'Domestic workers have a right to decent conditions, and to privacy where they live in.',
        no: 'Domestic workers have no right to decent conditions and privacy where they live in.',
      },
      note: formalNote,
    },
    householdsSupervised: {
      title: 'Supervision of household employers',
      says: {
        yes: 'Somebody supervises whether households protect those who work in them.',
        no: 'Nobody effectively supervises households as employers.',
      },
    },
    agencyShield: {
      title: 'State shield against exploitation',
      says: {
        yes: 'State mechanisms shield domestic workers from exploitation, also those hired through agencies.',
        no: 'No state mechanism shields domestic workers from exploitation by employers or agencies.',
      },
      note: 'The authors call this the key precondition of ratification.',
    },
    monitoring: {
      title: 'Monitoring of domestic work',
      says: {
        yes: 'State measures oversee the conditions of domestic workers.',
        no: 'There is no effective monitoring of domestic work.',
      },
    },
  },
  migration: {
    entryAndExit: {
      title: 'Entry and exit of domestic workers',
      says: {
        yes: 'Rules on entry and exit of domestic workers meet the Convention.',
        no: 'Rules on entry and exit of domestic workers fall short of the Convention.',
      },
      note: measuredNote,
    },
    helpersTasked: {
      title: 'Duties of those who assist migration',
      says: {
        yes: 'Organisations that assist the migration of domestic workers have duties towards them.',
        no: 'Organisations that assist the migration of domestic workers have no duties of their own.',
      },
      note: measuredNote,
    },
  },
  redress: {
    court: {
      title: 'Court open to domestic workers',
      says: {
        yes: 'A domestic worker may go to court.',
        no: 'A domestic worker may not go to court.',
      },
      note: 'Disputes are settled by agreement or in court.',
    },
    inspectorate: {
      title: 'Inspectorate open to domestic workers',
      says: {
        yes: 'A domestic worker may complain to the labour inspectorate.',
        no: 'A domestic worker may not complain to the labour inspectorate.',
      },
    },
    conciliation: {
      title: 'Conciliation commission for domestic workers',
      says: {
        yes: 'A domestic worker may have a dispute examined by a conciliation commission.',
        no: 'Conciliation commissions do not examine disputes of domestic workers.',
      },
      note: 'Articles 136 and 159. The amendments from 2023 to 2025 left it so in the edition read.',
    },
  },
};
