import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'assembly'>['harms'] = {
  'assembly-permission-denied': {
    title: 'Union meetings are refused',
    summary:
      'Mayors’ offices refused every request that the report documents: for other events, holidays, a faulty form, late notice, a risk to a park.',
    who: 'Unions in Shymkent, Aktau and Karaganda',
    evidence: { refusals: 'The sum of the requests of four groups: one, one, at least four, two.' },
  },
  'assembly-remote-sites': {
    title: 'Protests are sent to distant places',
    summary:
      'The place designated for protests was far from the factory, where nobody in charge would see it.',
    who: 'Union members who want management to see them',
    evidence: { factory: 'An oil workers’ union could not meet at the factory in September 2013.' },
  },
  'assembly-no-alternative': {
    title: 'Refusals offer no other place or day',
    summary: 'None of the written refusals to one union in 2015 named another place, day or hour.',
    who: 'Oil construction workers in Aktau',
    evidence: { written: 'Four requests between June and December 2015; the refusals are on file.' },
  },
  'assembly-dispersal': {
    title: 'A peaceful march is broken up',
    summary:
      'Striking oil workers marched in Aktau and were dispersed by force. By whom and on what ground is not said.',
    who: 'Striking oil workers',
    evidence: { march: 'Recalled in the report of 2016 from one of 2012.' },
  },
};

export const conditions: ThemeTexts<'assembly'>['conditions'] = {
  'assembly-permission-denied': {
    'grounds-in-law': { says: 'Grounds for refusal that the law alone names.' },
    'convenience-no-ground': {
      says: 'Protection from refusal for a faulty form, other events, possible damage or a general halt.',
    },
    'strict-necessity': { says: 'Refusal only where strictly necessary for order and safety.' },
  },
  'assembly-remote-sites': { 'place-of-choice': { says: 'A place of the organisers’ choice.' } },
  'assembly-no-alternative': {
    'offer-for-other-events': { says: 'Another place or time where other events stand in the way.' },
    'offer-with-every-refusal': { says: 'Another place or time with every refusal.' },
  },
  'assembly-dispersal': {
    'peaceful-go-on': { says: 'Protection of a peaceful assembly from being ended for its form.' },
    'force-investigated': {
      says: 'Effective inquiry into force used by officers.',
      reason: 'Force that nobody examines is not deterred; the report asks for inquiry after Zhanaozen.',
    },
  },
  'iccpr-21-assembly': {
    'right-recognised': {
      says: 'A right of peaceful assembly that the constitution recognises.',
      reason: 'The article opens with it; the constitution is where this law recognises the right.',
    },
    'restrictions-necessary': { says: 'Restrictions limited to what order and safety strictly need.' },
    'silence-no-bar': {
      says: 'Freedom to assemble where the authority gives no answer.',
      reason: 'A right that ends where an office is silent depends on the office.',
    },
    'everyone-holds-it': {
      says: 'The right to assemble for everybody, foreign workers too.',
      reason: 'The article speaks of the right and names no citizens.',
    },
    'spontaneous-lawful': {
      says: 'Room for assemblies that no notice could precede.',
      reason: 'An answer to an event of the day cannot wait for the end of a term.',
    },
    'no-arrest-for-form': {
      says: 'Freedom from arrest for a peaceful assembly that kept no form.',
      reason: 'Arrest for a missing notice is out of proportion to order and safety.',
    },
  },
};

export const obligations: ThemeTexts<'assembly'>['obligations'] = {
  'iccpr-21-assembly': {
    title: 'The right of peaceful assembly',
    supervision:
      'The Special Rapporteur found in January 2015 that the way assemblies are regulated empties the right of its meaning.',
  },
};
