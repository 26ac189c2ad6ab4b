import { model } from '@tarazy/model';
import { heldSince, lawPathsOf, UNKNOWN } from '@tarazy/rules';

/** Whether a treaty binds on a date, and since when as far as known. */
export type Binding =
  | { readonly binds: true; readonly since: string }
  | { readonly binds: false | 'unknown'; readonly since: null };

/** Reads from the law of a date whether a treaty binds. A treaty without articles in the model is not known to. */
export function readBinding(treaty: string, asOf: string): Binding {
  const obligation = Object.values(model.obligations).find((entry) => entry.treaty === treaty);
  const [path] = obligation === undefined ? [] : lawPathsOf(obligation.binds);
  const value = path === undefined ? undefined : model.law.provenance(path, asOf)?.dated?.value;
  if (path === undefined || value === undefined || value === UNKNOWN)
    return { binds: 'unknown', since: null };
  return value === true
    ? { binds: true, since: heldSince(model.law, path, asOf) }
    : { binds: false, since: null };
}
