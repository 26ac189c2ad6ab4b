import type { MarkReading } from '../picture/SceneFigure';
import { sharedWords } from '../words/shared-words';
import type { ComparedHarm } from './compare-sets-props';
import { setWords } from './compare-sets-words';
import { type GroupedSets, pairSets } from './group-sets';
import { namePair } from './pair-grid-layout';
import { nameGroup, type SetsToLay } from './set-drawing';

/** Harms that the reading line names; the others are counted. */
const MOST_NAMED = 4;
/** Groups that the reading line counts one by one; so many packages share harms in dozens of ways. */
const MOST_GROUPS = 6;

function listHarms(harms: readonly ComparedHarm[], locale: SetsToLay['locale']): string {
  const named = harms.slice(0, MOST_NAMED).map(({ label }) => label);
  const more = harms.length - named.length;
  return [sharedWords(locale).harmCount(harms.length), named.join('; ')]
    .filter((text) => text !== '')
    .join(': ')
    .concat(more > 0 ? `; ${setWords(locale).andMore(more)}.` : '.');
}

function readCell(data: SetsToLay, harm: ComparedHarm, columnId: string): MarkReading | null {
  const column = [data.base, ...data.sets].find(({ id }) => id === columnId);
  const cell = harm.cells[columnId];
  if (column === undefined || cell === undefined) return null;
  const base = harm.cells[data.base.id];
  const sentence = cell.sentence ?? (base?.status === cell.status ? base.sentence : undefined);
  const status = sharedWords(data.locale).status[cell.status];
  return {
    subject: `${harm.label} × ${column.label}`,
    text: [`${status}.`, sentence ?? ''].join(' ').trim(),
    locator: cell.locator ?? base?.locator,
    whyHref: cell.whyHref ?? base?.whyHref,
  };
}

/** What the reading line says of a mark of the groups. */
export function readSetMark(data: SetsToLay, grouped: GroupedSets, markId: string): MarkReading | null {
  const { groups, leftOut } = grouped;
  const words = setWords(data.locale);
  const { status } = sharedWords(data.locale);
  const [kind, id = '', columnId = ''] = markId.split(':');
  const columns = [data.base, ...data.sets];
  if (kind === 'group') {
    const group = groups.find((one) => one.id === id);
    return group === undefined
      ? null
      : { subject: nameGroup(group, data), text: listHarms(group.harms, data.locale) };
  }
  if (kind === 'head') {
    const column = columns.find((one) => one.id === id);
    if (column === undefined) return null;
    const own = groups.filter(({ sets }) => sets.some((set) => set.id === id));
    const said = own
      .slice(0, MOST_GROUPS)
      .map((group) => words.totalOf(nameGroup(group, data), group.harms.length))
      .concat(own.length > MOST_GROUPS ? words.moreGroups(own.length - MOST_GROUPS) : []);
    const ofBase = column === data.base && leftOut.length > 0;
    const text = ofBase
      ? words.leftOut(leftOut.length, column.label)
      : said.length === 0
        ? ''
        : `${words.totals(said)}.`;
    return { subject: column.label, text };
  }
  const harm = data.harms.find((one) => one.id === id);
  if (harm === undefined) return null;
  if (kind === 'cell') return readCell(data, harm, columnId);
  const said = columns.flatMap(({ id: column, mark, label }) => {
    const cell = harm.cells[column];
    return cell === undefined ? [] : [`${mark ?? label}: ${status[cell.status].toLowerCase()}`];
  });
  return { subject: harm.label, text: `${said.join('; ')}.`, whyHref: harm.href };
}

/** What the reading line says of a mark of the pairs. */
export function readPairMark(data: SetsToLay, markId: string): MarkReading | null {
  const [, of, without] = markId.split(':');
  const pair = pairSets(data)
    .flat()
    .find((one) => one.of.id === of && one.without.id === without);
  if (pair === undefined) return null;
  return { subject: namePair(pair, data.locale), text: listHarms(pair.harms, data.locale) };
}
