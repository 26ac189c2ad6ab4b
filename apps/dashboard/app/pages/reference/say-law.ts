import {
  fill,
  formatInUnit,
  formatDate as formatVagueDate,
  lawStatement,
  memberName,
  model,
  parameterText,
} from '@tarazy/model';
import {
  applyPackage,
  type Certainty,
  type DatedValue,
  datePosition,
  heldSince,
  readPath,
  UNKNOWN,
  type Value,
} from '@tarazy/rules';
import { formatDate } from '../../format';
import type { ModelView } from '../../model-view';
import type { Language } from '../../view-state';
import { referenceTexts } from './reference-texts';

type Speaking = Pick<ModelView, 'wording' | 'texts' | 'locale'>;

/** A date to the day, the month or the year, as people of the language write it. */
export function sayDate(language: Language, date: string): string {
  return date.length === 10 ? formatDate(language, date, 'short') : formatVagueDate(date, language, 'long');
}

/** A value in a few words: a number in its unit, yes or no; an option of a choice as the sentence it stands for. */
export function sayValue({ wording, texts, locale }: Speaking, path: string, value: Value): string {
  const spec = model.law.spec(path);
  if (spec === undefined) return path;
  if (typeof value === 'string' && value !== UNKNOWN) return lawStatement(path, value, wording);
  const isEmptySet = typeof value === 'object' && value !== null && !Object.values(value).includes(true);
  return isEmptySet ? referenceTexts(locale).noneInSet : formatInUnit(value, spec, locale, texts);
}

/** The sentences of a value; of a set, one for the members in it, one for those outside, one for each not known. */
export function stateValue(
  { wording }: Pick<ModelView, 'wording'>,
  path: string,
  value: Value,
): readonly string[] {
  if (typeof value !== 'object' || value === null) return [lawStatement(path, value, wording)];
  const says = (parameterText(wording.texts, path)?.says ?? {}) as Readonly<Record<string, string>>;
  const members = Object.entries(value);
  const together = (held: boolean, template = '') => {
    const names = members
      .filter(([, state]) => state === held)
      .map(([member]) => memberName(wording.texts, `${path}.${member}`) ?? member);
    return names.length === 0 ? [] : [fill(template, { member: names.join(', ') })];
  };
  const unknown = members.filter(([, state]) => typeof state !== 'boolean');
  return [
    ...together(true, says['in']),
    ...together(false, says['out']),
    ...unknown.map(([member, state]) => lawStatement(`${path}.${member}`, state, wording)),
  ];
}

/** A parameter as the law of a date has it. */
export interface ParameterNow {
  readonly path: string;
  readonly value: Value;
  readonly certainty: Certainty;
  readonly dated: DatedValue | undefined;
  /** Since when, to the precision known; `null` where nothing is known of it. */
  readonly since: string | null;
}

/** What the law of a date says of a parameter, how it is known, and since when. */
export function parameterAt(path: string, asOf: string): ParameterNow {
  const value = readPath(model.law.at(asOf), path) ?? null;
  const dated = model.law.provenance(path, asOf)?.dated;
  const unknown = value === UNKNOWN || dated === undefined;
  return {
    path,
    value,
    certainty: unknown ? 'unknown' : dated.certainty,
    dated,
    since:
      dated === undefined ? null : typeof value === 'object' ? dated.from : heldSince(model.law, path, asOf),
  };
}

/** How a parameter changed up to a date: steps from one known value to another. */
export function movesOf(path: string, asOf: string): readonly DatedValue[] {
  const known = model.law
    .history(path)
    .filter(({ from, value }) => datePosition(from) <= asOf && value !== UNKNOWN);
  return known.filter((dated, index) => {
    const before = known[index - 1];
    return before !== undefined && JSON.stringify(before.value) !== JSON.stringify(dated.value);
  });
}

/** Since when the law of a date holds all that a reform asks for; `null` where it does not. */
export function lawSince(reform: string, asOf: string): string | null {
  const alone = { reforms: [{ id: reform }], changes: [] };
  return applyPackage(model.law, model.reforms, alone, asOf).alreadyLaw[0]?.since ?? null;
}
