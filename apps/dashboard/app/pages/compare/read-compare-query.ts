import type { CountedFrom, SetArrangement, SetOrder } from '@tarazy/charts';
import { type Problem, unknownName } from '@tarazy/rules';
import { LAW } from '@tarazy/views';
import type { ComparePageTexts } from './compare-texts';
import { ARRANGING } from './only-arranges';

/** The id of the reader's own package among those compared. */
export const MINE = 'mine';

/** As many packages as stand beside each other. */
const MOST = 6;

/** Compared where the address names nothing: the bill, an international body, a civil one. */
const FIRST = ['bills-2025-2026', 'ilo-supervision', 'report-recommendations'];

/** What an address asks to compare, and what of it could not be read. */
export interface CompareQuery {
  /** Ids of packages that there are, six at the most, in the order of the address. */
  readonly ids: readonly string[];
  /** `null`: the law of the date. */
  readonly baseId: string | null;
  readonly atLeast: CountedFrom;
  readonly beyondBase: boolean;
  readonly arrangement: SetArrangement;
  readonly problems: readonly Problem[];
  /** Sentences on how many were asked for. */
  readonly remarks: readonly string[];
}

const COUNTED: readonly [CountedFrom, CountedFrom] = ['settled', 'enforceable'];
const ORDERS: readonly [SetOrder, SetOrder] = ['degree', 'size'];
const SCOPES = ['beyond', 'all'] as const;

/** Reads what to compare. `known` holds the packages there are by id, the reader's own among them if there is one. */
export function readCompareQuery(
  url: string,
  known: ReadonlyMap<string, string>,
  words: ComparePageTexts,
): CompareQuery {
  const parameters = new URL(url, 'http://local').searchParams;
  const problems: Problem[] = [];
  const readChoice = <Choice extends string>(
    name: string,
    choices: readonly [Choice, ...Choice[]],
  ): Choice => {
    const text = parameters.get(name)?.trim() ?? '';
    const found = choices.find((choice) => choice === text);
    if (found === undefined && text !== '') {
      problems.push({ where: name, found: text, expected: words.oneOf(choices.join(', ')) });
    }
    return found ?? choices[0];
  };
  const asked = [...new Set(parameters.getAll('with').map((text) => text.trim()))].filter(Boolean);
  const wanted = asked.length > 0 ? asked : chooseFirst(known);
  const there = wanted.filter((id) => known.has(id));
  for (const id of wanted) {
    if (!known.has(id)) problems.push(unknownName('with', id, [...known.keys()], words.noScenario));
  }
  const ids = there.slice(0, MOST);
  const left = there.slice(MOST).map((id) => known.get(id) ?? id);
  const base = readChoice('base', [LAW, ...ids]);
  return {
    ids,
    baseId: base === LAW ? null : base,
    atLeast: readChoice('atLeast', COUNTED),
    beyondBase: readChoice('harms', SCOPES) === 'beyond',
    arrangement: {
      sort: readChoice('sort', ORDERS),
      leastSize: readLeast(parameters.get('least'), words, problems),
      onlyOne: parameters.has('only'),
    },
    problems,
    remarks: [
      ...(ids.length < 2 ? [words.tooFew] : []),
      ...(left.length > 0 ? [words.tooMany(MOST, left.join('; '))] : []),
    ],
  };
}

/** The reader's own package, if there is one, beside those that are shown first. */
function chooseFirst(known: ReadonlyMap<string, string>): readonly string[] {
  const first = FIRST.filter((id) => known.has(id));
  return known.has(MINE) ? [MINE, ...first.slice(-2)] : first;
}

function readLeast(text: string | null, words: ComparePageTexts, problems: Problem[]): number {
  if (text === null || text.trim() === '') return 1;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  problems.push({ where: 'least', found: text, expected: words.wholeNumber });
  return 1;
}

/** Writes order and filters to the parameters of an address; what is as it would be anyway is left out. */
export function writeArrangement(
  parameters: URLSearchParams,
  { sort, leastSize, onlyOne }: SetArrangement,
): URLSearchParams {
  const written = new URLSearchParams(parameters);
  for (const name of ARRANGING) written.delete(name);
  if (sort !== 'degree') written.set('sort', sort);
  if (leastSize > 1) written.set('least', String(leastSize));
  if (onlyOne) written.set('only', '1');
  return written;
}
