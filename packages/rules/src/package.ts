import { ownEntry } from './own-entry.ts';
import { type LegalForm, legalForms, type Reform } from './reform.ts';
import type { Scalar, Value } from './value.ts';

/** A reform taken into a package, with the options chosen; those not named take their default. */
export interface ChosenReform {
  readonly id: string;
  readonly options?: Readonly<Record<string, Scalar>>;
}

/** Any single parameter set to any legal value; needs no name. */
export interface CustomChange {
  readonly path: string;
  readonly to: Scalar;
}

/** A set of reforms and custom changes. Order means nothing. */
export interface Package {
  readonly reforms: readonly ChosenReform[];
  readonly changes: readonly CustomChange[];
}

export const emptyPackage: Package = Object.freeze({ reforms: [], changes: [] });

/**
 * The one way of writing a package: reforms by id with options in full and in order, changes by path, each once. Equal
 * packages give equal bytes. A reform taken with two settings, or a path set to two values, stays twice: a conflict, and
 * not for order to settle. Reforms and options that the catalogue does not know are left as they are.
 */
export function canonicalPackage(chosen: Package, catalogue: Readonly<Record<string, Reform>>): Package {
  const reforms = chosen.reforms.map((reform) => {
    const options = optionsOf(reform, ownEntry(catalogue, reform.id));
    return Object.keys(options).length === 0 ? { id: reform.id } : { id: reform.id, options };
  });
  const changes = chosen.changes.map(({ path, to }) => ({ path, to }));
  return { reforms: eachOnce(reforms, ({ id }) => id), changes: eachOnce(changes, ({ path }) => path) };
}

/** Items by a key, then by what they are written as, each once. */
function eachOnce<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const written = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...written]
    .sort(byKey(([text]) => text))
    .map(([, item]) => item)
    .sort(byKey(key));
}

/** Every option of a chosen reform, defaults filled in, by name. */
export function optionsOf(
  chosen: ChosenReform,
  reform: Reform | undefined,
): Readonly<Record<string, Scalar>> {
  const defaults = Object.entries(reform?.options ?? {}).map(
    ([name, option]) => [name, option.default] as const,
  );
  const merged = { ...Object.fromEntries(defaults), ...chosen.options };
  return Object.fromEntries(Object.entries(merged).sort(byKey(([name]) => name)));
}

/** The parameters that a chosen reform sets, and to what. */
export function changesOf(chosen: ChosenReform, reform: Reform): readonly CustomChange[] {
  const options = optionsOf(chosen, reform);
  return reform.changes
    .filter(({ when }) => !when || ownEntry(options, when.option) === when.is)
    .map(({ path, to }) => ({
      path,
      to: typeof to === 'object' && to !== null ? (ownEntry(options, to.option) ?? null) : to,
    }));
}

/** How many legal acts of each form a package asks for, heaviest first. Custom changes are not counted. */
export function actsByForm(
  chosen: Package,
  catalogue: Readonly<Record<string, Reform>>,
): readonly { readonly form: LegalForm; readonly count: number }[] {
  return legalForms
    .map((form) => ({
      form,
      count: chosen.reforms.filter(({ id }) => ownEntry(catalogue, id)?.form === form).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Orders by a text key, code unit by code unit: the same on every machine. */
export function byKey<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [keyA, keyB] = [key(a), key(b)];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
  };
}

/** Writes a chosen reform as `id` or `id:option=value,…`, the form used in links and on the command line. */
export function formatReform(chosen: ChosenReform, reform: Reform | undefined): string {
  const written = Object.entries(chosen.options ?? {})
    .filter(([name, value]) => ownEntry(reform?.options, name)?.default !== value)
    .sort(byKey(([name]) => name))
    .map(([name, value]) => `${name}=${formatValue(value)}`);
  return written.length === 0 ? chosen.id : `${chosen.id}:${written.join(',')}`;
}

/** Writes a custom change as `path=value`. */
export function formatChange({ path, to }: CustomChange): string {
  return `${path}=${formatValue(to)}`;
}

/** Writes a value: one number, word or date so that `parseValue` reads it back; a whole set as JSON. */
export function formatValue(value: Value): string {
  if (value === null) return 'none';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
