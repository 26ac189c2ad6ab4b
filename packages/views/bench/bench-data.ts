import { model } from '@tarazy/model';
import { evaluatePackage, lawPathsOf, type Status, tiers } from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { curatedScenarios } from '../src/scenarios';

// One set of data, handed to every library that is measured.

const sizeOf = ({ package: { reforms, changes } }: Scenario): number => reforms.length + changes.length;

/** Six scenarios that hold a package, in the order of the home page. */
export const sixScenarios = curatedScenarios.scenarios.filter((scenario) => sizeOf(scenario) > 0).slice(0, 6);

/** Every harm by scenario, as a status. */
export const matrixData = {
  columns: sixScenarios.map(({ id, title }) => ({ id, label: title['en'] ?? id })),
  rows: Object.keys(model.harms).map((id) => ({ id, label: id })),
  statusOf: readStatuses(),
};

function readStatuses(): ReadonlyMap<string, Status> {
  return new Map(
    sixScenarios.flatMap(({ id, package: chosen }) =>
      evaluatePackage(model, chosen).harms.map(
        ({ id: harm, after }) => [`${harm} ${id}`, after.status] as const,
      ),
    ),
  );
}

/** The harms that each scenario settles. */
export const setsData = sixScenarios.map(({ id, title }) => ({
  id,
  label: title['en'] ?? id,
  harms: matrixData.rows
    .map((row) => row.id)
    .filter((harm) => matrixData.statusOf.get(`${harm} ${id}`) === 'settled'),
}));

/** Reforms, the parameters they change and the harms that rest on these, as nodes and links. */
export function readFlow(scenario: Scenario) {
  const { changes } = evaluatePackage(model, scenario.package);
  const links = changes.flatMap(({ path, reforms }) => [
    ...reforms.map((reform) => ({ source: `reform ${reform}`, target: `law ${path}`, value: 1 })),
    ...Object.entries(model.harms)
      .filter(([, harm]) =>
        tiers.some((tier) =>
          Object.values(harm.tiers[tier] ?? {}).some(({ holds }) => lawPathsOf(holds).includes(path)),
        ),
      )
      .map(([id]) => ({ source: `law ${path}`, target: `harm ${id}`, value: 1 })),
  ]);
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  return { nodes: ids.map((id) => ({ id })), links };
}

/** Packages by the number of their acts and the harms they settle. */
export const frontierData = curatedScenarios.scenarios
  .filter((scenario) => sizeOf(scenario) > 0)
  .map((scenario) => ({
    id: scenario.id,
    effort: sizeOf(scenario),
    settled: evaluatePackage(model, scenario.package).harms.filter(
      ({ before, after }) => before.status !== 'settled' && after.status === 'settled',
    ).length,
  }));
