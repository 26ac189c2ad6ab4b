import { change, type Recommendation, type Reform } from '@tarazy/rules';
import { secondReading } from '../bargaining/places.ts';
import { law } from '../law.ts';
import { balanceArticle, locate } from '../sources.ts';

const { disputes } = law.ref;
const theme = 'disputes';

const asks = (at: string): Recommendation => ({ body: 'ajee-authors', at: balanceArticle(at) });

/** Named changes to the prevention and resolution of disputes. */
export const disputeReforms = {
  'inform-workers': {
    theme,
    form: 'practice',
    changes: [change(disputes.dialogue.informed, true)],
    recommendedBy: [asks('3.1, fn 45-46')],
  },
  'consult-on-changes': {
    theme,
    form: 'statute',
    changes: [change(disputes.dialogue.consultationRight, true), change(disputes.dialogue.consulted, true)],
    recommendedBy: [asks('3.1, fn 47')],
    requires: ['inform-workers'],
  },
  'form-conciliation-commissions': {
    theme,
    form: 'practice',
    changes: [change(disputes.conciliation.formed, true)],
    recommendedBy: [asks('3.3, fn 60')],
  },
  'mediation-after-conciliation': {
    theme,
    form: 'practice',
    changes: [change(disputes.conciliation.mediationUsed, true)],
    recommendedBy: [asks('3.3, fn 61; 6')],
    requires: ['form-conciliation-commissions'],
  },
  'mediator-in-commission': {
    theme,
    form: 'statute',
    changes: [change(disputes.individual.mediatorSits, true)],
    recommendedBy: [{ body: 'parliament', at: locate('press-2025-2026', secondReading) }],
  },
  'standing-negotiation': {
    theme,
    form: 'statute',
    changes: [change(disputes.collective.standingMechanism, true)],
    recommendedBy: [asks('1.2')],
  },
  'bind-outside-settlements': {
    theme,
    form: 'statute',
    changes: [change(disputes.settlement.outsideBinds, true)],
    recommendedBy: [],
  },
  'strengthen-labour-authority': {
    theme,
    form: 'practice',
    changes: [change(disputes.authority.effective, true)],
    recommendedBy: [asks('1.3')],
  },
} as const satisfies Record<string, Reform>;
