import type { HelpTexts } from './help-texts';

/** The help page in English. */
export const helpEn: HelpTexts = {
  title: 'How to read this',
  lede: 'The law is kept as dated values, a harm as conditions on them. Every status is derived from the two, and opens down to the article and the passage it rests on.',
  statuses: 'Status of a harm',
  statusesSub:
    'The furthest step that the law reaches without a gap. A grey glyph is the same as in the law it is compared with.',
  statusMeans: {
    settled: 'All that this harm asks of the law is there.',
    enforceable: 'The rule is there and somebody is tasked and able to make it stick; redress is missing.',
    'on-paper': 'The rule is there, and something that it needs is missing.',
    open: 'There is no rule: what harms is permitted, or the law is silent.',
    undetermined:
      'Law that nobody could establish makes the difference. The lowest and the highest status it could be stand beside it.',
  },
  tiers: 'What a harm can ask of the law',
  tierMeans: {
    rule: 'The law forbids it, or its legal cause is gone.',
    enforcement: 'Somebody is tasked and able to make the rule stick.',
    remedy: 'The person harmed can get redress.',
  },
  basis: 'Source and inference',
  sourceMeans: 'A source says that this is needed. The place in the source stands beside it.',
  inferenceMeans: 'The model concludes it, and says why. Always in italics, after three dots.',
  doubt:
    'Any condition can be left out on the page of its harm or treaty. The page then says whether the conclusion survives.',
  certainty: 'How a value of the law is known',
  certaintyMeans: {
    verified: 'Read in the text, or in a source that cites it.',
    reported: 'Somebody says so, and nobody checked it against the text.',
    unknown: 'No source could say. Every result that turns on it is undetermined.',
  },
  vague:
    'Where only the month or the year of a change is known, the value is not known within it. Where sources contradict each other, both values are kept.',
  steps: 'Step of a case',
  stepMeans: {
    passes: 'The facts meet what the law asks.',
    blocks: 'They do not. Every blocking step is shown, not only the first.',
    unknown: 'The law or the sources do not say enough.',
    'not-reached':
      'The event never came so far, and the step is the workers’ own: it is taken to be done as the law asks.',
  },
  packages: 'Packages',
  packageTerms: [
    {
      term: 'Reform',
      means: 'A named set of changes to rules of the law, with what it leaves open as options.',
    },
    {
      term: 'Conflict',
      means:
        'Two parts of a package give one rule different values. Both are shown, the rule counts as not known, and order settles nothing.',
    },
    {
      term: 'Companion',
      means: 'A reform without which another stays on paper. A missing one is shown, never added silently.',
    },
    { term: 'Already law', means: 'The law of the date holds all that the reform asks.' },
    {
      term: 'Contained',
      means:
        'One package is contained in another where it settles nothing that the other does not settle too.',
    },
  ],
  limits: 'What it does not claim',
  limitList: [
    'It judges what the law provides, not what will happen. No status rests on practice, and a change on paper changes no practice.',
    'It gives no score and ranks no package by one number.',
    'Sentences of the law are paraphrases. The official text prevails.',
    'It says what the sources document, not how often it happens.',
    'It is no legal advice.',
  ],
  errors: 'Report an error',
  errorText:
    'Open an issue in the repository of this project, with the source and the page: the address of the view, what stands there, what should stand there, and the source with the place in it. An address keeps the date, the package and the language, so it shows exactly what you saw.',
  keyboard: 'Keyboard',
  keys: [
    { term: 'Tab', means: 'To the next link, control or figure; first of all, past the head of the page.' },
    {
      term: 'Arrow keys, Home, End',
      means: 'Within a figure, from mark to mark; the line under it says what the mark says.',
    },
    { term: 'Right and left', means: 'In an explanation, open and fold a statement.' },
    { term: 'Escape', means: 'Closes what opened over the page.' },
  ],
  links: 'Links',
  linkTerms: [
    { term: 'asOf', means: 'The date of the law.' },
    { term: 'reform, set', means: 'The package: reforms with their options, and own changes.' },
    { term: 'without', means: 'Conditions left out.' },
    { term: 'with, base', means: 'On the page that compares: the packages, and what they are read against.' },
    { term: 'lang, theme', means: 'Language and colours.' },
  ],
  lists: 'Everything in lists',
};
