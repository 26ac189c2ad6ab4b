import type { GeneralTexts } from '../types.ts';

export const treatiesTitle: GeneralTexts['treatiesTitle'] = 'Treaties';

export const treaties: GeneralTexts['treaties'] = {
  c87: {
    title: 'ILO Convention 87 ratified',
    says: { yes: 'Convention 87 binds Kazakhstan.', no: 'Convention 87 does not bind Kazakhstan.' },
  },
  c98: {
    title: 'ILO Convention 98 ratified',
    says: { yes: 'Convention 98 binds Kazakhstan.', no: 'Convention 98 does not bind Kazakhstan.' },
  },
  iccpr: {
    title: 'Covenant on Civil and Political Rights ratified',
    says: {
      yes: 'The Covenant on Civil and Political Rights binds Kazakhstan.',
      no: 'The Covenant on Civil and Political Rights does not bind Kazakhstan.',
    },
  },
  icescr: {
    title: 'Covenant on Economic, Social and Cultural Rights ratified',
    says: {
      yes: 'The Covenant on Economic, Social and Cultural Rights binds Kazakhstan.',
      no: 'The Covenant on Economic, Social and Cultural Rights does not bind Kazakhstan.',
    },
  },
  c29: {
    title: 'ILO Convention 29 ratified',
    says: { yes: 'Convention 29 binds Kazakhstan.', no: 'Convention 29 does not bind Kazakhstan.' },
  },
  c81: {
    title: 'ILO Convention 81 ratified',
    says: { yes: 'Convention 81 binds Kazakhstan.', no: 'Convention 81 does not bind Kazakhstan.' },
  },
  c100: {
    title: 'ILO Convention 100 ratified',
    says: { yes: 'Convention 100 binds Kazakhstan.', no: 'Convention 100 does not bind Kazakhstan.' },
  },
  c105: {
    title: 'ILO Convention 105 ratified',
    says: { yes: 'Convention 105 binds Kazakhstan.', no: 'Convention 105 does not bind Kazakhstan.' },
  },
  c111: {
    title: 'ILO Convention 111 ratified',
    says: { yes: 'Convention 111 binds Kazakhstan.', no: 'Convention 111 does not bind Kazakhstan.' },
  },
  c135: {
    title: 'ILO Convention 135 ratified',
    says: { yes: 'Convention 135 binds Kazakhstan.', no: 'Convention 135 does not bind Kazakhstan.' },
  },
  c138: {
    title: 'ILO Convention 138 ratified',
    says: { yes: 'Convention 138 binds Kazakhstan.', no: 'Convention 138 does not bind Kazakhstan.' },
  },
  c144: {
    title: 'ILO Convention 144 ratified',
    says: { yes: 'Convention 144 binds Kazakhstan.', no: 'Convention 144 does not bind Kazakhstan.' },
  },
  c155: {
    title: 'ILO Convention 155 ratified',
    says: { yes: 'Convention 155 binds Kazakhstan.', no: 'Convention 155 does not bind Kazakhstan.' },
  },
  c156: {
    title: 'ILO Convention 156 ratified',
    says: { yes: 'Convention 156 binds Kazakhstan.', no: 'Convention 156 does not bind Kazakhstan.' },
  },
  c175: {
    title: 'ILO Convention 175 ratified',
    says: { yes: 'Convention 175 binds Kazakhstan.', no: 'Convention 175 does not bind Kazakhstan.' },
  },
  c177: {
    title: 'ILO Convention 177 ratified',
    says: { yes: 'Convention 177 binds Kazakhstan.', no: 'Convention 177 does not bind Kazakhstan.' },
  },
  c182: {
    title: 'ILO Convention 182 ratified',
    says: { yes: 'Convention 182 binds Kazakhstan.', no: 'Convention 182 does not bind Kazakhstan.' },
  },
  c183: {
    title: 'ILO Convention 183 ratified',
    says: { yes: 'Convention 183 binds Kazakhstan.', no: 'Convention 183 does not bind Kazakhstan.' },
  },
  c187: {
    title: 'ILO Convention 187 ratified',
    says: { yes: 'Convention 187 binds Kazakhstan.', no: 'Convention 187 does not bind Kazakhstan.' },
  },
  c189: {
    title: 'ILO Convention 189 ratified',
    says: { yes: 'Convention 189 binds Kazakhstan.', no: 'Convention 189 does not bind Kazakhstan.' },
  },
  c190: {
    title: 'ILO Convention 190 ratified',
    says: { yes: 'Convention 190 binds Kazakhstan.', no: 'Convention 190 does not bind Kazakhstan.' },
  },
};
