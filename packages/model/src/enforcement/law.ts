import { yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { hrw } from '../sources.ts';

const dispute = '2011-10-01';
const code = '2016-01-01';
const old = [article('labour-code-2007', 'not stated')];

/** Who makes the rules stick and how redress is had. Grows with the theme of enforcement; strikes need these. */
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
};
