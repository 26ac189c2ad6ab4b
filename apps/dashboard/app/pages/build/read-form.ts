import { model } from '@tarazy/model';
import { type Package, readChange, readReform } from '@tarazy/rules';
import { viewWithPackage } from '../../model-question';
import { linkTo, parseViewState } from '../../view-state';

/** The hidden field that tells a submitted form from a link. */
export const FORM_FIELD = 'form';

/** Name of the field of an option: `option.<reform>.<option>`. */
export function optionField(reform: string, name: string): string {
  return `option.${reform}.${name}`;
}

/**
 * The address that a form sent without script means: reforms with their options, in the one way of writing them.
 * `null` for an ordinary link. Entries that cannot be read stay in the address, so that the page can name them.
 */
export function readSubmittedForm(search: string): string | null {
  const fields = new URLSearchParams(search);
  if (!fields.has(FORM_FIELD)) return null;
  const { state } = parseViewState(search);
  const reforms = state.package.reforms.map((text) => withOptions(text, fields));
  const [path = '', value = ''] = [fields.get('path') ?? '', fields.get('value') ?? ''];
  const sets = path === '' ? state.package.sets : [...state.package.sets, `${path}=${value.trim()}`];
  const chosen = readable(reforms, sets);
  if (chosen) return linkTo('/build', viewWithPackage(state, chosen));
  return linkTo('/build', { ...state, package: { ...state.package, reforms, sets } });
}

function withOptions(reform: string, fields: URLSearchParams): string {
  if (reform.includes(':')) return reform;
  const names = Object.keys(model.reforms[reform]?.options ?? {});
  const written = names.flatMap((name) => {
    const value = fields.get(optionField(reform, name));
    return value === null || value === '' ? [] : [`${name}=${value}`];
  });
  return written.length === 0 ? reform : `${reform}:${written.join(',')}`;
}

/** The package, where every entry can be read. */
function readable(reforms: readonly string[], sets: readonly string[]): Package | null {
  const readReforms = reforms.map((text) => readReform(text, model));
  const readSets = sets.map((text) => readChange(text, model));
  if (![...readReforms, ...readSets].every(({ ok }) => ok)) return null;
  return {
    reforms: readReforms.flatMap((result) => (result.ok ? [result.value] : [])),
    changes: readSets.flatMap((result) => (result.ok ? [result.value] : [])),
  };
}
