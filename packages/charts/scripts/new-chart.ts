import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Makes the folder of a new chart from the sample: `pnpm chart EffortBars Compare`.

const SAMPLE = {
  name: 'SampleBars',
  kebab: 'sample-bars',
  camel: 'sampleBars',
  group: 'Start',
  /** What is true of the sample alone. */
  remark: ' The scaffold copies this folder; see "Add a chart".',
};

/** Groups of the Storybook in which a chart may stand. */
export const chartGroups = ['Status', 'Compare', 'Reform', 'Case', 'Law', 'Evidence', 'Marks'] as const;
type ChartGroup = (typeof chartGroups)[number];

/** A name in the three ways in which files and code write it. */
interface ChartName {
  readonly name: string;
  readonly kebab: string;
  readonly camel: string;
  readonly group: ChartGroup;
}

/** What was made. */
export interface MadeChart {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Reads what was asked for. Throws `RangeError` that says what was found and what was expected. */
export function readChartName(name: string | undefined, group: string | undefined): ChartName {
  if (name === undefined || !/^(?:[A-Z][a-z0-9]+){2,}$/.test(name)) {
    throw new RangeError(`name: expected two words or more such as EffortBars, found ${name ?? 'nothing'}`);
  }
  const known = chartGroups.find((candidate) => candidate === group);
  if (known === undefined) {
    throw new RangeError(`group: expected one of ${chartGroups.join(', ')}, found ${group ?? 'nothing'}`);
  }
  const kebab = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  return { name, kebab, camel: name.charAt(0).toLowerCase() + name.slice(1), group: known };
}

function rewrite(text: string, chart: ChartName): string {
  return text
    .replaceAll(`${SAMPLE.group}/${SAMPLE.name}`, `${chart.group}/${chart.name}`)
    .replaceAll(SAMPLE.remark, '')
    .replaceAll(SAMPLE.name, chart.name)
    .replaceAll(SAMPLE.kebab, chart.kebab)
    .replaceAll(SAMPLE.camel, chart.camel);
}

/** The lines that export a chart from the package. */
function exportsOf({ name, kebab, camel }: ChartName): string {
  return `export { ${name} } from './${name}/${name}';
export type { ${name}Props } from './${name}/${kebab}-props';
export { ${camel}Picture } from './${name}/${kebab}-picture';
`;
}

/**
 * Copies the sample into a folder of its own and exports it. `source` is the `src` folder of the charts, for tests
 * another one that holds the sample. Throws `RangeError` where the chart is there already; nothing is overwritten.
 */
export function makeChart(source: string, chart: ChartName): MadeChart {
  const folder = path.join(source, chart.name);
  if (existsSync(folder)) throw new RangeError(`name: there is a chart ${chart.name} already, in ${folder}`);
  const sample = path.join(source, SAMPLE.name);
  // The picture on record is made by the first test run of the new chart.
  const names = readdirSync(sample, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  );
  mkdirSync(folder);
  const files = names.map((name) => {
    const target = rewrite(name, chart);
    writeFileSync(path.join(folder, target), rewrite(readFileSync(path.join(sample, name), 'utf8'), chart));
    return target;
  });
  const index = path.join(source, 'index.ts');
  writeFileSync(index, readFileSync(index, 'utf8') + exportsOf(chart));
  return { folder, files: files.sort() };
}

if (process.argv[1] === import.meta.filename) {
  try {
    const chart = readChartName(process.argv[2], process.argv[3]);
    const { folder, files } = makeChart(path.join(import.meta.dirname, '../src'), chart);
    console.log(`${path.relative(process.cwd(), folder)}:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(`\nNow: pnpm storybook, and open ${chart.group} / ${chart.name} / States.`);
    console.log(`Tests: pnpm vitest run --project=charts ${chart.name}`);
    console.log(`Then "pnpm format" puts the new exports in order.`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(
      `${error.message}\nUsage: pnpm chart <Name> <Group>, for example: pnpm chart EffortBars Compare`,
    );
    process.exitCode = 1;
  }
}
