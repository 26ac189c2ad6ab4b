import { locales, model } from '@tarazy/model';
import type { Problem } from '@tarazy/rules';
import { readScenario, type Scenario } from '@tarazy/rules/scenario-file';

const files = import.meta.glob<string>('../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The order in which scenarios are shown; those not named follow, the smaller before the larger. */
const order = [
  'ratify-c190-alone',
  'c190-with-updates',
  'proof-all-claims',
  'monitoring-limits',
  'bills-2025-2026',
  'report-recommendations',
  'full-package',
];

interface CuratedScenarios {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
}

/**
 * The curated scenarios, and what is wrong with those that could not be read. Read once: the files are part of the
 * build and cannot change under a running server.
 */
export const curatedScenarios: CuratedScenarios = readCuratedScenarios();

function readCuratedScenarios(): CuratedScenarios {
  const read = Object.entries(files).map(([path, text]) =>
    readScenario(text, path.replace(/^.*\/scenarios\//, 'scenarios/'), model, locales),
  );
  const scenarios = read.flatMap((result) => (result.ok ? [result.value] : []));
  const rank = ({ id, package: chosen }: Scenario) => {
    const named = order.indexOf(id);
    return named < 0 ? order.length + chosen.reforms.length / (Object.keys(model.reforms).length + 1) : named;
  };
  return {
    scenarios: [...scenarios].sort((a, b) => rank(a) - rank(b)),
    problems: read.flatMap((result) => (result.ok ? [] : result.problems)),
  };
}
