import { choice, number, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { administrativeText, balanceArticle, hrw, labourText } from '../sources.ts';
import { code, dispute, law61, law116, law199, law226, law277, law321, lc, offence, old } from './dates.ts';
import { notCovered, signedBill, strikeSection } from './places.ts';

/** Law 399-VI of 2 January 2021 set the interest on late wages from this day. */
const law399 = '2020-12-16';

/** The law of pay, changed conditions, hours and rotation shifts, as far as it is bargained over. */
export const payLaw = {
  pay: {
    setBy: choice(
      ['agreement', 'agreementOrEmployer'],
      [
        unknownFrom(dispute, notCovered, old),
        verified(code, 'agreementOrEmployer', labourText('art. 107(2)', 'never-amended'), lc('107(2)')),
      ],
    ),
    objectionStops: yesNo([
      reported(dispute, false, hrw(`${strikeSection}, fn 172`, 'introduced-anyhow'), old),
      reported(code, false, labourText('art. 12(6)', 'amendment-not-shown'), lc('12(6)')),
      verified(law116, false, labourText('art. 12(6)'), lc('12(6)')),
    ]),
    actsAppealable: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('12(7)')),
      reported(law199, true, labourText('art. 12(7)', 'amendment-not-shown'), lc('12(7)')),
      verified(law116, true, labourText('art. 12(7)'), lc('12(7)')),
    ]),
  },
  change: {
    forEconomicReasons: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 46(1)', 'amendment-not-shown'), lc('46(1)')),
      verified(law61, true, labourText('art. 46(1)'), lc('46(1)')),
    ]),
    noticeDays: number('days', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('46(2)')),
      reported(law321, 15, labourText('art. 46(2)', 'amendment-not-shown'), lc('46(2)')),
      verified(law61, 15, labourText('art. 46(2)'), lc('46(2)')),
      unknownFrom(law277, signedBill, lc('46(2)')),
    ]),
    noticeWorkingDays: number('workingDays', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('46(2)')),
      reported(law321, null, labourText('art. 46(2)', 'counts-calendar-days'), lc('46(2)')),
      verified(law61, null, labourText('art. 46(2)', 'counts-calendar-days'), lc('46(2)')),
      unknownFrom(law277, signedBill, lc('46(2)')),
    ]),
    writtenNotice: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 1(1), 46(2)', 'amendment-not-shown'), lc('1(1)', '46(2)')),
      verified(law116, true, labourText('art. 1(1), 46(2)', 'notice-is-written'), lc('1(1)', '46(2)')),
    ]),
  },
  wages: {
    monthly: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 113(1)', 'amendment-not-shown'), lc('113(1)')),
      verified(law399, true, labourText('art. 113(1)'), lc('113(1)')),
    ]),
    lateInterest: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 113(3)', 'amendment-not-shown'), lc('113(3)')),
      verified(law399, true, labourText('art. 113(3)'), lc('113(3)')),
    ]),
    latePunished: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, administrativeText('art. 87(1)', 'amendment-not-shown'), offence('87(1)')),
      verified('2018-01', true, administrativeText('art. 87(1)'), offence('87(1)')),
    ]),
    orderToPay: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, null, labourText('art. 195(1), 198(3)', 'added-in-2020'), lc('195(1)', '198(3)')),
      verified('2020-07', true, labourText('art. 195(1), 198(3)'), lc('195(1)', '198(3)')),
    ]),
  },
  hours: {
    week: number('hours', [
      reported(dispute, 40, balanceArticle('1.3'), old),
      reported(code, 40, labourText('art. 68(1)', 'amendment-not-shown'), lc('68(1)')),
      verified(law226, 40, labourText('art. 68(1)'), lc('68(1)')),
    ]),
    overtimeByConsent: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 77(1)', 'amendment-not-shown'), lc('77(1)')),
      verified(law226, true, labourText('art. 77(1)'), lc('77(1)'), {
        contested: [{ value: false, source: balanceArticle('1.3', 'may-not-be-asked') }],
      }),
    ]),
  },
  rotation: {
    days: number('days', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('135(4)')),
      reported(law321, 15, labourText('art. 135(4)', 'amendment-not-shown'), lc('135(4)')),
      verified(law226, 15, labourText('art. 135(4)'), lc('135(4)')),
    ]),
    daysByConsent: number('days', [
      reported(
        dispute,
        30,
        hrw(`${strikeSection}, fn 184; Annex 4, response from KazStroyService (p. 84)`, 'said-by-employer'),
        old,
      ),
      reported(
        code,
        30,
        hrw(`${strikeSection}, fn 184; Annex 4, response from KazStroyService (p. 84)`, 'said-by-employer'),
        lc('135(4)'),
      ),
      verified(law226, 30, labourText('art. 135(4)'), lc('135(4)')),
    ]),
  },
};
