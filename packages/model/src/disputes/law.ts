import { choice, number, yesNo } from '@tarazy/rules';
import {
  code,
  dispute,
  edition,
  law116,
  law199,
  law226,
  law277,
  law321,
  lc,
  old,
} from '../bargaining/dates.ts';
import { notCovered, signedBill } from '../bargaining/places.ts';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { balanceArticle, hrw, labourText, locate } from '../sources.ts';

const redress = 'VI, Protection and Redress (p. 66)';

/** How disputes are prevented and resolved, short of a strike: dialogue, commissions, mediation, the labour authority. */
export const disputesLaw = {
  dialogue: {
    informationRight: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, balanceArticle('3.1, fn 46'), lc('22(1)4')),
      verified(edition, true, labourText('art. 22(1)4'), lc('22(1)4')),
    ]),
    informed: yesNo([reported(code, false, balanceArticle('3.1', 'asked-for'), lc('22(1)4'))]),
    consultationRight: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, labourText('art. 12(1), 22', 'amendment-not-shown'), lc('12(6)'), {
        contested: [{ value: true, source: balanceArticle('3.1', 'no-article-of-its-own') }],
      }),
      verified(edition, false, labourText('art. 12(1), 22', 'only-where-agreed'), lc('12(6)'), {
        contested: [{ value: true, source: balanceArticle('3.1', 'no-article-of-its-own') }],
      }),
    ]),
    consulted: yesNo([reported(code, false, balanceArticle('3.1', 'asked-for'), lc('12(6)'))]),
  },
  conciliation: {
    parity: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, balanceArticle('3.3, fn 60'), lc('165(1)')),
      verified(law199, true, labourText('art. 159(2), 165(1)'), lc('159(2)', '165(1)')),
    ]),
    formed: yesNo([reported(code, false, balanceArticle('3.3', 'asked-for'), lc('165(1)'))]),
    mediator: choice(
      ['absent', 'optional', 'always'],
      [
        unknownFrom(dispute, notCovered, old),
        reported(code, 'optional', balanceArticle('3.3, fn 61'), lc('164(7)')),
        verified(law199, 'optional', labourText('art. 162, 164(7), 167'), lc('162', '164(7)')),
      ],
    ),
    mediationUsed: yesNo([reported(code, false, balanceArticle('3.3', 'asked-for'), lc('164(7)'))]),
  },
  individual: {
    commissionFirst: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 159(1)', 'amendment-not-shown'), lc('159(1)')),
      verified(edition, true, labourText('art. 159(1)'), lc('159(1)')),
    ]),
    decisionWorkingDays: number('workingDays', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('159(5)')),
      reported(law321, 15, labourText('art. 159(5)', 'amendment-not-shown'), lc('159(5)')),
      verified(edition, 15, labourText('art. 159(5)'), lc('159(5)')),
    ]),
    otherClaimMonths: number('months', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('160')),
      reported(law321, 12, labourText('art. 160', 'amendment-not-shown'), lc('160')),
      verified(law199, 12, labourText('art. 160', 'under-review'), lc('160')),
    ]),
    arbitrator: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, labourText('art. 159(1)', 'amendment-not-shown'), lc('159(1)'), {
        contested: [{ value: true, source: balanceArticle('1.3, fn 24') }],
      }),
      verified(edition, false, labourText('art. 159(1)', 'commission-then-court'), lc('159(1)'), {
        contested: [{ value: true, source: balanceArticle('1.3, fn 24') }],
      }),
    ]),
    mediatorSits: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, labourText('art. 159(2)', 'amendment-not-shown'), lc('159(2)')),
      verified(edition, false, labourText('art. 159(2)'), lc('159(2)')),
      unknownFrom(law277, signedBill, lc('159(2)')),
    ]),
  },
  collective: {
    standingMechanism: yesNo([
      reported(dispute, false, balanceArticle('1.2', 'of-2011'), old),
      unknownFrom(code, notCovered, lc('153(6)')),
      reported(law321, true, labourText('art. 153(6)', 'amendment-not-shown'), lc('153(6)')),
      verified('2023-09', true, labourText('art. 153(6)', 'regional-councils'), lc('153(6)')),
    ]),
    authorityTold: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, null, labourText('art. 170(5)', 'new-in-2023'), lc('170(5)')),
      reported(law199, true, labourText('art. 170(5)', 'amendment-not-shown'), lc('170(5)')),
      verified(law116, true, labourText('art. 170(5)'), lc('170(5)')),
    ]),
  },
  settlement: {
    outsideBinds: yesNo([
      reported(
        dispute,
        false,
        hrw('III, Collective Bargaining (p. 47), fn 155-156', 'left-unfulfilled'),
        old,
      ),
      unknownFrom(code, notCovered, lc('165(5)')),
      reported(law321, false, labourText('art. 165(5)', 'commission-alone-binds'), lc('165(5)')),
    ]),
  },
  authority: {
    effective: yesNo([
      reported(dispute, false, balanceArticle('1.3', 'asked-for'), old),
      reported(code, false, balanceArticle('1.3', 'asked-for'), lc('17')),
    ]),
    ordersBind: yesNo([
      reported(dispute, true, hrw(`${redress}, fn 221-223`, 'contested-then-obeyed'), old),
      reported(code, true, hrw(`${redress}, fn 221-223`, 'contested-then-obeyed'), lc('195(3)')),
      verified(law226, true, labourText('art. 193(4), 195(3)'), lc('193(4)', '195(3)')),
    ]),
  },
  tripartite: {
    commission: yesNo([
      reported(dispute, true, hrw(`${redress}, fn 214`, 'a-regional-one'), old),
      reported(code, true, labourText('art. 148(1)', 'amendment-not-shown'), lc('148(1)')),
      verified(law321, true, labourText('art. 148(1)'), lc('148(1)')),
    ]),
    ratificationTalks: yesNo([
      unknownFrom(dispute, locate('ilo-normlex', 'C144', 'not-covered'), [article('ilo-c144', '5')]),
      verified('2021', true, locate('ilo-normlex', 'C144, direct request of 2022', 'nineteen-conventions'), [
        article('ilo-c144', '5'),
      ]),
      unknownFrom('2024', locate('ilo-normlex', 'C144', 'not-covered'), [article('ilo-c144', '5')]),
    ]),
  },
};
