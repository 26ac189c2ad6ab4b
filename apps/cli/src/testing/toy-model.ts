import {
  all,
  change,
  choice,
  choiceFact,
  type DatedValue,
  defineLaw,
  fact,
  inferred,
  type Model,
  number,
  option,
  refersTo,
  setOf,
  sourced,
  step,
  type Value,
  yesNo,
} from '@tarazy/rules';

const page = (at: string) => ({ source: 'travel-book', at });
const gateLaw = (article: string) => [{ instrument: 'gate-law', article }];

function since<V extends Value>(
  from: string,
  value: V,
  article: string,
  certainty: 'verified' | 'reported' = 'verified',
): DatedValue<V> {
  return { from, value, articles: gateLaw(article), source: page(`p. ${article}`), certainty };
}

const law = defineLaw({
  gate: {
    share: number('share', [since('2000-01-01', 1 / 2, '1'), since('2010-01-01', 3 / 5, '1', 'reported')]),
    waitDays: number('days', [since('2000-01-01', 5, '2')]),
    open: yesNo([since('2000-01-01', false, '3')]),
    keeper: choice(['town', 'guild'], [since('2000-01-01', 'town', '4')]),
    barred: setOf(['carts', 'horses'], [since('2000-01-01', { carts: true, horses: false }, '5')]),
    toll: number('money', [since('2000-01-01', 4, '6')]),
    fine: yesNo([
      { from: '2000-01-01', value: 'unknown', articles: [], source: page('p. 9'), certainty: 'unknown' },
    ]),
  },
  treaty: { ratified: yesNo([since('2005-03-01', true, '8')]) },
});

const { gate, treaty } = law.ref;
const passFacts = {
  friends: fact('count'),
  crowd: fact('count'),
  waited: fact('days'),
  vehicle: choiceFact(['carts', 'horses', 'onFoot']),
  asked: fact('yesNo'),
};
const it = refersTo(passFacts);

/** A town gate and who may pass it: small enough to check each answer by hand. */
export const toyModel: Model = {
  version: '0.0.1',
  horizon: { from: '2000-01-01', to: '2020-12-31' },
  keyDates: [],
  law,
  instruments: {
    'gate-law': {
      kind: 'law',
      number: '7',
      date: '1999-12-01',
      articles: ['1', '2', '3', '4', '5', '6', '8'],
    },
    charter: { kind: 'treaty', date: '1990', articles: ['2'] },
  },
  sources: {
    'travel-book': { kind: 'report', year: 2012, publisher: 'A press', canVerify: true },
    charter: { kind: 'text', year: 1990, publisher: 'Towns', canVerify: true },
  },
  bodies: ['walkers'],
  themes: ['gates'],
  reforms: {
    'lower-share': {
      theme: 'gates',
      form: 'statute',
      options: { share: { unit: 'share', min: 0, max: 0.5, default: 1 / 3, suggestions: [1 / 4] } },
      changes: [change(gate.share, option('share'))],
      recommendedBy: [{ body: 'walkers', at: page('p. 30') }],
      excludes: ['drop-share'],
    },
    'drop-share': {
      theme: 'gates',
      form: 'constitution',
      changes: [change(gate.share, 0)],
      recommendedBy: [],
    },
    'open-gate': {
      theme: 'gates',
      form: 'statute',
      changes: [change(gate.open, true)],
      recommendedBy: [{ body: 'walkers', at: page('p. 31') }],
    },
    'guild-keeps': {
      theme: 'gates',
      form: 'practice',
      changes: [change(gate.keeper, 'guild')],
      recommendedBy: [],
      requires: ['open-gate'],
    },
    'shorter-wait': {
      theme: 'gates',
      form: 'by-law',
      options: { days: { unit: 'days', default: 2 } },
      changes: [change(gate.waitDays, option('days'))],
      recommendedBy: [],
    },
    'town-keeps': {
      theme: 'gates',
      form: 'practice',
      changes: [change(gate.keeper, 'town')],
      recommendedBy: [],
    },
  },
  harms: {
    'shut-gate': {
      theme: 'gates',
      tiers: {
        rule: { open: sourced(gate.open, page('p. 11')) },
        enforcement: { guild: inferred(gate.keeper.is('guild')) },
        remedy: { fined: sourced(gate.fine, page('p. 12')) },
      },
      evidence: { night: { at: page('p. 13') } },
      years: [2001, 2003],
    },
    'high-share': {
      theme: 'gates',
      tiers: { rule: { 'under-half': sourced(gate.share.lessThan(0.5), page('p. 14')) } },
      evidence: { count: { at: page('p. 15') } },
      years: [2002, 2002],
    },
  },
  obligations: {
    'free-passage': {
      theme: 'gates',
      treaty: 'charter',
      article: '2',
      binds: treaty.ratified.node,
      conditions: { open: sourced(gate.open, { source: 'charter', at: 'art. 2' }) },
      supervision: [{ body: 'walkers', at: page('p. 40') }],
    },
  },
  procedures: {
    pass: {
      theme: 'gates',
      facts: passFacts,
      steps: {
        gather: step('workers', it.friends.atLeast(gate.share.times(it.crowd))),
        wait: step('workers', it.waited.atLeast(gate.waitDays)),
        vehicle: step('law', gate.barred.includes(it.vehicle).not()),
        gate: step('law', gate.open),
        ask: step('workers', all(it.asked)),
      },
    },
  },
  cases: {
    march: {
      theme: 'gates',
      procedure: 'pass',
      from: '2002-05',
      to: '2002-06',
      place: 'north-gate',
      sector: 'walking',
      organisation: 'Walkers',
      facts: {
        friends: { value: 7, basis: { kind: 'source', at: [page('p. 20')] } },
        crowd: { value: 18, basis: { kind: 'source', at: [page('p. 20')] } },
        waited: { value: 3, basis: { kind: 'source', at: [page('p. 21')] } },
        vehicle: { value: 'onFoot', basis: { kind: 'inference' } },
      },
      stoppedAt: 'gate',
      evidence: { diary: { at: page('p. 20') } },
      harms: ['shut-gate'],
    },
  },
  beyondLaw: {},
};
