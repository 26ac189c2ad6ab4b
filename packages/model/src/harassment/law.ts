import { choice, number, setOf, yesNo } from '@tarazy/rules';
import { law277 } from '../bargaining/dates.ts';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { equalityArticle, hrw, labourText, locate } from '../sources.ts';

/** No source describes the law on violence at work of the first years. */
const start = '2011-10-01';
/** The Labour Code of 2015 is in force from this day. */
const code = '2016-01-01';
/** The equality article measures the law against the Convention; it appeared in this year. */
const measured = '2024';
/** Law 72-VIII took effect sixty days after its publication. */
const law72 = '2024-06';
/** The press describes the ministry's draft, and what the Code lacks, from this month. */
const draft = '2025-09';
/** The edition read; used where it does not show since when a rule stands. */
const edition = '2025-07';

const assessment = "4. Discussion, Assessing Kazakhstan's Legislation";
/** An item of the five updates that the article asks for before the Convention can be met. */
export const update = (item: 1 | 2 | 3 | 4 | 5) => `${assessment}, C190, item ${item}`;
export const initiative5 = '5. Results and conclusion, initiative 5';
export const womenPassage = `${assessment}, after C190`;

const nowhere = [article('labour-code-2015', 'not stated')];
const notCovered = equalityArticle('whole article', 'not-covered');

/** Something that the law lacks, as far as a source says: what it asks for is not there. */
const lacks = (at: string) =>
  yesNo([
    unknownFrom(start, notCovered, nowhere),
    reported(measured, false, equalityArticle(at, 'asked-for'), nowhere),
  ]);

/** Relations of work that protection can reach: those of the article, and three more that the Convention names. */
export const workRelations = [
  'underContract',
  'apprentices',
  'mentees',
  'interns',
  'trainees',
  'managers',
  'volunteers',
  'jobSeekers',
  'formerWorkers',
] as const;

/** Places and occasions of the Convention. */
export const workSituations = [
  'premises',
  'restAreas',
  'workTrips',
  'workMessages',
  'providedHousing',
  'commute',
] as const;

/** The two forms of sexual harassment that the article wants defined. */
export const sexualForms = ['hostileEnvironment', 'quidProQuo'] as const;

/** What laws against violence towards women have to do. */
export const tasksAgainstViolence = [
  'preventViolence',
  'investigateViolence',
  'prosecuteViolence',
  'protectSurvivors',
] as const;

/** A set none of whose members the law names. */
const none = <const O extends string>(members: readonly O[]) =>
  Object.fromEntries(members.map((member) => [member, false])) as Readonly<Record<O, false>>;

/** The law of violence and harassment at work, and of violence against women. */
export const harassmentLaw = {
  definition: {
    work: lacks(update(1)),
    genderBased: lacks(update(1)),
    sexual: setOf(sexualForms, [
      unknownFrom(start, hrw('whole report', 'not-covered'), [article('labour-code-2007', 'not stated')]),
      reported(code, none(sexualForms), hrw('III, New Labor Code (p. 45), fn 138'), nowhere),
      reported(
        draft,
        none(sexualForms),
        locate('harassment-draft-press', 'whole article', 'draft-finds-none'),
        [article('labour-code-2015', '6')],
      ),
    ]),
  },
  scope: setOf(workRelations, [
    unknownFrom(start, notCovered, nowhere),
    reported(measured, none(workRelations), equalityArticle(update(2), 'asked-for'), nowhere),
  ]),
  situations: setOf(workSituations, [
    unknownFrom(start, notCovered, nowhere),
    reported(measured, none(workSituations), equalityArticle(update(3), 'asked-for'), nowhere),
  ]),
  prohibition: {
    violence: lacks(update(5)),
    sexual: lacks(initiative5),
  },
  dignity: yesNo([
    unknownFrom(start, notCovered, nowhere),
    verified(edition, false, labourText('art. 22(1)', 'in-the-bill-of-2025'), [
      article('labour-code-2015', '22(1)'),
    ]),
    unknownFrom(
      law277,
      locate('contract-ban-2026', 'Amendments', 'signed-text-not-read'),
      [article('law-277-viii-2026', 'whole')],
      {
        contested: [
          {
            value: true,
            source: locate('press-2025-2026', 'First reading, 19 November 2025', 'in-the-bill-of-2025'),
          },
        ],
      },
    ),
  ]),
  prevention: {
    genderResponsive: lacks(update(4)),
    strategy: lacks(update(5)),
    employerPolicy: yesNo([
      unknownFrom(start, notCovered, nowhere),
      verified(edition, false, labourText('art. 23(2)', 'no-duty-read'), [
        article('labour-code-2015', '23(2)'),
      ]),
    ]),
    guidance: lacks(update(5)),
  },
  enforcement: { inspection: lacks(update(5)) },
  sanctions: {
    liability: lacks(update(5)),
    dismissalGround: yesNo([
      unknownFrom(start, notCovered, nowhere),
      reported(draft, false, locate('harassment-chapter-press', 'whole article', 'only-in-bill'), nowhere),
    ]),
    offence: choice(
      ['noOffence', 'under16', 'anyone'],
      [
        unknownFrom(start, notCovered, [article('criminal-code-1997', 'not stated')]),
        reported('2015-01-01', 'noOffence', equalityArticle(initiative5, 'asked-for'), [
          article('criminal-code-2014', 'not stated'),
        ]),
        reported(law72, 'under16', locate('law-72-viii-press', 'whole article', 'under-sixteen-only'), [
          article('criminal-code-2014', 'not stated'),
          article('law-72-viii-2024', 'whole'),
        ]),
      ],
    ),
  },
  remedy: {
    complaints: yesNo([
      unknownFrom(start, notCovered, nowhere),
      reported(draft, false, locate('harassment-draft-press', 'whole article', 'draft-finds-none'), nowhere),
    ]),
    protection: yesNo([
      unknownFrom(start, notCovered, nowhere),
      reported(draft, false, locate('harassment-draft-press', 'whole article', 'draft-finds-none'), nowhere),
    ]),
    support: lacks(update(5)),
  },
  women: {
    recognised: yesNo([
      unknownFrom(start, notCovered, [article('gender-equality-law-2009', 'not stated')]),
      reported(measured, false, equalityArticle(womenPassage), [
        article('gender-equality-law-2009', 'not stated'),
      ]),
    ]),
    tasks: setOf(tasksAgainstViolence, [
      unknownFrom(start, notCovered, nowhere),
      reported(
        law72,
        {
          preventViolence: 'unknown',
          investigateViolence: true,
          prosecuteViolence: true,
          protectSurvivors: 'unknown',
        },
        locate('law-72-viii-monitor', 'whole article'),
        [article('law-72-viii-2024', 'whole')],
        {
          contested: [
            {
              value: none(tasksAgainstViolence),
              source: equalityArticle(womenPassage, 'still-to-be-developed'),
            },
            {
              value: {
                preventViolence: 'unknown',
                investigateViolence: 'unknown',
                prosecuteViolence: false,
                protectSurvivors: 'unknown',
              },
              source: locate('women-laws-overview', 'whole article', 'called-incomplete'),
            },
          ],
        },
      ),
    ]),
    leaveDays: number('days', [
      reported(start, null, labourText('art. 97(4)', 'added-by-law-72'), [
        article('labour-code-2015', '97(4)'),
      ]),
      verified(law72, 30, labourText('art. 97(4)'), [
        article('labour-code-2015', '97(4)'),
        article('law-72-viii-2024', 'whole'),
      ]),
    ]),
  },
};
