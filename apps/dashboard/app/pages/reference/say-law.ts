import { fill, lawStatement, memberName, model, parameterText } from '@tarazy/model';
import { applyPackage, type Value } from '@tarazy/rules';
import type { ModelView } from '../../model-view';

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

/** Since when the law of a date holds all that a reform asks for; `null` where it does not. */
export function lawSince(reform: string, asOf: string): string | null {
  const alone = { reforms: [{ id: reform }], changes: [] };
  return applyPackage(model.law, model.reforms, alone, asOf).alreadyLaw[0]?.since ?? null;
}
