import { inferred, sourced } from '../condition.ts';
import { all, norms } from '../expression/terms.ts';
import { type Basis, type CaseFact, choiceFact, type FactSpecs, fact, refersTo } from '../fact.ts';
import type { Evidence, Harm } from '../harm.ts';
import type { Model } from '../model.ts';
import type { Obligation } from '../obligation.ts';
import { type DocumentedCase, type Procedure, step } from '../procedure.ts';
import { toyLaw, waters } from './toy-law.ts';
import { toyReforms } from './toy-reforms.ts';

const { boats, harbour, treaties } = toyLaw.ref;
const report = (at: string) => ({ source: 'fleet-report', at });
const evidence: Readonly<Record<string, Evidence>> = {
  seen: { at: report('p. 4'), figures: [{ value: 12, of: 'boats' }] },
};

/** Boats are admitted where the norms in force agree that they are; the toy law holds two that contradict each other. */
export const admission = norms(
  { inForce: harbour.mustAdmit.inForce(), says: harbour.mustAdmit },
  { inForce: harbour.mayRefuse.inForce(), says: harbour.mayRefuse.not() },
);

const harms = {
  'crews-unheard': {
    theme: 'crew',
    tiers: { rule: { 'a-third': sourced(boats.crewShare.atMost(1 / 3), report('p. 5')) } },
    evidence,
    years: [2010, 2015],
  },
  'boats-unchecked': {
    theme: 'harbour',
    tiers: {
      rule: { 'short-term': sourced(boats.inspectionTerm.atMost(10), report('p. 6')) },
      enforcement: {
        inspector: sourced(harbour.inspector, report('p. 6')),
        paid: inferred(harbour.inspectorPaid),
      },
    },
    evidence,
    years: [2012, 2014],
  },
  'rest-denied': {
    theme: 'crew',
    tiers: {
      rule: { hours: sourced(boats.restHours.atLeast(10), report('p. 7')) },
      enforcement: { inspector: sourced(harbour.inspector, report('p. 7')) },
      remedy: {
        appeal: sourced(harbour.appeal, report('p. 7')),
        fine: inferred(boats.fine.isKnown().not().or(boats.fine.moreThan(100))),
      },
    },
    evidence,
    years: [2011, 2015],
  },
  'waters-closed': {
    theme: 'waters',
    tiers: {
      rule: {
        lagoon: sourced(boats.bannedWaters.includes('lagoon').not(), report('p. 8')),
        reef: sourced(boats.bannedWaters.includes('reef').not(), report('p. 8')),
      },
    },
    evidence,
    years: [2004, 2018],
  },
  'fines-hidden': {
    theme: 'harbour',
    tiers: {
      rule: { modest: sourced(boats.fine.atMost(50), report('p. 9')) },
      remedy: { appeal: sourced(harbour.appeal, report('p. 9')) },
    },
    evidence,
    years: [2012, 2012],
  },
} satisfies Record<string, Harm>;

const obligations = {
  'sea-4': {
    theme: 'harbour',
    treaty: 'sea-convention',
    article: '4',
    binds: treaties.sea.ratified.node,
    conditions: {
      inspector: sourced(harbour.inspector, { source: 'gazette', at: 'art. 4' }),
      admission: inferred(admission),
    },
    supervision: [{ body: 'fleet-council', at: report('p. 11') }],
  },
} satisfies Record<string, Obligation>;

const facts = {
  crew: fact('count'),
  consents: fact('count'),
  waited: fact('days'),
  rested: fact('hours'),
  sailed: fact('date'),
  water: choiceFact(waters),
  inspected: fact('yesNo'),
} satisfies FactSpecs;
const given = refersTo(facts);

const sailing: Procedure = {
  theme: 'crew',
  facts,
  steps: {
    manned: step('workers', given.crew.atLeast(boats.crewMinimum)),
    consent: step('workers', given.consents.atLeast(boats.crewShare.times(given.crew))),
    inspection: step('authority', given.inspected),
    notice: step('workers', boats.permit.is('free').or(given.waited.atLeast(boats.noticeTerm))),
    rest: step('workers', given.rested.atLeast(boats.restHours)),
    admission: step('law', admission),
    water: step('law', boats.bannedWaters.includes(given.water).not()),
    season: step('law', boats.seasonOpens.onOrBefore(given.sailed)),
  },
};

const levy: Procedure = {
  theme: 'harbour',
  facts: { catch: fact('money') },
  steps: {
    due: step('law', all(refersTo({ catch: fact('money') }).catch.moreThan(boats.fine))),
  },
};

const inSource: Basis = { kind: 'source', at: [report('p. 13')] };
/** A fact that a source gives. */
export const fromSource = (value: CaseFact['value']): CaseFact => ({ value, basis: inSource });
/** A fact that the model concludes. */
export const concluded = (value: CaseFact['value']): CaseFact => ({ value, basis: { kind: 'inference' } });

const cases = {
  'storm-crew': {
    theme: 'crew',
    procedure: 'sailing',
    from: '2014-05',
    to: '2014-05-20',
    place: 'old-port',
    sector: 'fishing',
    organisation: 'crew of a trawler',
    facts: {
      crew: fromSource(18),
      consents: fromSource(7),
      inspected: fromSource(true),
      waited: fromSource(6),
      rested: concluded(12),
      sailed: fromSource('2014-05-20'),
      water: fromSource('reef'),
    },
    evidence,
    harms: ['crews-unheard', 'waters-closed'],
  },
  /** Stopped at the consent; what came after was never tried. */
  'small-crew': {
    theme: 'crew',
    procedure: 'sailing',
    from: '2013',
    to: '2013',
    place: null,
    sector: 'fishing',
    organisation: 'crew of a skiff',
    facts: {
      crew: fromSource(6),
      consents: fromSource(2),
      inspected: fromSource(true),
      sailed: fromSource('2014-06-01'),
      water: fromSource('strait'),
    },
    stoppedAt: 'consent',
    evidence,
    harms: ['crews-unheard'],
  },
  'levied-boat': {
    theme: 'harbour',
    procedure: 'levy',
    from: '2012-02-01',
    to: '2012-02-01',
    place: 'old-port',
    sector: 'fishing',
    organisation: 'owner of a boat',
    facts: { catch: fromSource(900) },
    evidence,
    harms: ['fines-hidden'],
  },
} satisfies Record<string, DocumentedCase>;

/** An invented island as a whole model. */
export const toyModel: Model = {
  version: 'toy-1',
  horizon: { from: '2003-01-01', to: '2020-12-31' },
  keyDates: [{ id: 'act', date: '2004-05-01' }],
  law: toyLaw,
  instruments: {
    'fishing-act': { kind: 'law', date: '2004-04-12', articles: ['3', '7', '9', '12'] },
    'harbour-decree': { kind: 'by-law', date: '2011', articles: ['1', '2'] },
    'sea-convention': { kind: 'treaty', date: '1998', articles: ['1', '4'] },
  },
  sources: {
    gazette: { kind: 'text', year: 2004, publisher: 'island printer', canVerify: true },
    'fleet-report': { kind: 'report', year: 2015, publisher: 'fleet council', canVerify: true },
    'radio-note': { kind: 'article', year: 2012, publisher: 'island radio', canVerify: false },
  },
  bodies: ['fleet-council'],
  themes: ['crew', 'waters', 'harbour'],
  reforms: toyReforms,
  harms,
  obligations,
  procedures: { sailing, levy },
  cases,
  beyondLaw: { drownings: { theme: 'crew', kind: 'harm', at: [report('p. 15')] } },
};
