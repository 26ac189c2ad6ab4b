import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import type { LocatorNote } from '../locators.ts';
import { balanceArticle, equalityArticle } from '../sources.ts';
import { action, domesticPassage, householdSides, keyPrecondition } from './law.ts';

const { domesticWork, treaties } = law.ref;
const { contract, association, minors, protection, migration, redress } = domesticWork;
const theme = 'domestic-work';

const authorsAsk = (at: string, note?: LocatorNote): Recommendation => ({
  body: 'kuttygalieva-authors',
  at: equalityArticle(at, note),
});

/** Named changes to the law of work in private households. */
export const domesticWorkReforms = {
  'ratify-c189': {
    theme,
    form: 'ratification',
    changes: [change(treaties.c189, true)],
    recommendedBy: [authorsAsk(domesticPassage, 'ratify-only-later')],
    requires: [
      'formalise-domestic-work',
      'shield-domestic-workers',
      'domestic-association',
      'protect-young-domestic-workers',
      'supervise-households',
      'domestic-migration-rules',
      'oversee-domestic-work',
    ],
  },
  'formalise-domestic-work': {
    theme,
    form: 'statute',
    changes: [change(contract.formalisation, true)],
    recommendedBy: [authorsAsk(domesticPassage)],
  },
  'shield-domestic-workers': {
    theme,
    form: 'practice',
    changes: [change(protection.agencyShield, true)],
    recommendedBy: [authorsAsk(keyPrecondition)],
  },
  'domestic-association': {
    theme,
    form: 'statute',
    changes: [
      ...householdSides.map((side) => change(association.guaranteed.member(side), true)),
      change(association.bargaining, true),
    ],
    recommendedBy: [authorsAsk(action(1))],
  },
  'protect-young-domestic-workers': {
    theme,
    form: 'statute',
    changes: [change(minors.schooling, true)],
    recommendedBy: [authorsAsk(action(2))],
  },
  'supervise-households': {
    theme,
    form: 'practice',
    changes: [
      change(protection.householdsSupervised, true),
      change(protection.fromAbuse, true),
      change(protection.livingConditions, true),
    ],
    recommendedBy: [authorsAsk(action(3))],
  },
  'domestic-migration-rules': {
    theme,
    form: 'by-law',
    changes: [change(migration.entryAndExit, true), change(migration.helpersTasked, true)],
    recommendedBy: [authorsAsk(action(4))],
  },
  'oversee-domestic-work': {
    theme,
    form: 'practice',
    changes: [change(protection.monitoring, true)],
    recommendedBy: [authorsAsk(action(5))],
  },
  'domestic-conciliation': {
    theme,
    form: 'statute',
    changes: [change(redress.conciliation, true)],
    recommendedBy: [],
  },
  'raise-working-age': {
    theme,
    form: 'statute',
    options: { age: { unit: 'years', default: 15, min: 14, max: 18, suggestions: [15, 16, 18] } },
    changes: [change(minors.youngestAge, option('age'))],
    recommendedBy: [{ body: 'ajee-authors', at: balanceArticle('1.3', 'criticism-only') }],
  },
} as const satisfies Record<string, Reform>;
