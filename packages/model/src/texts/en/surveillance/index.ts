import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const surveillance: ThemeTexts<'surveillance'> = {
  title: 'Surveillance by the state',
  fields: {
    'watching-rules': 'Watching and questioning',
    'watching-oversight': 'Oversight and practice',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases,
  beyondLaw,
  places: {},
  terms: {
    'union-bodies': 'Union bodies',
    following: 'Following and photographing',
    interception: 'Reading or hearing messages',
    questioning: 'Questioning',
    warning: 'Warning',
  },
  figures: {
    leaders: 'leaders',
    membersAbout: 'members, about',
    minutes: 'minutes, about',
    summoned: 'summoned',
    unionsMet: 'unions met',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'since-when-not-shown': 'since when is not shown',
    'intelligence-in-interests': 'intelligence in the interest of society and the state',
    'membership-no-obstacle': 'membership in associations is no obstacle',
    'special-measures-only': 'only special measures need a prosecutor',
    'no-summons-described': 'no summons is described',
    'no-oversight-described': 'no oversight is described',
    'prosecutor-supervises': 'the prosecutor supervises legality',
    'no-remedy-described': 'no remedy is described',
  },
};
