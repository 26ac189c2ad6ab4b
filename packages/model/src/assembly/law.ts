import { choice, number, setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { hrw, locate, unchecked } from '../sources.ts';
import type { AssemblyNote } from './locators.ts';

/** The model begins here; the law of 17 March 1995 stands. */
const start = '2011-10-01';
/** The law of 2020 is in force from this day. */
const law333 = '2020-06-06';
/** The Constitutional Court read the law of 2020 on this day. */
const ruling = '2025-01-20';

const section = 'V, Violations of the Right to Freedom of Assembly (p. 63)';
const notCovered = hrw('whole report', 'not-covered');

const old = [article('assembly-law-1995', 'not stated')];
const now = (...numbers: readonly Parameters<typeof article<'assembly-law-2020'>>[1][]) =>
  numbers.map((number) => article('assembly-law-2020', number));
/** A place in the law of 2020. */
const text = (at: string, note?: AssemblyNote) => locate('assembly-law-text', at, note);

/** Grounds on which permission was refused, or may be. */
const refusalGrounds = ['formalFault', 'otherEvents', 'danger', 'propertyDamage', 'temporaryHalt'] as const;

/** The law of peaceful assembly: the laws of 1995 and 2020. */
export const assemblyLaw = {
  rightInConstitution: yesNo([
    verified(start, true, hrw(section), [article('constitution-1995', '32')]),
    unknownFrom('2026-07-01', locate('constitution-press-2026', 'whole article'), [
      article('constitution-2026', 'not found'),
    ]),
  ]),
  citizensOnly: yesNo([
    verified(start, true, locate('constitution-article-32', 'art. 32'), [article('constitution-1995', '32')]),
    verified(law333, true, text('art. 1'), now('1(3)')),
  ]),
  notice: {
    days: number('days', [
      verified(start, 10, hrw(`${section}, fn 206, 209`), old),
      reported(law333, null, locate('assembly-rights-group', 'Notice', 'counted-in-working-days'), now('10')),
    ]),
    workingDays: number('workingDays', [
      reported(start, null, hrw(`${section}, fn 206, 209`, 'counted-in-days'), old),
      reported(law333, 5, locate('assembly-rights-group', 'Notice'), now('10')),
    ]),
    processionWorkingDays: number('workingDays', [
      reported(start, null, hrw(`${section}, fn 206, 209`, 'counted-in-days'), old),
      verified(law333, 10, text('art. 12'), now('12')),
    ]),
    spontaneousAllowed: yesNo([
      unknownFrom(start, notCovered, old),
      reported(law333, false, locate('assembly-rights-group', 'Spontaneous assemblies'), now('10')),
    ]),
  },
  place: {
    designatedOnly: yesNo([
      reported(start, true, hrw(`${section}, fn 203`, 'said-by-union'), old),
      verified(law333, true, text('art. 1, 8'), now('1(3)', '8')),
    ]),
    picketsElsewhere: yesNo([
      unknownFrom(start, notCovered, old),
      reported(law333, true, text('art. 8', 'banned-zones-for-pickets'), now('8')),
    ]),
  },
  answer: {
    mayRefuse: yesNo([
      verified(start, true, hrw(`${section}, fn 203-209`), old),
      verified(law333, true, text('art. 11(1), 14(1)'), now('11', '14(1)'), {
        contested: [
          { value: false, source: locate('assembly-foreign-ministry', 'News', 'no-answer-needed') },
        ],
      }),
    ]),
    processionNeedsApproval: yesNo([
      verified(start, true, hrw(`${section}, fn 203-209`, 'every-gathering'), old),
      verified(law333, true, text('art. 12, 13'), now('12')),
    ]),
    silenceIsConsent: yesNo([
      unknownFrom(start, notCovered, old),
      verified(law333, true, text('art. 11(1)'), now('11')),
    ]),
    alternative: choice(
      ['noDuty', 'mayOffer', 'beforeOtherEvents', 'always'],
      [
        reported(start, 'noDuty', hrw(`${section}, fn 207`, 'no-refusal-offered-one'), old, {
          contested: [{ value: 'mayOffer', source: unchecked('Law of 1995, art. 4', 'recollection') }],
        }),
        verified(law333, 'mayOffer', text('art. 11(1), 13(1)'), now('11')),
        reported(
          ruling,
          'beforeOtherEvents',
          locate('constitutional-court-2025', 'Findings', 'which-ground-not-printed'),
          now('14(1)'),
        ),
      ],
    ),
  },
  refusal: {
    groundsOpen: yesNo([
      reported(start, true, hrw(`${section}, fn 203-209`, 'grounds-as-named'), old),
      reported(
        law333,
        false,
        locate('assembly-press-2020', 'Second reading', 'said-by-deputy'),
        now('14(1)'),
      ),
    ]),
    grounds: setOf(refusalGrounds, [
      reported(
        start,
        { formalFault: true, otherEvents: true, danger: true, propertyDamage: true, temporaryHalt: true },
        hrw(`${section}, fn 203-209`, 'grounds-as-named'),
        old,
      ),
      reported(
        law333,
        {
          formalFault: true,
          otherEvents: true,
          danger: true,
          propertyDamage: 'unknown',
          temporaryHalt: 'unknown',
        },
        text('art. 14(1)', 'list-read-in-part'),
        now('14(1)'),
      ),
    ]),
    onlyWhereNecessary: yesNo([
      reported(start, false, hrw('Recommendations to the Government (p. 5)', 'asked-for'), old),
      reported(law333, false, text('art. 14(1)', 'list-read-in-part'), now('14(1)')),
    ]),
  },
  peacefulMayBeEnded: yesNo([
    unknownFrom(start, hrw(`${section}, fn 210`, 'no-provision-cited'), old),
    verified(law333, true, text('art. 18(1)', 'any-breach-of-law'), now('18(1)')),
  ]),
  penalties: {
    arrestDays: number('days', [
      unknownFrom(start, notCovered, [article('administrative-code-2014', 'not stated')]),
      verified('2015-01-01', 10, locate('administrative-code-extract', 'art. 488'), [
        article('administrative-code-2014', '488'),
      ]),
      reported(law333, 25, unchecked('art. 488', 'recollection'), [
        article('administrative-code-2014', '488'),
      ]),
    ]),
  },
};
