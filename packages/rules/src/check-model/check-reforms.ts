import type { Model } from '../model.ts';
import { ownEntry } from '../own-entry.ts';
import { settablePaths, unknownName } from '../read-package.ts';
import { legalForms, type Reform, type ReformChange, type ReformOption } from '../reform.ts';
import type { Problem } from '../result.ts';
import type { Scalar, ValueSpec } from '../value.ts';
import { checkLocator, checkName, checkOptions, checkValue } from './check-basics.ts';
import { inEntry, type ModelProblem } from './model-problem.ts';

/** Reforms change what exists to what is legal, whatever options are chosen, and refer to reforms and bodies that exist. */
export function checkReforms(model: Model): readonly ModelProblem[] {
  return Object.entries(model.reforms).flatMap(([id, reform]) => {
    const where = `reform ${id}`;
    const asked = reform.recommendedBy.flatMap(({ body, at }) => [
      ...checkName(where, body, model.bodies, 'the id of a body'),
      ...checkLocator(model, where, at),
    ]);
    return [
      ...inEntry('reform', id, checkName(where, reform.theme, model.themes, 'a theme')),
      ...inEntry('reform', id, checkName(where, reform.form, legalForms, 'a legal form'), 'form'),
      ...Object.entries(reform.options ?? {}).flatMap(([name, spec]) =>
        inEntry('reform', id, checkOption(`${where}, option ${name}`, spec), 'options', name),
      ),
      ...reform.changes.flatMap((change) =>
        inEntry('reform', id, checkChange(model, where, reform, change), change.path),
      ),
      ...inEntry('reform', id, checkOthers(model, where, id, reform)),
      ...inEntry('reform', id, asked, 'recommendedBy'),
    ];
  });
}

/** The reforms that one requires or excludes exist, and each is named once. */
function checkOthers(
  model: Model,
  where: string,
  id: string,
  { requires = [], excludes = [] }: Reform,
): readonly Problem[] {
  const others = [...requires, ...excludes];
  return [
    ...others.flatMap((other) => checkName(where, other, Object.keys(model.reforms), 'the id of a reform')),
    ...others
      .filter((other, index) => other === id || others.indexOf(other) !== index)
      .map((other) => ({
        where,
        found: `${other} required or excluded`,
        expected: 'each other reform once',
      })),
  ];
}

function checkOption(where: string, spec: ReformOption): readonly Problem[] {
  return [
    ...checkOptions(where, spec),
    ...settingsOf(spec).flatMap((value) => checkValue(where, spec, value)),
  ];
}

function checkChange(
  model: Model,
  where: string,
  { options }: Reform,
  { path, to, when }: ReformChange,
): readonly Problem[] {
  const here = `${where}, ${path}`;
  const names = Object.keys(options ?? {});
  const condition = when && ownEntry(options, when.option);
  const faults = [
    ...(when ? checkName(`${here}, when`, when.option, names, 'an option of the reform') : []),
    ...(when && condition ? checkValue(`${here}, when ${when.option}`, condition, when.is) : []),
  ];
  const spec = model.law.spec(path);
  if (!spec) return [...faults, unknownName(where, path, settablePaths(model), 'the path of a parameter')];
  if (spec.unit === 'set') {
    return [...faults, { where: here, found: 'a whole set', expected: 'one member of it' }];
  }
  if (typeof to !== 'object' || to === null) return [...faults, ...checkValue(here, spec, to)];
  const option = ownEntry(options, to.option);
  if (!option) return [...faults, unknownName(here, to.option, names, 'an option of the reform')];
  return [...faults, ...checkTarget(here, spec, option)];
}

/** Every setting that an option offers is legal for the parameter that takes it. */
function checkTarget(where: string, spec: ValueSpec, option: ReformOption): readonly Problem[] {
  if (spec.unit !== option.unit) {
    return [{ where, found: `an option in ${option.unit}`, expected: `one in ${spec.unit}` }];
  }
  return [...settingsOf(option), ...(option.options ?? [])].flatMap((value) =>
    checkValue(where, spec, value),
  );
}

function settingsOf(spec: ReformOption): readonly Scalar[] {
  return [spec.default, ...(spec.suggestions ?? [])];
}
