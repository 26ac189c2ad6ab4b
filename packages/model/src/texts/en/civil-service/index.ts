import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms } from './harms.ts';
import { law } from './law.ts';
import { reforms } from './reforms.ts';

export const civilService: ThemeTexts<'civil-service'> = {
  title: 'Telework in the civil service',
  fields: {
    'civil-service-rules': 'Rules and powers',
    'civil-service-means': 'Means: equipment, money, skills',
    'civil-service-oversight': 'Accounting and crises',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw,
  places: {},
  terms: {},
  figures: {
    codeEnough: 'per cent find the Code enough',
    codeNeedsWork: 'per cent want it improved',
    sentHome: 'per cent to be sent home',
    couldNotFollow: 'per cent could not follow',
    notEffective: 'per cent find it not effective',
    noEquipment: 'of 897 without equipment',
    tooLittle: 'of 897 with too little',
    managersLackMoney: 'per cent of managers name internet and money',
    openChannels: 'of 897 used open channels',
    bothChannels: 'of 897 used both kinds',
    unsureUsers: 'per cent unsure users',
    lowLiteracy: 'per cent with low literacy',
    troubleTalking: 'per cent had trouble communicating',
    mindWorse: 'per cent feel worse in mind',
    bodyWorse: 'per cent feel worse in body',
    staying: 'per cent to keep to the usual schedule',
    moved: 'per cent moved to remote work, at most',
  },
  locatorNotes: {
    'code-unfit-for-pandemic': 'the Code could not carry work in the pandemic',
    'voids-remain': 'voids remain after July 2021',
    'other-country-has-it': 'reported of the United States, by contrast',
    'guidance-of-five-items': 'guidance of five items',
    'managers-lack-funds': '61 per cent of managers name missing money',
    'no-norm-named': 'no norm is named',
  },
};
