import { asSets, generateCombinations, UpSetJS } from '@upsetjs/react';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { setsData } from '../bench-data';

/** Which scenarios settle which harms by UpSet.js: the distinct intersections. Measured here, never shipped. */
export function renderUpset(): string {
  const elems = [...new Set(setsData.flatMap(({ harms }) => harms))].map((id) => ({
    name: id,
    sets: setsData.filter(({ harms }) => harms.includes(id)).map(({ label }) => label),
  }));
  const sets = asSets(
    setsData.map(({ label }) => ({
      name: label,
      elems: elems.filter((elem) => elem.sets.includes(label)),
    })),
  );
  const combinations = generateCombinations(sets, {
    type: 'distinctIntersection',
    elems: elems,
    order: 'cardinality:desc',
    empty: false,
  });
  // Its types are those of React 17.
  const Chart = UpSetJS as unknown as FunctionComponent<Record<string, unknown>>;
  return renderToStaticMarkup(createElement(Chart, { sets, combinations, width: 934, height: 480 }));
}
