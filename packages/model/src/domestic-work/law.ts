import { number, setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import type { LocatorNote } from '../locators.ts';
import { balanceArticle, equalityArticle, labourText, unchecked } from '../sources.ts';

/** No source describes the law on domestic work of the first years. */
const start = '2011-10-01';
/** The Labour Code of 2015 is in force from this day. */
const code = '2016-01-01';
/** Law 321-VI is in force from this day. */
const law321 = '2020-05-16';
/** The equality article measures the law against the Convention; it appeared in this year. */
const measured = '2024';
/** The edition read; used where it does not show since when a rule stands. */
const edition = '2025-07';

const assessment = "4. Discussion, Assessing Kazakhstan's Legislation";
export const domesticPassage = `${assessment}, C189`;
export const keyPrecondition = `${assessment}, C189, key precondition`;
/** One of the five actions that the article wants before ratification. */
export const action = (number: 1 | 2 | 3 | 4 | 5) => `${assessment}, C189, action ${number}`;

const nowhere = [article('labour-code-2015', 'not stated')];
const old = [article('labour-code-2007', 'not stated')];
const notCovered = equalityArticle('whole article', 'not-covered');

/** What the article says of a point since it was written; before that no source says anything. */
const said = (value: boolean, at: string, note?: LocatorNote) =>
  yesNo([
    unknownFrom(start, notCovered, nowhere),
    reported(measured, value, equalityArticle(at, note), nowhere),
  ]);

/** Both sides of a household's employment relation. */
export const householdSides = ['domesticWorkers', 'householdEmployers'] as const;

/** The law of work in private households, and of work before eighteen. */
export const domesticWorkLaw = {
  contract: {
    written: yesNo([
      unknownFrom(start, notCovered, old),
      unknownFrom(code, notCovered, [article('labour-code-2015', '33(1)')]),
      verified(law321, true, labourText('art. 33(1)-(2)'), [article('labour-code-2015', '33(1)')]),
    ]),
    formalisation: said(false, domesticPassage, 'few-formalise'),
  },
  association: {
    guaranteed: setOf(householdSides, [
      unknownFrom(start, notCovered, nowhere),
      reported(
        measured,
        { domesticWorkers: false, householdEmployers: false },
        equalityArticle(action(1), 'asked-for'),
        nowhere,
      ),
    ]),
    bargaining: said(false, action(1), 'asked-for'),
  },
  minors: {
    schooling: said(false, action(2), 'asked-for'),
    youngestAge: number('years', [
      unknownFrom(start, balanceArticle('whole article', 'not-covered'), old),
      reported('2023', 14, balanceArticle('1.3', 'hours-from-fourteen'), nowhere),
    ]),
    lightWorkOnly: yesNo([
      unknownFrom(start, balanceArticle('whole article', 'not-covered'), old),
      reported(code, true, unchecked('art. 31', 'age-remembered'), [article('labour-code-2015', '31')]),
    ]),
  },
  protection: {
    fromAbuse: said(true, action(3), 'formal-without-oversight'),
    livingConditions: said(true, action(3), 'formal-without-oversight'),
    householdsSupervised: said(false, action(3)),
    agencyShield: said(false, keyPrecondition, 'asked-for'),
    monitoring: said(false, domesticPassage),
  },
  migration: {
    entryAndExit: said(false, action(4), 'asked-for'),
    helpersTasked: said(false, action(4), 'asked-for'),
  },
  redress: {
    court: yesNo([
      unknownFrom(start, notCovered, old),
      reported(measured, true, equalityArticle(keyPrecondition, 'basis-laid'), nowhere),
      verified(edition, true, labourText('art. 136'), [article('labour-code-2015', '136')]),
    ]),
    inspectorate: said(true, keyPrecondition, 'basis-laid'),
    conciliation: yesNo([
      unknownFrom(start, notCovered, old),
      unknownFrom(code, notCovered, [article('labour-code-2015', '159')]),
      verified(law321, false, labourText('art. 136, 159', 'excluded-from-commission'), [
        article('labour-code-2015', '136'),
        article('labour-code-2015', '159'),
      ]),
    ]),
  },
};
