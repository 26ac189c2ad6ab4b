import { all, any, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw } from '../sources.ts';

const { assembly, enforcement } = law.ref;
const section = 'V, Violations of the Right to Freedom of Assembly (p. 63)';
const recommendations = hrw('Recommendations to the Government (p. 5)');

const { grounds, groundsOpen, onlyWhereNecessary } = assembly.refusal;
const cannotRefuse = assembly.answer.mayRefuse.not();
const offersFirst = assembly.answer.alternative.isOneOf('beforeOtherEvents', 'always');
/** None of the documented grounds that are no danger to anybody would stand. */
const convenienceNoGround = all(
  grounds.includes('formalFault').not(),
  any(grounds.includes('otherEvents').not(), offersFirst),
  grounds.includes('propertyDamage').not(),
  grounds.includes('temporaryHalt').not(),
);

/** Documented harms of the theme, and what each asks of the law. */
export const assemblyHarms = {
  'assembly-permission-denied': {
    theme: 'assembly',
    years: [2013, 2015],
    tiers: {
      rule: {
        'grounds-in-law': sourced(any(cannotRefuse, groundsOpen.not()), recommendations),
        'convenience-no-ground': sourced(
          any(cannotRefuse, convenienceNoGround),
          recommendations,
          hrw(`${section}, fn 203-209`),
        ),
        'strict-necessity': sourced(any(cannotRefuse, onlyWhereNecessary), recommendations),
      },
    },
    evidence: {
      refusals: {
        at: hrw(`${section}, fn 203-209`),
        figures: [
          { value: 8, of: 'refusals' },
          { value: 0, of: 'permitted' },
        ],
      },
    },
  },
  'assembly-remote-sites': {
    theme: 'assembly',
    years: [2013, 2013],
    tiers: {
      rule: {
        'place-of-choice': sourced(
          assembly.place.designatedOnly.not(),
          recommendations,
          hrw(`${section}, fn 203`),
        ),
      },
    },
    evidence: { factory: { at: hrw(`${section}, fn 203-204`) } },
  },
  'assembly-no-alternative': {
    theme: 'assembly',
    years: [2015, 2015],
    tiers: {
      rule: {
        'offer-for-other-events': sourced(any(cannotRefuse, offersFirst), hrw(`${section}, fn 207`)),
        'offer-with-every-refusal': sourced(
          any(cannotRefuse, assembly.answer.alternative.is('always')),
          hrw(`${section}, fn 207`),
        ),
      },
    },
    evidence: { written: { at: hrw(`${section}, fn 207`), figures: [{ value: 4, of: 'refusals' }] } },
  },
  'assembly-dispersal': {
    theme: 'assembly',
    years: [2011, 2011],
    tiers: {
      rule: { 'peaceful-go-on': sourced(assembly.peacefulMayBeEnded.not(), hrw(section), recommendations) },
      enforcement: { 'force-investigated': inferred(enforcement.accountability.forceInvestigated) },
    },
    evidence: { march: { at: hrw(`${section}, fn 210`) } },
  },
} as const satisfies Record<string, Harm>;
