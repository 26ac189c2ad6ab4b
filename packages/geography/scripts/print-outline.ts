import type { OutlineArcs } from '../src/outline-arcs.ts';

/** The text of `src/outline.gen.ts`, one arc a line. */
export function printOutline({ arcs, country, regions, borders }: OutlineArcs): string {
  const byId = Object.entries(regions).sort(([a], [b]) => (a < b ? -1 : 1));
  return `// Made by scripts/build-outline.ts from source/kaz.topo.json. Do not edit.
import type { OutlineArcs } from './outline-arcs.ts';

export const outlineArcs: OutlineArcs = {
  arcs: [
${arcs.map((arc) => `    ${JSON.stringify(arc)},`).join('\n')}
  ],
  country: ${JSON.stringify(country)},
  regions: {
${byId.map(([id, polygons]) => `    '${id}': ${JSON.stringify(polygons)},`).join('\n')}
  },
  borders: ${JSON.stringify(borders)},
};
`;
}
