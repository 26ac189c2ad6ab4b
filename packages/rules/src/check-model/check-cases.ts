import { datePosition, lastDayOf } from '../calendar.ts';
import type { Model } from '../model.ts';
import { ownEntry } from '../own-entry.ts';
import { formatValue } from '../package.ts';
import type { DocumentedCase, Procedure } from '../procedure.ts';
import { unknownName } from '../read-package.ts';
import type { Problem } from '../result.ts';
import { describeExpected, isLegalValue, UNKNOWN } from '../value.ts';
import {
  checkBasis,
  checkDate,
  checkEvidence,
  checkExpression,
  checkName,
  checkOptions,
} from './check-basics.ts';
import { inEntry, type ModelProblem } from './model-problem.ts';

/** Procedures ask for facts that can be written, in steps that are sound. */
export function checkProcedures(model: Model): readonly ModelProblem[] {
  return Object.entries(model.procedures).flatMap(([id, { theme, steps, facts }]) => {
    const where = `procedure ${id}`;
    return [
      ...inEntry('procedure', id, checkName(where, theme, model.themes, 'a theme')),
      ...Object.entries(facts).flatMap(([name, spec]) =>
        inEntry('procedure', id, checkOptions(`${where}, fact ${name}`, spec), 'facts', name),
      ),
      ...Object.entries(steps).flatMap(([name, { holds }]) =>
        inEntry(
          'procedure',
          id,
          checkExpression(model, `${where}, step ${name}`, holds, facts),
          'steps',
          name,
        ),
      ),
    ];
  });
}

/** Cases give known facts that their procedure asks for, each with a basis, and refer to steps and harms that exist. */
export function checkCases(model: Model): readonly ModelProblem[] {
  return Object.entries(model.cases).flatMap(([id, documented]) => {
    const where = `case ${id}`;
    const procedure = ownEntry(model.procedures, documented.procedure);
    if (!procedure) {
      const unknown = unknownName(where, documented.procedure, Object.keys(model.procedures), 'a procedure');
      return inEntry('case', id, [unknown], 'procedure');
    }
    const { theme, stoppedAt, harms, evidence } = documented;
    const steps = Object.keys(procedure.steps);
    const stop = stoppedAt === undefined ? [] : checkName(`${where}, stopped at`, stoppedAt, steps, 'a step');
    return [
      ...inEntry('case', id, checkName(where, theme, model.themes, 'a theme')),
      ...inEntry('case', id, stop, 'stoppedAt'),
      ...Object.keys(documented.facts).flatMap((name) =>
        inEntry('case', id, checkFact(model, where, name, documented, procedure), 'facts', name),
      ),
      ...harms.flatMap((harm) =>
        inEntry('case', id, checkName(where, harm, Object.keys(model.harms), 'a harm'), 'harms'),
      ),
      ...checkEvidence(model, 'case', id, evidence),
      ...inEntry('case', id, checkPeriod(where, documented), 'from'),
    ];
  });
}

function checkPeriod(where: string, { from, to }: DocumentedCase): readonly Problem[] {
  return [
    ...checkDate(where, from),
    ...checkDate(where, to),
    ...(datePosition(from) <= lastDayOf(to)
      ? []
      : [{ where, found: `from ${from} to ${to}`, expected: 'dates in order' }]),
  ];
}

function checkFact(
  model: Model,
  where: string,
  name: string,
  { facts }: DocumentedCase,
  procedure: Procedure,
): readonly Problem[] {
  const fact = facts[name];
  if (!fact) return [];
  const spec = ownEntry(procedure.facts, name);
  if (!spec) return [unknownName(where, name, Object.keys(procedure.facts), 'a fact of the procedure')];
  const { value, basis } = fact;
  const here = `${where}, ${name}`;
  const isGiven = value !== UNKNOWN && value !== null && isLegalValue(spec, value);
  return [
    ...(isGiven ? [] : [{ where: here, found: formatValue(value), expected: describeExpected(spec) }]),
    ...checkBasis(model, here, basis),
  ];
}
