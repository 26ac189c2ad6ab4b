import { datePosition, lastDayOf } from './calendar.ts';
import type { Node } from './expression/node.ts';
import { ChoiceTerm, Condition, DateTerm, NumberTerm, SetTerm } from './expression/terms.ts';
import { deepFreeze } from './freeze.ts';
import { keepRecent } from './keep-recent.ts';
import type {
  ChoiceParameter,
  DatedValue,
  DateParameter,
  NumberParameter,
  Parameter,
  SetParameter,
  YesNoParameter,
} from './parameter.ts';
import { isNumericUnit } from './unit.ts';
import { UNKNOWN, type Value, type ValueSpec } from './value.ts';

/** A tree of parameters, as deep as the law needs. */
export interface LawTree {
  readonly [segment: string]: LawTree | Parameter;
}

/** The law on one date: a plain, frozen tree of values. Sets are records of their members. */
export interface LawState {
  readonly [segment: string]: LawState | Value;
}

/** Typed references to every parameter of a tree, for expressions and reforms. */
export type LawReferences<T> = {
  readonly [K in keyof T]: T[K] extends NumberParameter<infer U>
    ? NumberTerm<U>
    : T[K] extends YesNoParameter
      ? Condition
      : T[K] extends SetParameter<infer O>
        ? SetTerm<O>
        : T[K] extends ChoiceParameter<infer O>
          ? ChoiceTerm<O>
          : T[K] extends DateParameter
            ? DateTerm
            : LawReferences<T[K]>;
};

/** The dotted paths of every parameter of a tree: `'strikes.signatureShare' | …`. */
export type PathsOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends Parameter ? `${Prefix}${K}` : PathsOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** What stands behind a value in a law state: the dated value it comes from, or nothing known before the first. */
export interface Provenance {
  readonly path: string;
  readonly parameter: Parameter;
  readonly dated: DatedValue | undefined;
}

/** Dated law: its parameters, its state on any date, its history. */
export interface Law {
  /** Every parameter by its dotted path, in the order of the definition. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The law on a date `YYYY-MM-DD`. Equal dates give equal, frozen trees. */
  at(asOf: string): LawState;
  /** The dated value that holds at a path (or member of a set) on a date. */
  provenance(path: string, asOf: string): Provenance | undefined;
  /** What a value at this path must look like: a parameter, or a member of a set (yes/no). */
  spec(path: string): ValueSpec | undefined;
  /** Every dated value of a path in order of date; for a member of a set, the member's own values. */
  history(path: string): readonly DatedValue[];
}

/** A law together with typed references to its parameters. */
export interface DefinedLaw<T extends LawTree> extends Law {
  readonly tree: T;
  readonly ref: LawReferences<T>;
}

/** As many states are kept as a page can need at once: key dates, and the first days of cases. */
const RECENT_DATES = 128;

/** Makes a law of a tree of parameters. A misspelt path in an expression or reform then does not compile. */
export function defineLaw<const T extends LawTree>(tree: T): DefinedLaw<T> {
  const parameters = new Map<string, Parameter>();
  const ref = buildReferences(tree, '', parameters) as LawReferences<T>;

  const find = (path: string): { parameter: Parameter; member?: string } | undefined => {
    const parameter = parameters.get(path);
    if (parameter) return { parameter };
    const dot = path.lastIndexOf('.');
    const set = parameters.get(path.slice(0, dot));
    const member = path.slice(dot + 1);
    return set?.unit === 'set' && set.options?.includes(member) ? { parameter: set, member } : undefined;
  };

  return {
    tree,
    ref,
    parameters,
    at: keepRecent(RECENT_DATES, (asOf) => deepFreeze(stateOf(tree, asOf))),
    provenance(path, asOf) {
      const found = find(path);
      return found && { path, parameter: found.parameter, dated: datedValueAt(found.parameter, asOf) };
    },
    spec(path) {
      const found = find(path);
      if (!found) return undefined;
      return found.member === undefined ? found.parameter : { unit: 'yesNo' };
    },
    history(path) {
      const found = find(path);
      if (!found) return [];
      const { parameter, member } = found;
      if (member === undefined) return parameter.values;
      return parameter.values.map((dated) => ({ ...dated, value: memberValue(dated.value, member) }));
    },
  };
}

function isParameter(entry: LawTree | Parameter): entry is Parameter {
  return 'kind' in entry && entry['kind'] === 'parameter';
}

function buildReferences(tree: LawTree, prefix: string, parameters: Map<string, Parameter>): unknown {
  return Object.fromEntries(
    Object.entries(tree).map(([segment, entry]) => {
      const path = prefix + segment;
      if (!isParameter(entry)) return [segment, buildReferences(entry, `${path}.`, parameters)];
      parameters.set(path, entry);
      return [segment, referenceTo(path, entry)];
    }),
  );
}

function referenceTo(path: string, { unit }: Parameter): unknown {
  const node: Node = { op: 'law', path };
  if (isNumericUnit(unit)) return new NumberTerm(node, unit);
  if (unit === 'yesNo') return new Condition(node);
  if (unit === 'choice') return new ChoiceTerm(node);
  return unit === 'set' ? new SetTerm(node) : new DateTerm(node);
}

function stateOf(tree: LawTree, asOf: string): LawState {
  return Object.fromEntries(
    Object.entries(tree).map(([segment, entry]) => [
      segment,
      isParameter(entry) ? valueAt(entry, asOf) : stateOf(entry, asOf),
    ]),
  );
}

function valueAt(parameter: Parameter, asOf: string): Value {
  const possible = possibleValues(parameter, asOf);
  if (parameter.unit !== 'set') return agreedValue(possible) as Value;
  // A set is a record of all its members in every state, so that a change to one never touches another.
  return Object.fromEntries(
    (parameter.options ?? []).map((member) => [
      member,
      agreedValue(possible.map((value) => memberValue(value, member))),
    ]),
  );
}

/** What may hold on a date: one value, or several where the day of a change is not known. */
function possibleValues(parameter: Parameter, asOf: string): readonly Value[] {
  const { values } = parameter;
  const last = values.findLastIndex((dated) => datePosition(dated.from) <= asOf);
  const certain = values.findLastIndex((dated, index) => index <= last && !isWithinVagueStart(dated, asOf));
  const possible = values.slice(Math.max(certain, 0), last + 1).map(({ value }) => value);
  return certain < 0 ? [UNKNOWN, ...possible] : possible;
}

function agreedValue<V extends Value>(possible: readonly V[]): V | typeof UNKNOWN {
  const [first, ...others] = possible;
  return first !== undefined && others.every((other) => other === first) ? first : UNKNOWN;
}

function datedValueAt(parameter: Parameter, asOf: string): DatedValue | undefined {
  return parameter.values.findLast((dated) => datePosition(dated.from) <= asOf);
}

function isWithinVagueStart(dated: DatedValue, asOf: string): boolean {
  return dated.from.length < 10 && asOf <= lastDayOf(dated.from);
}

function memberValue(value: Value, member: string): boolean | typeof UNKNOWN | null {
  if (value === UNKNOWN || value === null) return value;
  return typeof value === 'object' ? (value[member] ?? false) : false;
}

/** The value at a dotted path of a law state; `undefined` where the path leads nowhere. */
export function readPath(state: LawState, path: string): Value | undefined {
  let place: LawState | Value | undefined = state;
  for (const segment of path.split('.')) {
    if (typeof place !== 'object' || place === null) return place === null ? null : undefined;
    place = (place as LawState)[segment];
  }
  return place as Value | undefined;
}

/** A law state with some paths set to other values; the given state is left as it is. */
export function withValues(
  state: LawState,
  changes: readonly { readonly path: string; readonly to: Value }[],
): LawState {
  return changes.reduce((current, { path, to }) => setPath(current, path.split('.'), to), state);
}

function setPath(branch: LawState, [segment, ...rest]: readonly string[], to: Value): LawState {
  if (segment === undefined || !(segment in branch)) throw new TypeError('No such parameter in the law');
  const inner = rest.length === 0 ? to : setPath(branch[segment] as LawState, rest, to);
  return { ...branch, [segment]: inner };
}
