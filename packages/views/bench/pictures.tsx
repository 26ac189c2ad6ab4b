import {
  type ChartPicture,
  CompareSets,
  compareSetsPicture,
  type FigureProps,
  ParetoFrontier,
  paretoFrontierPicture,
  ReformFlow,
  reformFlowPicture,
  StatusMatrix,
  statusMatrixPicture,
  toSvg,
} from '@tarazy/charts';
import css from '@tarazy/charts/styles.css?inline';
import { model } from '@tarazy/model';
import { evaluatePackage } from '@tarazy/rules';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  scenarioColumns,
  todayColumn,
  viewCompareSets,
  viewParetoFrontier,
  viewReformFlow,
  viewStatusMatrix,
} from '../src';
import { readerIn } from '../src/reader';
import { curatedScenarios } from '../src/scenarios';
import { scenarioNamed } from '../src/stories/real-law';
import { readFlow, sixScenarios } from './bench-data';
import type { Candidate } from './measure';
import { renderNivoHeatmap } from './peers/nivo-heatmap';
import { renderNivoSankey } from './peers/nivo-sankey';
import { renderPlotFrontier } from './peers/plot-frontier';
import { renderUpset } from './peers/upset';

/** One picture by several libraries. */
export interface MeasuredPicture {
  readonly title: string;
  readonly candidates: readonly Candidate[];
}

const reader = readerIn('en');
const asOf = model.horizon.to;
const source = { source: 'the sources of the model', date: asOf, version: model.version };
/** The styles of the charts: contrast is judged with them. */
export const styles = css;

/** A chart of Tarazy in its two forms: the component that a page shows, and the file. */
function ours<Props extends FigureProps>(
  name: string,
  Chart: ComponentType<Props>,
  picture: ChartPicture<Props>,
  props: Props,
): readonly Candidate[] {
  return [
    { name: `Tarazy, ${name} as a file`, render: () => toSvg(picture, props, source) },
    {
      name: `Tarazy, ${name} on a page`,
      render: () => renderToStaticMarkup(<Chart {...props} />),
      client: `export { ${name} } from '@tarazy/charts';`,
    },
  ];
}

const matrix = viewStatusMatrix(reader, {
  columns: [todayColumn(reader, asOf), ...scenarioColumns(reader, sixScenarios, asOf)],
  baseColumnId: 'today',
});
const { sets } = viewCompareSets(reader, {
  scenarios: sixScenarios.map(({ id, title, package: chosen }) => ({
    id,
    title: title['en'] ?? id,
    package: chosen,
  })),
  baseId: null,
  asOf,
  without: new Set(),
  atLeast: 'settled',
  beyondBase: false,
});
const flowScenario = scenarioNamed('report-recommendations');
const flow = viewReformFlow(reader, evaluatePackage(model, flowScenario.package, asOf));
const frontier = viewParetoFrontier(reader, { scenarios: curatedScenarios.scenarios, asOf, whole: true });

/** Every picture that is measured, Tarazy first. */
export const pictures: readonly MeasuredPicture[] = [
  {
    title: `Status matrix: ${Object.keys(model.harms).length} harms by 6 scenarios, every row open`,
    candidates: [
      ...ours('StatusMatrix', StatusMatrix, statusMatrixPicture, { ...matrix, foldedGroupIds: [] }),
      {
        name: '@nivo/heatmap',
        render: renderNivoHeatmap,
        client: "export { HeatMap } from '@nivo/heatmap';",
      },
    ],
  },
  {
    title: 'Sets: which of 6 scenarios settle which harms',
    candidates: [
      // Folded: the peer draws the sizes of the sets, and not what is in them.
      ...ours('CompareSets', CompareSets, compareSetsPicture, { ...sets, openIds: [] }),
      { name: '@upsetjs/react', render: renderUpset, client: "export { UpSetJS } from '@upsetjs/react';" },
    ],
  },
  {
    title: `Flow: ${flowScenario.id}, reforms to parameters to harms`,
    candidates: [
      ...ours('ReformFlow', ReformFlow, reformFlowPicture, flow),
      {
        name: '@nivo/sankey',
        render: () => renderNivoSankey(readFlow(flowScenario)),
        client: "export { Sankey } from '@nivo/sankey';",
      },
    ],
  },
  {
    title: 'Frontier: curated packages by effort and harms settled',
    candidates: [
      ...ours('ParetoFrontier', ParetoFrontier, paretoFrontierPicture, frontier),
      {
        name: '@observablehq/plot',
        render: renderPlotFrontier,
        client: "export { plot, line, dot, text } from '@observablehq/plot';",
      },
    ],
  },
];
