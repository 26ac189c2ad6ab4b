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

/** Procedures ask for facts that can be written, in steps that are sound. */
export function checkProcedures(model: Model): readonly Problem[] {
  return Object.entries(model.procedures).flatMap(([id, { theme, steps, facts }]) => [
    ...checkName(`procedure ${id}`, theme, model.themes, 'a theme'),
    ...Object.entries(facts).flatMap(([name, spec]) => checkOptions(`procedure ${id}, fact ${name}`, spec)),
    ...Object.entries(steps).flatMap(([name, { holds }]) =>
      checkExpression(model, `procedure ${id}, step ${name}`, holds, facts),
    ),
  ]);
}

/** Cases give known facts that their procedure asks for, each with a basis, and refer to steps and harms that exist. */
export function checkCases(model: Model): readonly Problem[] {
  return Object.entries(model.cases).flatMap(([id, documented]) => {
    const where = `case ${id}`;
    const procedure = ownEntry(model.procedures, documented.procedure);
    if (!procedure) {
      return [unknownName(where, documented.procedure, Object.keys(model.procedures), 'a procedure')];
    }
    const { theme, stoppedAt, from, to, harms, evidence } = documented;
    const steps = Object.keys(procedure.steps);
    return [
      ...checkName(where, theme, model.themes, 'a theme'),
      ...(stoppedAt === undefined ? [] : checkName(`${where}, stopped at`, stoppedAt, steps, 'a step')),
      ...checkFacts(model, where, documented, procedure),
      ...harms.flatMap((harm) => checkName(where, harm, Object.keys(model.harms), 'a harm')),
      ...checkEvidence(model, where, evidence),
      ...checkDate(where, from),
      ...checkDate(where, to),
      ...(datePosition(from) <= lastDayOf(to)
        ? []
        : [{ where, found: `from ${from} to ${to}`, expected: 'dates in order' }]),
    ];
  });
}

function checkFacts(
  model: Model,
  where: string,
  { facts }: DocumentedCase,
  procedure: Procedure,
): readonly Problem[] {
  return Object.entries(facts).flatMap(([name, { value, basis }]) => {
    const spec = ownEntry(procedure.facts, name);
    if (!spec) return [unknownName(where, name, Object.keys(procedure.facts), 'a fact of the procedure')];
    const isGiven = value !== UNKNOWN && value !== null && isLegalValue(spec, value);
    return [
      ...(isGiven
        ? []
        : [{ where: `${where}, ${name}`, found: formatValue(value), expected: describeExpected(spec) }]),
      ...checkBasis(model, `${where}, ${name}`, basis),
    ];
  });
}
