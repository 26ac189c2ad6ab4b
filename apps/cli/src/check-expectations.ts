import { evaluatePackage, type Model, type Problem } from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** What a scenario file expects and does not come out, each with its line. */
export function checkExpectations(
  model: Model,
  scenario: Scenario,
  file: string,
  text: string,
): readonly Problem[] {
  const { expect, package: chosen, asOf, without } = scenario;
  const evaluation = evaluatePackage(model, chosen, asOf, new Set(without));
  const found = {
    harms: new Map(evaluation.harms.map(({ id, after }) => [id, after.status as string])),
    obligations: new Map(evaluation.obligations.map(({ id, after }) => [id, after.status as string])),
    cases: new Map(evaluation.cases.map(({ id, after }) => [id, after.outcome as string])),
  };
  const lineOf = lineFinder(text);
  return (['harms', 'obligations', 'cases'] as const).flatMap((kind) =>
    Object.entries(expect[kind])
      .filter(([id, expected]) => found[kind].get(id) !== expected)
      .map(([id, expected]) => {
        const line = lineOf(['expect', kind, id]);
        return {
          file,
          ...(line !== undefined && { line }),
          where: `expect.${kind}.${id}`,
          found: found[kind].get(id) ?? 'nothing',
          expected,
        };
      }),
  );
}

/** How many results a scenario file expects. */
export function countExpectations({ expect }: Scenario): number {
  return [expect.harms, expect.obligations, expect.cases].reduce(
    (sum, kind) => sum + Object.keys(kind).length,
    0,
  );
}

function lineFinder(text: string): (path: readonly string[]) => number | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (path) => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line : undefined;
  };
}
