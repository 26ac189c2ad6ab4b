import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import { civilServiceArticle } from '../sources.ts';
import type { CivilServiceNote } from './locators.ts';

const { civilService } = law.ref;
const theme = 'civil-service';

const asked = (at: string, note?: CivilServiceNote): Recommendation => ({
  body: 'ibrayev-authors',
  at: civilServiceArticle(at, note),
});
const praisedElsewhere = asked('Discussion, International experience', 'other-country-has-it');

/** What the article of 2022 asks for, openly or by what it praises elsewhere. */
export const civilServiceReforms = {
  'civil-service-telework-law': {
    theme,
    form: 'statute',
    changes: [change(civilService.ownRules, true), change(civilService.assessmentRules, true)],
    recommendedBy: [asked('Results', 'follows-from-findings'), asked('Discussion, International experience')],
  },
  'emergency-remote-rules': {
    theme,
    form: 'statute',
    changes: [change(civilService.emergencyRules, true)],
    recommendedBy: [asked('Results', 'follows-from-findings')],
  },
  'define-remote-powers': {
    theme,
    form: 'statute',
    changes: [change(civilService.powersDefined, true)],
    recommendedBy: [asked('Discussion, International experience')],
  },
  'standing-remote-option': {
    theme,
    form: 'by-law',
    changes: [change(civilService.standingOption, true)],
    recommendedBy: [asked('Results', 'wish-of-those-asked')],
  },
  'agency-remote-policy': {
    theme,
    form: 'by-law',
    changes: [change(civilService.agencyPolicy, true), change(civilService.telework.post, true)],
    recommendedBy: [praisedElsewhere],
  },
  'fund-remote-equipment': {
    theme,
    form: 'practice',
    changes: [change(civilService.funds, true)],
    recommendedBy: [asked('Abstract')],
  },
  'official-channels-only': {
    theme,
    form: 'by-law',
    changes: [
      change(civilService.channels.officialOnly, true),
      change(civilService.channels.supervised, true),
    ],
    recommendedBy: [asked('Results', 'follows-from-findings')],
  },
  'raise-digital-skills': {
    theme,
    form: 'practice',
    changes: [change(civilService.skills.programme, true)],
    recommendedBy: [asked('Abstract')],
  },
  'train-before-remote': {
    theme,
    form: 'by-law',
    changes: [change(civilService.skills.trainingFirst, true)],
    recommendedBy: [praisedElsewhere],
  },
  'support-remote-health': {
    theme,
    form: 'practice',
    changes: [change(civilService.healthSupport, true)],
    recommendedBy: [asked('Abstract')],
  },
  'account-for-remote-work': {
    theme,
    form: 'practice',
    changes: [change(civilService.accounting.yearly, true)],
    recommendedBy: [asked('Discussion, International experience')],
  },
  'explain-remote-changes': {
    theme,
    form: 'by-law',
    options: { share: { unit: 'share', default: 0.1, min: 0, max: 0.5, suggestions: [0.1] } },
    changes: [change(civilService.accounting.explainChangeOver, option('share'))],
    recommendedBy: [praisedElsewhere],
    requires: ['account-for-remote-work'],
  },
  'plan-for-crises': {
    theme,
    form: 'practice',
    changes: [change(civilService.crisisPlan, true)],
    recommendedBy: [asked('Discussion', 'follows-from-findings')],
  },
} as const satisfies Record<string, Reform>;
