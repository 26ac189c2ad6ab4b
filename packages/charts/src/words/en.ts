import type { ChartWords } from './chart-words';
import { plural, shared } from './shared-en';

/** English. */
export const en: ChartWords = {
  ...shared,

  nothingToShow: 'Nothing to show yet.',
  yes: 'Yes',
  no: 'No',

  statusMeaning: {
    settled: 'The law holds all that this harm asks',
    enforceable: 'Somebody must enforce it',
    'on-paper': 'A rule, nothing behind it',
    open: 'Permitted, or law silent',
    undetermined: 'Law not verified',
  },
  statusCount: (count, status) => `${count} ${en.status[status].toLowerCase()}`,
  sameAs: (base) => `same as ${base}`,

  moveGroup: {
    worse: 'Worse',
    settled: 'Settled',
    enforceable: 'Enforceable',
    'on-paper': 'Moved to paper only',
    undetermined: 'Undetermined',
    unchanged: 'Unchanged',
  },
  setback: 'A setback',
  noMoves: 'No harm to compare. Choose a reform first.',

  noHarms: 'No harm is on record. Add one to the evidence to see it here.',
  matrixSize: (harms, columns) =>
    `${plural(harms, 'harm', 'harms')} under ${plural(columns, 'state of the law', 'states of the law')}.`,
  differs: (count, base) => `${count} not as under ${base}`,
  chooseColumn: 'Law or package',
  foldGroup: (group) => `Fold ${group}`,
  unfoldGroup: (group) => `Show ${group}`,

  verdict: { pass: 'passes', block: 'blocks', unknown: 'not known', assumed: 'in the workers’ own hands' },
  verdictNotReached: 'would pass, not reached',
  assumedReached: 'taken as done, not tested by the event',
  step: 'Step',
  fact: 'On record',
  outcome: { lawful: 'Lawful', blocked: 'Blocked', undetermined: 'Undetermined' },
  outcomeShort: { lawful: 'Yes', blocked: 'No', undetermined: 'n. k.' },
  shut: (count) => `${count} shut`,
  notKnown: (count) => `${count} not known`,
  addingReforms: 'adding one reform at a time',
  replaySize: (steps, laws) =>
    `${plural(steps, 'step', 'steps')} tested under ${plural(laws, 'law', 'laws')}.`,
  firstShut: (step) => `first at “${step}”`,
  noSteps: 'No step of this case is on record.',
  inference: 'Inference',

  sweepOutcome: { lawful: 'passes', blocked: 'blocked', undetermined: 'not known' },
  atEveryValue: {
    lawful: 'passes at every value',
    blocked: 'blocked at every value',
    undetermined: 'not known at any value',
  },
  above: (outcome, value, inclusive) => `${outcome} ${inclusive ? 'from' : 'above'} ${value}`,
  below: (outcome, value, inclusive) => `${outcome} ${inclusive ? 'up to' : 'below'} ${value}`,
  range: (from, to, fromClosed, toClosed) =>
    `${fromClosed ? 'from' : 'above'} ${from} ${toClosed ? 'to' : 'to just under'} ${to}`,
  exactly: (value) => `at ${value} alone`,
  atValue: (value) => `At ${value}`,
  law: 'Law',
  noSweep: 'Nothing was swept: the law has no threshold here.',
  marks: 'Marked',

  lawToday: 'law today',

  signed: (count) => `${count} signed`,
  needed: (count) => `${count} needed`,
  ofPeople: (count) => `of ${count}`,
  short: (count) => `${count} short`,
  over: (count) => `${count} to spare`,
  enough: 'just enough',
  measure: 'Measure',
  people: 'People',

  noNorm: 'no norm',
  neverNorm: 'no norm in any version',
  today: 'today',
  certainty: { verified: 'verified', reported: 'reported, not verified', unknown: 'not known' },
  span: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  timelineSize: (parameters) => `${plural(parameters, 'rule', 'rules')} by the date of the version.`,
  changed: (count) => `${count} changed`,
  never: (count) => `${count} never had a norm`,
  quiet: (from, to) => `${from} to ${to} drawn shorter`,
  noTimeline: 'No rule of this article is on record.',
  editions: 'Versions',
  events: 'Cases',
  value: 'Value',

  explained: { holds: 'holds', fails: 'fails', unknown: 'not known', value: 'value' },
  source: 'Source',
  reads: 'Reads',
  off: 'left out',
  switchOff: 'Leave out',
  switchOn: 'Count again',
  statement: 'Statement',
  basis: 'Basis',
  noExplanation: 'Nothing to explain here.',
  explanationSize: (failing, unknown, total) =>
    `${plural(total, 'statement', 'statements')}: ${failing} fail, ${unknown} not known.`,

  article: 'Article',
  inForce: 'In force',
  withPackage: 'With the package',
  conflict: 'conflict',
  conflictValues: 'Two values for one rule',
  newText: 'new',
  repealed: 'repealed',
  noText: 'No text',
  deleted: (text) => `deleted: ${text}`,
  inserted: (text) => `inserted: ${text}`,
  redlineSize: (articles, conflicts) =>
    `${plural(articles, 'article', 'articles')} amended, ${plural(conflicts, 'conflict', 'conflicts')}.`,
  noAmendments: 'The package amends no text. Switch a reform on to see it here.',
};
