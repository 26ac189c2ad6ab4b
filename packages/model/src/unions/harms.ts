import { all, any, type Condition, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw, locate } from '../sources.ts';

const { unions } = law.ref;
const { registration, confirmation, affiliation, tiers, membership, funding, international } = unions;
const theme = 'unions';

const recommendations = hrw('Recommendations to the Government (p. 5)');
const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';
const box = 'II, A Restrictive New Trade Union Law (p. 30), Trade Union Structures in Kazakhstan';
const whoMayJoin = 'II, Restrictions On Who Can Form and Join Trade Unions';
const abroad = 'II, Restrictions on Cooperation with Global Trade Unions (p. 43)';

/** Where no registration is needed, or none can be refused, nothing that follows from a refusal is left. */
const unless = (condition: Condition) =>
  any(registration.required.not(), registration.byDecision.not(), condition);
const belowHalf = (share: typeof tiers.nationalRegions) => any(share.inForce().not(), share.lessThan(0.5));
const thresholdsLower = all(
  belowHalf(tiers.industrialShare),
  belowHalf(tiers.industrialRegions),
  belowHalf(tiers.nationalRegions),
);
const localFree = affiliation.localToIndustrial.not();

/** Documented harms of the theme, and what each asks of the law. */
export const unionHarms = {
  'two-step-registration': {
    theme,
    years: [2014, 2016],
    tiers: { rule: { 'no-second-step': sourced(confirmation.required.not(), recommendations) } },
    evidence: {
      structure: {
        at: hrw(`${delays}, fn 101-102; ${burdens}, fn 81`),
        figures: [{ value: 6, of: 'months' }],
      },
      comments: { at: hrw(`${burdens}, fn 84-88`) },
    },
  },
  'mandatory-affiliation': {
    theme,
    years: [2014, 2020],
    tiers: {
      rule: {
        'local-free': sourced(localFree, recommendations),
        'industrial-free': sourced(affiliation.industrialToNational.not(), recommendations),
        'territorial-free': sourced(affiliation.territorialToNational.not(), hrw(`${burdens}, fn 87-88`)),
        'no-closure': inferred(affiliation.closureWithout.not()),
      },
    },
    evidence: {
      closure: { at: hrw('II, A Restrictive New Trade Union Law (p. 30), fn 71') },
      locals: { at: hrw(box), figures: [{ value: 10, of: 'smallest' }] },
      comments: { at: hrw(`${burdens}, fn 84-88`), figures: [{ value: 6, of: 'months' }] },
    },
  },
  'sectoral-monopoly': {
    theme,
    years: [2013, 2016],
    tiers: {
      rule: {
        'no-majority-test': sourced(belowHalf(tiers.industrialShare), hrw(`${burdens}, fn 85-86`)),
        'own-choice-of-union': sourced(localFree, hrw(`${burdens}, fn 86`)),
      },
    },
    evidence: { warning: { at: hrw(`${burdens}, fn 85-86`) } },
  },
  'higher-tier-thresholds': {
    theme,
    years: [2014, 2016],
    tiers: {
      rule: {
        'thresholds-below-half': sourced(thresholdsLower, hrw(`${burdens}, fn 87-88`)),
        'no-city-asked-for': inferred(all(tiers.industrialCities.not(), tiers.nationalCities.not())),
      },
    },
    evidence: {
      refusals: { at: hrw(`${delays}, fn 97-99`), figures: [{ value: 3, of: 'refusals' }] },
      map: { at: hrw(box), figures: [{ value: 14, of: 'regions' }] },
      affiliates: { at: hrw(`${delays}, fn 96`) },
    },
  },
  'arbitrary-registration-refusal': {
    theme,
    years: [2011, 2016],
    tiers: {
      rule: {
        'closed-grounds': sourced(unless(registration.openGrounds.not()), recommendations),
        'all-defects-once': inferred(unless(all(registration.defectsAtOnce, registration.defectsMended))),
      },
      enforcement: {
        'granted-promptly': sourced(
          any(registration.required.not(), registration.grantedPromptly),
          recommendations,
        ),
      },
      remedy: { 'court-reviews': inferred(any(registration.required.not(), registration.courtReviews)) },
    },
    evidence: {
      oilWorkers: { at: hrw(`${delays}, fn 108-110`), figures: [{ value: 8, of: 'attempts' }] },
      miners: { at: hrw(`${delays}, fn 111-112`), figures: [{ value: 3, of: 'refusals' }] },
      media: {
        at: hrw(`${delays}, fn 113-116`),
        figures: [
          { value: 12, of: 'attempts' },
          { value: 4, of: 'years' },
        ],
      },
    },
  },
  'registration-delay': {
    theme,
    years: [2014, 2015],
    tiers: {
      rule: { 'clock-stops': inferred(unless(registration.clockStops)) },
      enforcement: {
        'granted-promptly': sourced(
          any(registration.required.not(), registration.grantedPromptly),
          recommendations,
        ),
      },
    },
    evidence: {
      intake: { at: hrw(`${delays}, fn 103`), figures: [{ value: 15, of: 'days' }] },
      handling: {
        at: hrw(`${delays}, fn 106`),
        figures: [
          { value: 15, of: 'days' },
          { value: 2, of: 'daysLeft' },
        ],
      },
    },
  },
  'reregistration-deadline-loss': {
    theme,
    years: [2015, 2015],
    tiers: {
      rule: {
        'longer-time': sourced(
          any(
            registration.required.not(),
            unions.reregistration.windowMonths.inForce().not(),
            unions.reregistration.windowMonths.moreThan(12),
          ),
          hrw(`${delays}, fn 95`),
        ),
        'pending-files-count': inferred(any(registration.required.not(), registration.clockStops)),
      },
    },
    evidence: {
      unions: { at: hrw(`${delays}, fn 95-107`), figures: [{ value: 3, of: 'unions' }] },
      noExtension: { at: hrw(`${delays}, fn 95`) },
    },
  },
  'unconfirmed-limbo': {
    theme,
    years: [2016, 2016],
    tiers: {
      rule: {
        'status-within-reach': sourced(
          any(confirmation.required.not(), thresholdsLower),
          hrw(`${delays}, fn 101-102`),
          hrw(`${burdens}, fn 87-88`),
        ),
        'no-deregistration': inferred(any(confirmation.required.not(), confirmation.deregistration.not())),
      },
    },
    evidence: {
      confederation: { at: hrw(`${delays}, fn 101-102`), figures: [{ value: 9, of: 'months' }] },
      media: { at: hrw(`${delays}, fn 116-117`), figures: [{ value: 11, of: 'months' }] },
    },
  },
  'no-viable-affiliation': {
    theme,
    years: [2014, 2016],
    tiers: { rule: { 'local-may-stay-alone': sourced(localFree, recommendations) } },
    evidence: {
      hosts: { at: hrw(`${burdens}, fn 93-94`), figures: [{ value: 2, of: 'lostHosts' }] },
      onlyOption: { at: hrw(`${burdens}, fn 90, 92`) },
    },
  },
  'union-autonomy-loss': {
    theme,
    years: [2015, 2015],
    tiers: {
      rule: {
        'bound-by-choice-only': sourced(
          any(localFree, affiliation.boundByHigher.not()),
          hrw(`${burdens}, fn 91`),
        ),
      },
    },
    evidence: { concern: { at: hrw(`${burdens}, fn 91`) } },
  },
  'inactivity-while-registering': {
    theme,
    years: [2011, 2016],
    tiers: {
      rule: {
        'may-act-unregistered': sourced(
          any(registration.required.not(), unions.founding.groupIsEntity),
          recommendations,
        ),
        'no-crime': sourced(unions.criminal.unregistered.not(), hrw(`${delays}, fn 115`)),
      },
      enforcement: {
        'granted-promptly': sourced(
          any(registration.required.not(), registration.grantedPromptly),
          recommendations,
        ),
      },
    },
    evidence: {
      journalists: { at: hrw(`${delays}, fn 113-115`), figures: [{ value: 4, of: 'years' }] },
      confederation: { at: hrw(`${delays}, fn 102`) },
    },
  },
  'occupations-excluded': {
    theme,
    years: [2014, 2016],
    tiers: {
      rule: {
        'named-occupations-free': sourced(
          all(
            membership.barredOccupations.includes('judges').not(),
            membership.barredOccupations.includes('firefighters').not(),
            membership.barredOccupations.includes('prisonStaff').not(),
          ),
          hrw(`${whoMayJoin}, fn 120`),
        ),
        'only-police-left-out': sourced(
          membership.barredOccupations.includes('prosecutors').not(),
          hrw(`${whoMayJoin}, fn 120`),
        ),
      },
    },
    evidence: {
      requests: { at: hrw(`${whoMayJoin}, fn 118-120`), figures: [{ value: 5, of: 'occupations' }] },
    },
  },
  'noncitizens-excluded': {
    theme,
    years: [2016, 2016],
    tiers: { rule: { 'open-to-all': sourced(membership.citizensOnly.not(), hrw(`${whoMayJoin}, fn 119`)) } },
    evidence: { letter: { at: hrw('Annex I, 2014 Trade Union Law (p. 72)') } },
  },
  'foreign-funding-ban': {
    theme,
    years: [1995, 2016],
    tiers: {
      rule: {
        'constitution-allows': sourced(
          funding.constitutionBars.not(),
          hrw('Recommendations to the International Labour Organization (p. 8)'),
        ),
        'statute-allows': sourced(
          funding.statuteBars.not(),
          hrw('Annex I, Restrictions on Trade Union Affiliation'),
        ),
      },
    },
    evidence: {
      complaints: {
        at: hrw(`${abroad}, fn 121-123; Recommendations to the International Labour Organization (p. 8)`),
        figures: [{ value: 1995, of: 'complaintYear' }],
      },
      offence: {
        at: locate('criminal-code-edition-2024', 'art. 404(1)'),
        figures: [{ value: 6, of: 'fundsPrisonYears' }],
      },
    },
  },
  'foreign-unions-ban': {
    theme,
    years: [1995, 2016],
    tiers: {
      rule: {
        'constitution-admits': sourced(international.foreignUnionsBarred.not(), hrw(`${abroad}, fn 122`)),
        'statute-admits': sourced(international.foreignUnionsBarredByStatute.not(), hrw(`${abroad}, fn 122`)),
      },
    },
    evidence: { stated: { at: hrw(`${abroad}, fn 122; Annex I, Restrictions on Trade Union Affiliation`) } },
  },
} as const satisfies Record<string, Harm>;
