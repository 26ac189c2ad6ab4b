import { setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { balanceArticle, hrw, labourText, locate } from '../sources.ts';
import type { EnforcementNote } from './locators.ts';

const dispute = '2011-10-01';
const code = '2016-01-01';
/** The edition of the Labour Code read; used where it does not show since when a rule stands. */
const edition = '2025-07';

const old = [article('labour-code-2007', 'not stated')];
const inspection = [article('labour-code-2015', '17')];
const redress = 'VI, Protection and Redress (p. 66)';
const ministry = 'Recommendations to the Ministry (p. 7)';
const government = 'Recommendations to the Government (p. 5)';

/** A place in what the ILO bodies wrote about labour inspection in Kazakhstan. */
const inspectionAtIlo = (at: string, note?: EnforcementNote) => locate('ilo-normlex', at, note);

/** Bodies that a worker may turn to. */
export const complaintBodies = [
  'inspectorate',
  'prosecutor',
  'police',
  'courts',
  'mayorsOffice',
  'ombudsman',
] as const;

/** Who makes the rules stick and how redress is had. */
export const enforcementLaw = {
  inspectorateReviews: yesNo([
    unknownFrom(dispute, hrw('whole report', 'not-covered'), old),
    verified(code, true, hrw('VI, Protection and Redress (p. 66), fn 211'), [
      article('labour-code-2015', '17'),
    ]),
  ]),
  retaliationFirst: yesNo([
    reported(dispute, false, hrw('Recommendations to the Ministry (p. 7)', 'asked-for'), old),
    reported(code, false, hrw('Recommendations to the Ministry (p. 7)', 'asked-for'), [
      article('labour-code-2015', '17'),
    ]),
  ]),
  reinstatement: yesNo([
    reported(dispute, true, hrw('II, Dismissals or Threats of Dismissal (p. 19), fn 35-37'), old),
    reported(code, true, hrw('II, Dismissals or Threats of Dismissal (p. 19), fn 35-37'), [
      article('labour-code-2015', 'not stated'),
    ]),
  ]),
  inspection: {
    ordersToUndo: yesNo([
      unknownFrom(dispute, hrw('whole report', 'not-covered'), old),
      reported('2015-02', true, hrw(`${redress}, fn 221-222`, 'contested-by-company'), old),
      reported(code, true, inspectionAtIlo('C081, individual case 2024', 'orders-of-2023'), inspection),
    ]),
    unionLawChecked: yesNo([
      reported(dispute, false, hrw(ministry, 'asked-for'), old),
      reported(code, false, hrw(ministry, 'asked-for'), inspection),
    ]),
    published: yesNo([
      reported(dispute, false, hrw(ministry, 'asked-for'), old),
      reported(code, false, hrw(ministry, 'asked-for'), inspection),
    ]),
    enoughResources: yesNo([
      reported(dispute, false, hrw(ministry, 'asked-for'), old),
      reported(code, false, hrw(ministry, 'asked-for'), inspection),
      reported('2024', false, inspectionAtIlo('C081, individual case 2024', 'urged-to-recruit'), [
        article('ilo-c81', '10'),
      ]),
    ]),
    smallFirmsSpared: yesNo([
      reported(dispute, false, inspectionAtIlo('C081, observation 2021', 'moratorium-new-in-2020'), [
        article('ilo-c81', '12'),
      ]),
      verified('2020-01-01', true, inspectionAtIlo('C081, observation 2021'), [
        article('inspection-moratorium-2019', 'whole'),
      ]),
      reported('2024-01-01', false, inspectionAtIlo('C081, observation 2023', 'moratorium-until-2024'), [
        article('inspection-moratorium-2019', 'whole'),
      ]),
    ]),
    underCentralBody: yesNo([
      unknownFrom(dispute, hrw('whole report', 'not-covered'), old),
      reported(code, false, inspectionAtIlo('C081, direct request 2024', 'local-until-2024'), inspection, {
        contested: [{ value: true, source: hrw(`${redress}, fn 211`, 'under-the-ministry') }],
      }),
      verified('2024-08-06', true, inspectionAtIlo('C081, direct request 2024'), [
        article('inspection-law-2024', 'whole'),
      ]),
    ]),
  },
  complaints: {
    bodies: setOf(complaintBodies, [
      reported(
        dispute,
        {
          inspectorate: true,
          prosecutor: true,
          police: true,
          courts: true,
          mayorsOffice: true,
          ombudsman: true,
        },
        hrw(`${redress}, fn 211-212`),
        old,
      ),
    ]),
    ombudsmanBinds: yesNo([
      reported(dispute, false, hrw(`${redress}, fn 212, 217`, 'statements-only'), [
        article('appeals-law-2007', '1'),
      ]),
    ]),
    answerDeadline: yesNo([
      verified(
        dispute,
        true,
        locate('appeals-law-text', 'art. 1', 'length-not-read'),
        [article('appeals-law-2007', '1')],
        { contested: [{ value: false, source: hrw(`${redress}, fn 213`, 'no-deadline-felt') }] },
      ),
      reported(
        '2021-07-01',
        true,
        locate('administrative-procedure-text', 'art. 91(2)', 'force-remembered'),
        [article('administrative-procedure-code-2020', '91(2)')],
      ),
    ]),
    silenceIsRefusal: yesNo([
      reported(dispute, false, locate('appeals-law-text', 'art. 12', 'inaction-open-to-complaint'), [
        article('appeals-law-2007', '12'),
      ]),
      reported(
        '2021-07-01',
        true,
        locate('administrative-procedure-text', 'art. 91(2)', 'force-remembered'),
        [article('administrative-procedure-code-2020', '91(2)')],
      ),
    ]),
    silencePenalised: yesNo([
      reported(dispute, false, hrw(`${redress}, fn 213`, 'no-consequence-told'), [
        article('appeals-law-2007', '12'),
      ]),
      unknownFrom(
        '2021-07-01',
        locate('administrative-procedure-text', 'art. 91(2)', 'penalties-elsewhere'),
        [article('administrative-code-2014', 'not stated')],
      ),
    ]),
    reprisalPenalised: yesNo([
      reported(
        dispute,
        false,
        hrw('II, Threats and Reprisals Against Worker Rights Activists (p. 18)', 'asked-for'),
        old,
      ),
      reported(
        code,
        false,
        hrw('II, Threats and Reprisals Against Worker Rights Activists (p. 18)', 'asked-for'),
        [article('labour-code-2015', 'not stated')],
      ),
    ]),
    rightsMadeKnown: yesNo([
      reported(dispute, false, hrw(ministry, 'asked-for'), old),
      reported(code, false, hrw(ministry, 'asked-for'), [article('labour-code-2015', 'not stated')]),
    ]),
  },
  work: {
    oneSignIsEnough: yesNo([
      unknownFrom(dispute, balanceArticle('whole article', 'not-covered'), old),
      reported(code, true, labourText('art. 27', 'no-amendment-marked'), [article('labour-code-2015', '27')]),
      verified(edition, true, labourText('art. 27'), [article('labour-code-2015', '27')]),
    ]),
    civilContractBarred: yesNo([
      reported(dispute, false, locate('contract-ban-2026', 'Amendments', 'not-before-2026'), old),
      reported(code, false, locate('contract-ban-2026', 'Amendments', 'not-before-2026'), [
        article('labour-code-2015', '27'),
      ]),
      unknownFrom(
        '2026-06-08',
        locate('contract-ban-2026', 'Amendments', 'signed-text-not-read'),
        [article('law-277-viii-2026', 'whole')],
        {
          contested: [
            { value: true, source: locate('contract-ban-2026', 'Amendments', 'signed-in-april-2026') },
          ],
        },
      ),
    ]),
    platformsUnderCode: yesNo([
      unknownFrom(dispute, balanceArticle('whole article', 'not-covered'), old),
      reported('2023', false, locate('platform-article', 'Abstract', 'civil-law-for-platforms'), [
        article('social-code-2023', '102'),
      ]),
    ]),
  },
  accountability: {
    forceInvestigated: yesNo([
      reported(dispute, false, hrw(government, 'asked-for'), [article('criminal-code-1997', 'not stated')]),
      reported('2015-01-01', false, hrw(government, 'asked-for'), [
        article('criminal-code-2014', 'not stated'),
      ]),
    ]),
    tortureRegistered: yesNo([
      unknownFrom(dispute, hrw('whole report', 'not-covered'), [article('criminal-code-1997', 'not stated')]),
      reported('2015-01-01', true, locate('un-committee-2016', 'Paragraph 3'), [
        article('criminal-code-2014', 'not stated'),
      ]),
    ]),
    tortureInvestigated: yesNo([
      reported(dispute, false, hrw(government, 'asked-for'), [article('criminal-code-1997', 'not stated')]),
      reported('2015-01-01', false, hrw(government, 'asked-for'), [
        article('criminal-code-2014', 'not stated'),
      ]),
    ]),
    convictionsReviewed: yesNo([
      reported(dispute, false, hrw(government, 'asked-for'), [article('criminal-code-1997', 'not stated')]),
    ]),
  },
  unionsConsulted: yesNo([
    reported(dispute, false, hrw('II, A Restrictive New Trade Union Law (p. 30), fn 78-79', 'passed-over'), [
      article('trade-union-law-2014', 'not stated'),
    ]),
  ]),
};
