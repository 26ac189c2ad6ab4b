import { any, inferred, type Obligation, type Recommendation, sourced } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { hrw, locate, type SourceId } from '../sources.ts';

const { dismissal, enforcement, treaties } = law.ref;
const { fixedTerm, protection, sanctions, criminal } = dismissal;

const dismissals = 'II, Dismissals or Threats of Dismissal (p. 19)';
const cases = 'II, Legal Action Against Trade Union Leaders (p. 26)';
const reprisals = hrw('II, Threats and Reprisals Against Worker Rights Activists (p. 18)');
const recommendations = hrw('Recommendations to the Government (p. 5)');

const said = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});

/** Treaty articles that bear on retaliation and on criminal cases against unionists. */
export const dismissalObligations = {
  'c98-1-anti-union-acts': {
    theme: 'dismissal',
    treaty: 'ilo-c98',
    article: '1',
    binds: treaties.c98.node,
    conditions: {
      'discrimination-barred': sourced(protection.discriminationBarred, hrw(`${dismissals}, fn 19-20`)),
      'deterrent-sanction': sourced(sanctions.antiUnionActs.is('deterrent'), reprisals),
      'any-prejudice-covered': inferred(fixedTerm.endReviewed),
      reinstatement: inferred(enforcement.reinstatement),
    },
    supervision: [
      said('human-rights-watch', 'II, Threats and Reprisals Against Worker Rights Activists (p. 18)'),
    ],
  },
  'c135-1-leaders': {
    theme: 'dismissal',
    treaty: 'ilo-c135',
    article: '1',
    binds: treaties.c135.node,
    conditions: {
      'leaders-protected': inferred(protection.leaderRule.is('noRule').not()),
      'protection-effective': inferred(sanctions.antiUnionActs.is('deterrent')),
    },
    supervision: [],
  },
  'c87-3-no-criminal-pretext': {
    theme: 'dismissal',
    treaty: 'ilo-c87',
    article: '3',
    binds: treaties.c87.node,
    conditions: {
      'no-leader-category': inferred(criminal.leaders.aggravation.not()),
      'no-union-ban': sourced(
        criminal.leaders.banYears.atMost(0),
        locate('ilo-normlex', 'C087, observation adopted 2024'),
      ),
      'reprisal-claim-first': sourced(criminal.cases.reprisalClaimFirst, recommendations),
    },
    supervision: [
      said('ilo-ceacr', `${cases}, fn 54`),
      said('ilo-general-survey', `${cases}, fn 54`),
      said('ilo-conference-committee', 'C087, conclusions of 2022 as quoted in 2022', 'ilo-normlex'),
      said('ilo-ceacr', 'C087, observation adopted 2024', 'ilo-normlex'),
    ],
  },
  'iccpr-15-certainty': {
    theme: 'dismissal',
    treaty: 'iccpr',
    article: '15',
    binds: treaties.iccpr.node,
    conditions: {
      'discord-certain': sourced(
        any(criminal.discord.defined, criminal.discord.socialGround.not()),
        recommendations,
      ),
    },
    supervision: [said('human-rights-watch', 'Recommendations to the Government (p. 5)')],
  },
} as const satisfies Record<string, Obligation>;
