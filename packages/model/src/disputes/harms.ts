import { all, any, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle } from '../sources.ts';

const { dialogue, conciliation, individual, collective } = law.ref.disputes;
const theme = 'disputes';

/** Documented harms of the theme, and what each asks of the law. */
export const disputeHarms = {
  'disputes-escalate': {
    theme,
    years: [2011, 2023],
    tiers: {
      rule: {
        'standing-mechanism': sourced(collective.standingMechanism, balanceArticle('1.2')),
        'equal-commission': sourced(conciliation.parity, balanceArticle('3.3, fn 60')),
        'dialogue-in-law': sourced(
          all(dialogue.informationRight, dialogue.consultationRight),
          balanceArticle('3.1'),
        ),
      },
      enforcement: {
        'workers-informed': sourced(dialogue.informed, balanceArticle('3.1')),
        'workers-consulted': sourced(dialogue.consulted, balanceArticle('3.1')),
        'commissions-formed': sourced(conciliation.formed, balanceArticle('3.3')),
        'authority-told': inferred(collective.authorityTold),
      },
      remedy: {
        'mediation-follows': sourced(conciliation.mediationUsed, balanceArticle('3.3, fn 61')),
        'decision-in-time': inferred(
          all(individual.commissionFirst, individual.decisionWorkingDays.inForce()),
        ),
      },
    },
    evidence: { account: { at: balanceArticle('1; 1.2; 3.2; 3.3') } },
  },
  'conciliation-bias': {
    theme,
    years: [2016, 2023],
    tiers: {
      rule: {
        'neutral-available': sourced(
          any(
            conciliation.mediator.isOneOf('optional', 'always'),
            individual.mediatorSits,
            individual.arbitrator,
          ),
          balanceArticle('3.3, fn 61'),
        ),
      },
      enforcement: {
        'neutral-in-collective': sourced(
          any(conciliation.mediationUsed, conciliation.mediator.is('always')),
          balanceArticle('3.3, fn 61'),
        ),
        'neutral-in-individual': inferred(any(conciliation.mediationUsed, individual.mediatorSits)),
      },
    },
    evidence: { reason: { at: balanceArticle('3.3') } },
  },
} as const satisfies Record<string, Harm>;
