import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { frontierData } from '../bench-data';

const { document } = new JSDOM('').window;

/** Packages by effort and harms settled by Observable Plot: a staircase, the points and their names. */
export function renderPlotFrontier(): string {
  const sorted = [...frontierData].sort((a, b) => a.effort - b.effort || b.settled - a.settled);
  const best = sorted.filter((point, index) =>
    sorted.slice(0, index).every((before) => before.settled < point.settled),
  );
  return Plot.plot({
    document,
    width: 934,
    height: 480,
    ariaLabel: 'Packages by effort and harms settled',
    x: { label: 'effort' },
    y: { label: 'harms settled', grid: true },
    marks: [
      Plot.line(best, { x: 'effort', y: 'settled', curve: 'step-after' }),
      Plot.dot(frontierData, { x: 'effort', y: 'settled', ariaLabel: 'id' }),
      Plot.text(frontierData, { x: 'effort', y: 'settled', text: 'id', dy: -10 }),
    ],
  }).outerHTML;
}
