import { all, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle, hrw } from '../sources.ts';

const { unlawfulBarred, grounds, consent, questioning, oversight, officials, practice } =
  law.ref.surveillance;

const watched = 'II, Government Surveillance and Intimidation (p. 24)';
const ended = sourced(practice.watchingEnded, hrw('Recommendations to the Government (p. 5)'));
const overseen = inferred(oversight.independent);
const remedied = inferred(all(oversight.toldAfterwards, oversight.complaint));
const noGround = inferred(grounds.unionWorkExcluded);

/** Documented harms of the theme. The report asks that they end and names no rule, so most conditions are inferred. */
export const surveillanceHarms = {
  'knb-surveillance': {
    theme: 'surveillance',
    years: [2014, 2016],
    tiers: {
      rule: {
        'unlawful-watching-barred': sourced(unlawfulBarred, hrw(watched)),
        'union-work-no-ground': noGround,
      },
      enforcement: {
        'practice-ended': ended,
        'consent-from-outside': inferred(all(consent.interception, consent.watching)),
        overseen,
      },
      remedy: { 'told-and-heard': remedied },
    },
    evidence: {
      president: { at: hrw(`${watched}, fn 49`) },
      leaders: { at: hrw(`${watched}, fn 46-48`), figures: [{ value: 3, of: 'leaders' }] },
      later: { at: balanceArticle('1.2, fn 12-13') },
    },
  },
  'knb-questioning': {
    theme: 'surveillance',
    years: [2015, 2016],
    tiers: {
      rule: {
        'union-work-no-ground': noGround,
        'summons-needed': inferred(questioning.summonsNeeded),
      },
      enforcement: { 'practice-ended': ended, overseen },
      remedy: { 'told-and-heard': inferred(oversight.complaint) },
    },
    evidence: {
      members: { at: hrw(`${watched}, fn 50`), figures: [{ value: 10, of: 'membersAbout' }] },
      visits: { at: hrw(`${watched}, fn 51-52`), figures: [{ value: 30, of: 'minutes' }] },
    },
  },
  'warned-off-researchers': {
    theme: 'surveillance',
    years: [2014, 2016],
    tiers: {
      rule: {
        'obstruction-offence': inferred(officials.obstructionOffence),
        'covert-means-offence': inferred(officials.covertOffence),
      },
      enforcement: { 'practice-ended': ended, overseen },
      remedy: { 'told-and-heard': inferred(oversight.complaint) },
    },
    evidence: {
      leaders: {
        at: hrw(`${watched}, fn 46-47`),
        figures: [
          { value: 3, of: 'leaders' },
          { value: 2, of: 'summoned' },
        ],
      },
      researchers: { at: hrw('Methodology, Surveillance by the Authorities (p. 12)') },
    },
  },
} as const satisfies Record<string, Harm>;
