import { choice, number, yesNo } from '@tarazy/rules';
import { reported } from '../dated.ts';
import { article } from '../instruments.ts';
import { civilServiceArticle, labourText } from '../sources.ts';

/** The Labour Code of 2015 is in force from this day. */
const code = '2016-01-01';
/** The agency gave its guidance, and the directive sent officials home, in this year. */
const pandemic = '2020';
/** Law 61-VII took effect in this month. */
const law61 = '2021-07';

const results = civilServiceArticle('Results');
const discussion = civilServiceArticle('Discussion');
const experience = civilServiceArticle('Discussion, International experience');

const unplaced = [article('labour-code-2015', 'not stated')];
const guidance = (...items: readonly ('1' | '3' | 'whole')[]) =>
  items.map((item) => article('civil-service-guidance-2020', item));

/** Remote work in the civil service, as one article of 2022 describes it. The article cites no text, so nothing is verified. */
export const civilServiceLaw = {
  ownRules: yesNo([
    reported(code, false, civilServiceArticle('Results', 'code-unfit-for-pandemic'), unplaced),
    reported(law61, false, civilServiceArticle('Results', 'voids-remain'), unplaced),
  ]),
  emergencyRules: yesNo([
    reported(code, false, civilServiceArticle('Results', 'code-unfit-for-pandemic'), unplaced),
    reported(law61, false, civilServiceArticle('Results', 'voids-remain'), unplaced),
  ]),
  powersDefined: yesNo([
    reported(code, false, civilServiceArticle('Discussion, International experience', 'asked-for'), unplaced),
  ]),
  assessmentRules: yesNo([reported(pandemic, false, discussion, unplaced)]),
  standingOption: yesNo([reported(pandemic, false, results, unplaced)]),
  agencyPolicy: yesNo([
    reported(
      pandemic,
      false,
      civilServiceArticle('Discussion, International experience', 'other-country-has-it'),
      unplaced,
    ),
  ]),
  telework: {
    post: yesNo([
      reported(
        pandemic,
        false,
        civilServiceArticle('Discussion, International experience', 'other-country-has-it'),
        unplaced,
      ),
    ]),
  },
  equipment: {
    rule: choice(
      ['nothing', 'guidance', 'law'],
      [
        reported(code, 'nothing', civilServiceArticle('Results', 'code-unfit-for-pandemic'), unplaced),
        reported(
          pandemic,
          'guidance',
          civilServiceArticle('Results', 'guidance-of-five-items'),
          guidance('1'),
        ),
        reported(law61, 'guidance', results, [...guidance('1'), article('labour-code-2015', '138(4)')], {
          contested: [{ value: 'law', source: labourText('art. 138(4)') }],
        }),
      ],
    ),
  },
  costs: {
    rule: choice(
      ['nothing', 'guidance', 'law'],
      [
        reported(code, 'nothing', civilServiceArticle('Results', 'code-unfit-for-pandemic'), unplaced),
        reported(
          pandemic,
          'guidance',
          civilServiceArticle('Results', 'guidance-of-five-items'),
          guidance('3'),
        ),
        reported(law61, 'guidance', results, [...guidance('3'), article('labour-code-2015', '138(4)')], {
          contested: [{ value: 'law', source: labourText('art. 138(4)') }],
        }),
      ],
    ),
  },
  funds: yesNo([
    reported(pandemic, false, civilServiceArticle('Results', 'managers-lack-funds'), guidance('whole')),
  ]),
  channels: {
    officialOnly: yesNo([
      reported(pandemic, false, civilServiceArticle('Results, Fig. 11', 'no-norm-named'), unplaced),
    ]),
    supervised: yesNo([
      reported(pandemic, false, civilServiceArticle('Results, Fig. 11', 'no-norm-named'), unplaced),
    ]),
  },
  skills: {
    trainingFirst: yesNo([
      reported(
        pandemic,
        false,
        civilServiceArticle('Discussion, International experience', 'other-country-has-it'),
        unplaced,
      ),
    ]),
    programme: yesNo([reported(pandemic, false, civilServiceArticle('Abstract', 'asked-for'), unplaced)]),
  },
  healthSupport: yesNo([reported(pandemic, false, civilServiceArticle('Abstract', 'asked-for'), unplaced)]),
  accounting: {
    yearly: yesNo([reported(pandemic, false, experience, unplaced)]),
    explainChangeOver: number('share', [
      reported(
        pandemic,
        null,
        civilServiceArticle('Discussion, International experience', 'other-country-has-it'),
        unplaced,
      ),
    ]),
  },
  crisisPlan: yesNo([reported(pandemic, false, discussion, unplaced)]),
};
