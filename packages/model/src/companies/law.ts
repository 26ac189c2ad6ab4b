import { yesNo } from '@tarazy/rules';
import { reported } from '../dated.ts';
import { article } from '../instruments.ts';
import { hrw, locate } from '../sources.ts';

const start = '2011-10-01';
const duties = 'IV, Key Responsibilities of Companies (p. 60)';
const guidelines = [article('oecd-guidelines', 'whole')];
const principles = [article('un-guiding-principles', '17')];

/** What the law asks of companies in respect of the rights of workers. */
export const companiesLaw = {
  oecdGuidelines: yesNo([
    reported(start, false, hrw('Recommendations to the OECD (p. 9)', 'asked-for'), guidelines),
    reported('2017-06', true, locate('contact-point-page', 'National contact point'), guidelines),
  ]),
  contactPoint: yesNo([
    reported(start, false, hrw('Recommendations to the OECD (p. 9)', 'asked-for'), guidelines),
    reported('2017-06', true, locate('contact-point-page', 'National contact point'), guidelines),
  ]),
  diligenceDuty: yesNo([
    reported(start, false, hrw(`${duties}, fn 198-200`, 'responsibility-no-duty'), principles),
  ]),
  rightsReported: yesNo([
    reported(start, false, hrw(duties, 'responsibility-no-duty'), principles),
    reported('2017', false, locate('oecd-review-2017', 'Box 7.1', 'asked-in-2012'), guidelines),
  ]),
};
