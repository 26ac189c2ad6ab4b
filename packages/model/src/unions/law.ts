import { number, setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { criminalText, hrw, locate, unchecked } from '../sources.ts';

/** The model begins here; the report says almost nothing of the union law of 1993. */
const start = '2011-10-01';
/** The Trade Union Law of 2014 is in force from this day. */
const law2014 = '2014-07-11';
/** Law 321-VI is in force from this day. */
const law321 = '2020-05-16';
/** The constitution of 1995 ends on the day before. */
const constitution2026 = '2026-07-01';

const old = [article('trade-union-law-1993', 'not stated')];
const tul = (...numbers: readonly Parameters<typeof article<'trade-union-law-2014'>>[1][]) =>
  numbers.map((number) => article('trade-union-law-2014', number));
const amended = (...numbers: readonly Parameters<typeof article<'trade-union-law-2014'>>[1][]) => [
  ...tul(...numbers),
  article('law-321-vi-2020', 'whole'),
];
const newConstitution = [article('constitution-2026', 'not found')];

const notCovered = hrw('whole report', 'not-covered');
/** The sources on the amendments of 2020 name what they changed, and this is not among it. */
const kept = locate('hrw-2020', 'whole article', 'not-among-the-changes');
const amendments = locate('hrw-2020', 'whole article');
const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';
const box = 'II, A Restrictive New Trade Union Law (p. 30), Trade Union Structures in Kazakhstan';
const abroad = 'II, Restrictions on Cooperation with Global Trade Unions (p. 43)';
const thresholdsLater = unchecked('Trade Union Law, art. 13(2), 14', 'thresholds-remembered');

/** Occupations that the report names as barred from unions. */
export const barredOccupations = ['judges', 'firefighters', 'prisonStaff', 'police', 'prosecutors'] as const;
const allBarred = {
  judges: true,
  firefighters: true,
  prisonStaff: true,
  police: true,
  prosecutors: true,
} as const;

/**
 * A duty to join a higher tier: proof of it is part of the second step, and the ILO experts name all three kinds of
 * union. Article 14 is the number that a union chair gives.
 */
const affiliationDuty = [verified(law2014, true, hrw(`${burdens}, fn 81, 87; ${box}`), tul('10(2)', '14'))];

/** Presence in both cities; what the amendments of 2020 made of it was not found. */
const bothCities = () =>
  yesNo([
    reported(law2014, true, hrw(box), tul('not stated')),
    unknownFrom(
      law321,
      locate('state-department-2020', 'whole report', 'requirements-lowered'),
      amended('not stated'),
      {
        contested: [{ value: true, source: thresholdsLater }],
      },
    ),
  ]);
/** More than half of something; what the amendments of 2020 made of it was not found. */
const overHalf = (at: string) =>
  number('share', [
    reported(law2014, 1 / 2, hrw(at), tul('not stated')),
    unknownFrom(
      law321,
      locate('state-department-2020', 'whole report', 'requirements-lowered'),
      amended('not stated'),
      {
        contested: [{ value: 1 / 2, source: thresholdsLater }],
      },
    ),
  ]);

/** The law of trade unions: founding and registering, confirming a status, joining a higher tier, members, money. */
export const unionsLaw = {
  founding: {
    workers: number('count', [
      unknownFrom(start, notCovered, old),
      verified(law2014, 10, hrw(`${burdens}, fn 80`), tul('8')),
      reported(law321, 3, unchecked('Trade Union Law, art. 11', 'three-founders-remembered'), amended('11')),
    ]),
    congress: yesNo([
      unknownFrom(start, notCovered, old),
      verified(law2014, true, hrw(`${burdens}, fn 80`), tul('8')),
      reported(law321, true, kept, tul('8')),
    ]),
    groupIsEntity: yesNo([
      reported(law2014, false, hrw(box), tul('not stated')),
      reported(law321, false, kept, tul('not stated')),
    ]),
  },
  registration: {
    required: yesNo([
      reported(start, true, hrw(`${delays}, fn 115`, 'said-by-founder'), old),
      reported(law2014, true, hrw(`${burdens}, fn 80-81`), tul('not stated')),
      reported(law321, true, kept, tul('not stated')),
    ]),
    byDecision: yesNo([
      reported(start, true, hrw(`${delays}, fn 113-116`), old),
      reported(law2014, true, hrw(`${delays}, fn 97-114`), tul('not stated')),
      reported(
        law321,
        true,
        locate(
          'ilo-normlex',
          'C087, individual case 2022, information from the Government',
          'notice-only-drafted',
        ),
        tul('not stated'),
      ),
    ]),
    openGrounds: yesNo([
      reported(start, true, hrw(`${delays}, fn 113-114`), old),
      reported(law2014, true, hrw(`${delays}, fn 108-111`, 'no-closed-list-seen'), tul('not stated')),
      reported(
        law321,
        true,
        locate(
          'ilo-normlex',
          'C087, individual case 2022, information from the Government',
          'right-to-refuse-stands',
        ),
        tul('not stated'),
      ),
    ]),
    defectsAtOnce: yesNo([
      reported(start, false, hrw(`${delays}, fn 113-114`), old),
      reported(law2014, false, hrw(`${delays}, fn 108-114`), tul('not stated')),
      reported(law321, false, kept, tul('not stated')),
    ]),
    defectsMended: yesNo([
      reported(start, false, hrw(`${delays}, fn 113-114`), old),
      reported(law2014, false, hrw(`${delays}, fn 97-104`), tul('not stated')),
      reported(law321, false, kept, tul('not stated')),
    ]),
    distinctName: yesNo([
      verified(start, true, hrw(`${delays}, fn 97`), [article('civil-code-1994', '38(2)')]),
    ]),
    charterDetail: yesNo([
      unknownFrom(start, notCovered, old),
      verified(law2014, true, hrw(`${delays}, fn 97`, 'two-laws-named'), [
        ...tul('9'),
        article('public-associations-law-1996', '39'),
      ]),
      reported(law321, true, kept, tul('9')),
    ]),
    branchesProvided: yesNo([
      unknownFrom(start, notCovered, old),
      reported(law2014, false, hrw(`${delays}, fn 111`, 'law-is-silent'), tul('not stated')),
      reported(law321, false, kept, tul('not stated')),
    ]),
    clockStops: yesNo([
      reported(law2014, false, hrw(`${delays}, fn 103-106`), tul('33')),
      reported(law321, false, kept, tul('33')),
    ]),
    grantedPromptly: yesNo([
      reported(start, false, hrw(`${delays}, fn 113-114`), old),
      reported(
        law2014,
        false,
        hrw('Recommendations to the Government (p. 5)', 'asked-for'),
        tul('not stated'),
      ),
    ]),
    courtReviews: yesNo([
      reported(law2014, true, hrw(`${delays}, fn 107`), tul('not stated')),
      reported(law321, true, kept, tul('not stated')),
    ]),
  },
  reregistration: {
    windowMonths: number('months', [
      verified(law2014, 12, hrw(`${delays}, fn 95`, 'year-from-entry-into-force'), tul('33')),
      reported(law321, 12, kept, tul('33')),
    ]),
    lastDayCounts: yesNo([
      reported(law2014, false, hrw(`${delays}, fn 106-107`, 'courts-upheld'), tul('33'), {
        contested: [{ value: true, source: hrw(`${delays}, fn 95`, 'until-that-day') }],
      }),
    ]),
  },
  confirmation: {
    required: yesNo([
      verified(law2014, true, hrw(`${burdens}, fn 81; Annex I, 2014 Trade Union Law (p. 72)`), tul('10(2)')),
      reported(law321, true, locate('hrw-2020', 'whole article', 'second-stage-inferred'), amended('10(2)')),
    ]),
    months: number('months', [
      verified(law2014, 6, hrw(`${burdens}, fn 81`), tul('10(2)')),
      reported(law321, 12, amendments, amended('10(2)')),
    ]),
    membershipProof: yesNo([
      verified(law2014, true, hrw(`${burdens}, fn 81`), tul('10(2)')),
      reported(law321, true, kept, tul('10(2)')),
    ]),
    deregistration: yesNo([
      verified(law2014, true, hrw(`${burdens}, fn 82`), tul('10(3)')),
      reported(law321, true, unchecked('Trade Union Law, art. 10(3)', 'still-criticised'), tul('10(3)')),
    ]),
  },
  affiliation: {
    localToIndustrial: yesNo([
      ...affiliationDuty,
      reported(law321, false, amendments, amended('not stated')),
    ]),
    industrialToNational: yesNo([
      ...affiliationDuty,
      reported(law321, false, amendments, amended('not stated')),
    ]),
    territorialToNational: yesNo([
      ...affiliationDuty,
      reported(
        law321,
        false,
        unchecked('C087, observations 2020-2024', 'end-welcomed'),
        amended('not stated'),
      ),
    ]),
    closureWithout: yesNo([
      reported(
        law2014,
        true,
        hrw('II, A Restrictive New Trade Union Law (p. 30), fn 71', 'said-by-union'),
        tul('14'),
      ),
      reported(law321, false, locate('hrw-2020', 'whole article', 'falls-with-the-duty'), amended('14')),
    ]),
    boundByHigher: yesNo([
      reported(law2014, true, hrw(`${burdens}, fn 91`, 'said-by-union'), tul('not stated')),
      unknownFrom(law321, kept, amended('not stated')),
    ]),
  },
  tiers: {
    industrialShare: overHalf(box),
    industrialRegions: overHalf(box),
    industrialCities: bothCities(),
    nationalRegions: overHalf(`${box}; ${delays}, fn 98-99`),
    nationalCities: bothCities(),
  },
  membership: {
    barredOccupations: setOf(barredOccupations, [
      reported(
        start,
        allBarred,
        hrw('II, Restrictions On Who Can Form and Join Trade Unions, fn 118', 'act-not-named'),
        [article('labour-code-2007', 'not stated')],
      ),
      reported(
        '2016-01-01',
        allBarred,
        hrw('II, Restrictions On Who Can Form and Join Trade Unions, fn 118', 'act-not-named'),
        [article('labour-code-2015', 'not stated')],
      ),
    ]),
    citizensOnly: yesNo([
      unknownFrom(start, notCovered, [article('labour-code-2007', 'not stated')]),
      reported('2016-01-01', true, hrw('Annex I, 2014 Trade Union Law (p. 72)', 'in-the-letter-only'), [
        article('labour-code-2015', 'not stated'),
      ]),
    ]),
  },
  international: {
    localMayJoin: yesNo([
      reported(law2014, false, hrw(`${delays}, fn 109`, 'law-is-silent'), tul('not stated'), {
        contested: [{ value: true, source: hrw(`${abroad}, fn 121`, 'right-said-to-be-protected') }],
      }),
      reported(law321, true, amendments, amended('not stated')),
    ]),
    jointProjects: yesNo([
      unknownFrom(law2014, notCovered, tul('not stated')),
      reported(law321, true, amendments, amended('not stated')),
    ]),
    foreignUnionsBarred: yesNo([
      verified(start, true, hrw(`${abroad}, fn 122`), [article('constitution-1995', '5(4)')]),
      unknownFrom(
        constitution2026,
        locate('constitution-press-2026', 'whole article', 'new-text-not-found'),
        newConstitution,
      ),
    ]),
    foreignUnionsBarredByStatute: yesNo([
      reported(start, true, hrw(`${abroad}, fn 122`), [
        article('public-associations-law-1996', 'not stated'),
      ]),
    ]),
  },
  funding: {
    constitutionBars: yesNo([
      verified(start, true, hrw(`${abroad}, fn 121`), [article('constitution-1995', '5(4)')]),
      unknownFrom(
        constitution2026,
        locate('constitution-press-2026', 'whole article', 'new-text-not-found'),
        newConstitution,
      ),
    ]),
    statuteBars: yesNo([
      reported(start, true, hrw('Annex I, Restrictions on Trade Union Affiliation'), [
        article('public-associations-law-1996', 'not stated'),
      ]),
    ]),
    offence: yesNo([
      unknownFrom('2015-01-01', criminalText('art. 404(1)', 'since-when-not-shown'), [
        article('criminal-code-2014', '404(1)'),
      ]),
      verified('2024', true, criminalText('art. 404(1)'), [article('criminal-code-2014', '404(1)')]),
    ]),
    prisonYears: number('years', [
      unknownFrom('2015-01-01', criminalText('art. 404(1)', 'since-when-not-shown'), [
        article('criminal-code-2014', '404(1)'),
      ]),
      verified('2024', 6, criminalText('art. 404(1)'), [article('criminal-code-2014', '404(1)')]),
    ]),
  },
  criminal: {
    unregistered: yesNo([
      reported('2013', true, hrw(`${delays}, fn 115`, 'said-by-founder'), [
        article('criminal-code-1997', 'not stated'),
      ]),
      reported('2015-01-01', true, hrw(`${delays}, fn 115`, 'said-by-founder'), [
        article('criminal-code-2014', 'not stated'),
      ]),
    ]),
  },
};
