import { yesNo } from '@tarazy/rules';
import { reported, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { hrw, locate } from '../sources.ts';

const ratifiedIn = hrw('Annex I, letter to the Minister (p. 70)');

/** Which treaties bind. */
export const treatiesLaw = {
  c87: yesNo([
    verified('2000', true, locate('ilo-normlex', 'C087', 'ratified-2000'), [
      article('law-29-ii-1999', 'whole'),
      article('ilo-c87', '3'),
    ]),
  ]),
  c98: yesNo([
    verified('2001', true, locate('ilo-normlex', 'C098', 'ratified-2001'), [article('ilo-c98', '4')]),
  ]),
  iccpr: yesNo([reported('2006', true, ratifiedIn, [article('iccpr', '22')])]),
  icescr: yesNo([reported('2006', true, ratifiedIn, [article('icescr', '8')])]),
};
