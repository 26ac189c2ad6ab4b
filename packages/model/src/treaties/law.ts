import { yesNo } from '@tarazy/rules';
import { reported, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { hrw, locate, unchecked } from '../sources.ts';

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
  c29: yesNo([reported('2001', true, unchecked('C029', 'recollection'), [article('ilo-c29', 'whole')])]),
  c81: yesNo([verified('2001', true, locate('ilo-normlex', 'C081'), [article('ilo-c81', 'whole')])]),
  c100: yesNo([verified('2001', true, locate('ilo-normlex', 'C100'), [article('ilo-c100', 'whole')])]),
  c105: yesNo([verified('2001', true, locate('ilo-normlex', 'C105'), [article('ilo-c105', 'whole')])]),
  c111: yesNo([verified('1999', true, locate('ilo-normlex', 'C111'), [article('ilo-c111', 'whole')])]),
  c135: yesNo([reported('2000', true, unchecked('C135', 'recollection'), [article('ilo-c135', 'whole')])]),
  c138: yesNo([verified('2001', true, locate('ilo-normlex', 'C138'), [article('ilo-c138', 'whole')])]),
  c144: yesNo([verified('2000', true, locate('ilo-normlex', 'C144'), [article('ilo-c144', 'whole')])]),
  c155: yesNo([verified('1996', true, locate('ilo-normlex', 'C155'), [article('ilo-c155', 'whole')])]),
  c156: yesNo([
    reported('2011-10-01', false, locate('ilo-normlex', 'C156'), [article('ilo-c156', 'whole')]),
    verified('2012-11-16', true, locate('c156-ratification-law', 'Title'), [article('ilo-c156', 'whole')], {
      contested: [{ value: false, source: locate('ilo-normlex', 'C156', 'registered-a-year-later') }],
    }),
    verified('2013', true, locate('ilo-normlex', 'C156'), [article('ilo-c156', 'whole')]),
  ]),
  c175: yesNo([
    reported('2011-10-01', false, locate('ilo-normlex', 'C175'), [article('ilo-c175', 'whole')]),
    verified('2022-04-20', true, locate('ilo-normlex', 'C175'), [article('ilo-c175', 'whole')]),
  ]),
  c177: yesNo([
    reported('2011-10-01', false, unchecked('C177', 'recollection'), [article('ilo-c177', 'whole')]),
  ]),
  c182: yesNo([verified('2003', true, locate('ilo-normlex', 'C182'), [article('ilo-c182', 'whole')])]),
  c183: yesNo([
    reported('2011-10-01', false, locate('ilo-normlex', 'C183'), [article('ilo-c183', 'whole')]),
    verified('2012', true, locate('ilo-normlex', 'C183'), [article('ilo-c183', 'whole')]),
  ]),
  c187: yesNo([
    reported('2011-10-01', false, locate('ilo-normlex', 'C187'), [article('ilo-c187', 'whole')]),
    reported(
      '2014-10-20',
      true,
      locate('c187-ratification-press', 'whole article'),
      [article('ilo-c187', 'whole')],
      {
        contested: [{ value: false, source: locate('ilo-normlex', 'C187', 'registered-a-year-later') }],
      },
    ),
    verified('2015', true, locate('ilo-normlex', 'C187'), [article('ilo-c187', 'whole')]),
  ]),
  c189: yesNo([
    reported('2011-10-01', false, unchecked('C189', 'recollection'), [article('ilo-c189', 'whole')]),
  ]),
  c190: yesNo([
    reported('2019-06-21', false, locate('press-2025-2026', 'C190', 'not-ratified-2025'), [
      article('ilo-c190', 'whole'),
    ]),
  ]),
};
