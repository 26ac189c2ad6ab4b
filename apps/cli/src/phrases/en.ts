import type { Noun } from '../words.ts';

const many = (count: number, one: string, other = `${one}s`) => `${count} ${count === 1 ? one : other}`;
const sentence = (parts: readonly string[]) => `${parts.filter((part) => part !== '').join(', ')}.`;

/** A stretch of numbers in words: ends written out, and whether each belongs to it. `to` is `null` for one without end. */
export interface WrittenStretch {
  readonly from: string;
  readonly to: string | null;
  readonly fromClosed: boolean;
  readonly toClosed: boolean;
}

/** What one contender does compared with the base. */
const effect = (letter: string, lifts: number, lowers: number, opens: number) => {
  const parts = [
    `lifts ${many(lifts, 'harm')}`,
    lowers > 0 ? `lowers ${lowers}` : '',
    opens > 0 ? `makes ${many(opens, 'case')} lawful` : '',
  ];
  return `${letter} ${parts.filter((part) => part !== '').join(', ')}`;
};

/** The reports in English. */
export const en = {
  sameAgain: (command: string) => `The same again: ${command}`,
  lawOf: (date: string) => `law of ${date}`,
  since: (date: string) => `since ${date}`,
  none: 'none',
  noNorm: 'no norm',
  between: (lowest: string, highest: string) => `${lowest} to ${highest}`,
  tier: { rule: 'Rule', enforcement: 'Enforcement', remedy: 'Remedy' },
  outcome: { lawful: 'Lawful', blocked: 'Blocked', undetermined: 'Undetermined' },
  obligation: { met: 'Met', unmet: 'Not met', undetermined: 'Undetermined' },
  truth: { yes: 'yes', no: 'no', unknown: 'not known', notAsked: 'not asked' },
  binds: { yes: 'binds', no: 'does not bind', unknown: 'not known' },
  certainty: { verified: 'verified', reported: 'reported', unknown: 'not known' },
  basis: { source: 'A source says so', inference: 'The model infers it', off: 'switched off' },
  form: {
    constitution: 'Constitution',
    ratification: 'Ratification',
    statute: 'Statute',
    'by-law': 'By-law',
    practice: 'Practice',
  },
  noun: {
    reform: 'Reform',
    harm: 'Harm',
    case: 'Case',
    obligation: 'Treaty article',
    instrument: 'Act',
    source: 'Source',
    procedure: 'Procedure',
    scenario: 'Scenario',
    parameter: 'Parameter',
  } satisfies Record<Noun, string>,
  actor: { workers: 'workers', employer: 'employer', authority: 'authority', law: 'the law' },
  sourceKind: {
    report: 'report',
    article: 'article',
    text: 'legal text',
    supervision: 'supervisory body',
    commentary: 'commentary',
    inference: 'inference',
  },
  instrumentKind: {
    constitution: 'constitution',
    code: 'code',
    law: 'law',
    'by-law': 'by-law',
    treaty: 'treaty',
    principles: 'principles',
  },
  columns: {
    id: 'id',
    title: 'title',
    status: 'status',
    form: 'form',
    options: 'options',
    date: 'when',
    lawThen: 'law then',
    article: 'article',
    binds: 'binds',
    kind: 'kind',
    year: 'year',
    reforms: 'reforms',
    parameter: 'parameter',
    value: 'value',
    since: 'since',
    certainty: 'known as',
    source: 'source',
    before: 'before',
    after: 'after',
    reform: 'reform',
    step: 'step',
    holds: 'holds',
    because: 'because',
    fact: 'fact',
    outcome: 'outcome',
    from: 'from',
    law: 'law of',
    harm: 'harm',
    obligation: 'treaty article',
    case: 'case',
    stillBlocked: 'what stands in the way',
    actor: 'whose step',
  },
  law: {
    counted: (count: number, date: string) => `${many(count, 'parameter')} of the law of ${date}`,
    now: (title: string, value: string, date: string) => `${title}: ${value}, law of ${date}`,
    history: 'History',
    reformsThatChange: 'Reforms that change it',
    readBy: 'What rests on it',
    contested: (value: string, locator: string) => `otherwise ${value}: ${locator}`,
  },
  lists: {
    reforms: (count: number) => many(count, 'reform'),
    harms: (count: number, counts: string, date: string) =>
      `${many(count, 'documented harm')} under the law of ${date}: ${counts}.`,
    cases: (count: number, counts: string, date: string) =>
      `${many(count, 'documented case')} under the law of ${date}: ${counts}.`,
    obligations: (count: number, counts: string, date: string) =>
      `${many(count, 'treaty article')} under the law of ${date}: ${counts}.`,
    sources: (count: number) => many(count, 'source'),
    scenarios: (count: number) => many(count, 'scenario'),
  },
  evaluate: {
    lawAlone: 'The law as it is',
    thisPackage: 'This package',
    lawAsItIs: (title: string, harms: number, counts: string) =>
      `${title}: of ${many(harms, 'harm')}, ${counts}.`,
    changed: (
      title: string,
      of: Readonly<
        Record<'harms' | 'ofHarms' | 'cases' | 'ofCases' | 'obligations' | 'ofObligations', number>
      >,
    ) =>
      `${title}: changes ${of.harms} of ${many(of.ofHarms, 'harm')}, the outcome of ${of.cases} of ${many(of.ofCases, 'case')} and ${of.obligations} of ${many(of.ofObligations, 'treaty article')}.`,
    summary: (reforms: number, forms: string, custom: number, date: string) =>
      sentence([
        `Law of ${date}`,
        reforms > 0 ? `${many(reforms, 'reform')} (${forms})` : '',
        custom > 0 ? many(custom, 'custom change') : '',
      ]),
    conflicted: (count: number) => `${many(count, 'conflict')}.`,
    missing: (count: number) => `${many(count, 'companion')} missing.`,
    changes: 'Changes to the law',
    conflicts: 'Conflicts: what they touch is not known until one side gives way',
    conflictValues: (title: string, claims: string) => `${title}: ${claims}`,
    claim: (value: string, by: string) => `${value} (${by})`,
    conflictExcludes: (first: string, second: string) => `“${first}” and “${second}” cannot stand together`,
    custom: 'custom change',
    companions: 'Companions missing',
    needs: (reform: string, required: string, id: string) =>
      `“${reform}” needs “${required}”: --reform ${id}`,
    alreadyLaw: 'Already law',
    heldSince: (reform: string, date: string) => `“${reform}”: in force since ${date}`,
    harms: 'Harms',
    harmsChanged: 'Harms that change',
    obligations: 'Treaty articles',
    obligationsChanged: 'Treaty articles that change',
    cases: 'Documented cases',
    unchanged: (count: number, counts: string) =>
      `${many(count, 'harm')} unchanged: ${counts}. List them with --all.`,
  },
  replay: {
    lawful: (title: string, steps: number) => `${title}: lawful. All ${steps} steps hold.`,
    blocked: (title: string, blocking: number, steps: number) =>
      `${title}: blocked. ${blocking} of ${steps} steps ${blocking === 1 ? 'does' : 'do'} not hold.`,
    undetermined: (title: string, unknown: number) =>
      `${title}: undetermined. No step fails, and ${many(unknown, 'step')} cannot be known.`,
    beforePackage: (outcome: string) => `Without the package: ${outcome}.`,
    documented: 'What happened',
    missingFacts: 'Facts missing',
    unsure: 'Law not verified',
  },
  sweep: {
    lawfulFor: (title: string, parameter: string, ranges: string) =>
      `${title}: lawful with “${parameter}” ${ranges}.`,
    undeterminedFor: (title: string, parameter: string, ranges: string) =>
      `${title}: not lawful for certain with any “${parameter}”; undetermined ${ranges}.`,
    never: (title: string, parameter: string) =>
      `${title}: blocked with every “${parameter}”; other steps stand in the way.`,
    lawHas: (value: string, outcome: string) => `The law has ${value}: ${outcome}.`,
    lawUnknown: 'The law has no number here.',
    notRead: 'The procedure does not read this parameter.',
    breakPoints: (points: string) => `Something turns at ${points}.`,
    noBreakPoint: 'Nothing turns anywhere.',
    doesNotHold: 'does not hold',
    cannotBeKnown: 'cannot be known',
  },
  stretch: ({ from, to, fromClosed, toClosed }: WrittenStretch) => {
    if (to === null) return fromClosed ? `from ${from} up` : `over ${from}`;
    if (from === to) return `exactly ${from}`;
    const start = fromClosed ? `from ${from}` : `over ${from}`;
    return `${start} ${toClosed ? 'to' : 'to under'} ${to}`;
  },
  explain: {
    finding: (title: string, status: string, date: string) => `${title}: ${status} under the law of ${date}.`,
    withPackage: (title: string, status: string) => `${title}: ${status} with the package.`,
    before: (status: string) => `Without the package: ${status.toLowerCase()}.`,
    because: 'Why',
    restsOn: 'Law',
    basis: 'Basis',
    changedFrom: (before: string, reforms: string) => `before: ${before}; changed by ${reforms}`,
    conditions: 'What it asks of the law',
    supervision: 'What supervisory bodies said',
    facts: 'Facts',
    mendHint: (command: string) => `What would change it: ${command}`,
  },
  mend: {
    already: (title: string, goal: string) => `${title}: ${goal} already; nothing need be added.`,
    found: (title: string, goal: string, packages: number, reforms: number) =>
      `${title}: ${goal} with ${many(reforms, 'reform')}, no fewer; ${many(packages, 'package')} of that size ${packages === 1 ? 'does' : 'do'} it.`,
    notFound: (title: string, goal: string, most: number) =>
      `${title}: no package of up to ${many(most, 'reform')} makes it ${goal}.`,
    searching: (reforms: number) => `trying packages of ${many(reforms, 'reform')}`,
    package: (number: number, acts: string) => `Package ${number} (${acts})`,
    range: (option: string, value: string, ranges: string) => `${option}: ${value}; would do ${ranges}`,
  },
  compare: {
    finding: (base: string, harms: number, effects: string) =>
      `Compared with “${base}”, of ${many(harms, 'harm')}: ${effects}.`,
    effect,
    base: 'base',
    harms: 'Harms on which they differ',
    obligations: 'Treaty articles on which they differ',
    cases: 'Cases on which they differ',
    sameEverywhere: (same: number, all: number) => `The same in all: ${same} of ${many(all, 'harm')}.`,
    only: 'Settled by one alone',
    onlyOne: (letter: string, harms: string) => `only ${letter}: ${harms}`,
    dominance: 'Dominance, whatever each act costs',
    dominates: (better: string, worse: string) =>
      `${better} stands at least as high as ${worse} on every harm, and higher on one or more`,
  },
  show: {
    theme: 'Theme',
    evidence: 'Evidence',
    recommendedBy: 'Asked for by',
    nobodyAsks: 'No source asks for it; the model offers it.',
    requires: 'Needs',
    excludes: 'Cannot stand beside',
    changes: 'Changes',
    options: 'Options',
    option: (title: string, value: string, expected: string) =>
      `${title}; ${value} unless chosen; ${expected}`,
    change: (title: string, value: string) => `${title}: ${value}`,
    only: (option: string, value: string) => `only where ${option} is ${value}`,
    years: 'Years',
    when: 'When',
    place: 'Place',
    sector: 'Sector',
    organisation: 'Organisation',
    stoppedAt: 'Stopped at',
    address: 'Address',
    number: 'Number',
    date: 'Date',
    publisher: 'Publisher',
    canVerify: 'Can verify law',
    steps: 'Steps',
    noSource: 'no source gives it',
    articles: 'Articles that the model cites',
    parameters: 'Law that rests on it',
    cites: 'What rests on it',
    package: 'Package',
    expects: 'Expects',
    forms: 'Form',
    judged: (date: string) => `Law of ${date}`,
    hint: (command: string) => `More: ${command}`,
  },
  check: {
    passed: (version: string, files: number, expectations: number) =>
      `All well: model ${version}, ${many(files, 'scenario file')}, ${many(expectations, 'expectation')} met.`,
    failed: (faults: number) => `${many(faults, 'fault')} found.`,
    reading: (file: string) => `checking ${file}`,
    checked: 'checked',
    expectations: 'expectations',
    faults: 'faults',
    model: (version: string) => `model ${version}`,
  },
};
