import { HeatMap } from '@nivo/heatmap';
import { renderToStaticMarkup } from 'react-dom/server';
import { matrixData } from '../bench-data';

const VALUES = { open: 0, undetermined: 1, 'on-paper': 2, enforceable: 3, settled: 4 };

/** The matrix by Nivo: the same rows, columns and labels, a colour a cell. */
export function renderNivoHeatmap(): string {
  const data = matrixData.rows.map(({ id, label }) => ({
    id: label,
    data: matrixData.columns.map((column) => ({
      x: column.label,
      y: VALUES[matrixData.statusOf.get(`${id} ${column.id}`) ?? 'undetermined'],
    })),
  }));
  return renderToStaticMarkup(
    <HeatMap
      width={934}
      height={data.length * 22 + 120}
      data={data}
      margin={{ top: 120, left: 320 }}
      animate={false}
      axisTop={{ tickRotation: -30 }}
      axisLeft={{ tickSize: 0 }}
      enableLabels={false}
      colors={{ type: 'sequential', scheme: 'blues' }}
      role="img"
      ariaLabel="Harms by scenario"
    />,
  );
}
