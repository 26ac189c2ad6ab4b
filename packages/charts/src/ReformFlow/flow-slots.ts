import { type FlowGraph, type FlowLink, findPaths } from './flow-graph';
import { bandId, type FlowPlan, themeOfBand } from './flow-plan';

/** Between the key of a node or a ribbon and what tells apart several marks of it. */
export const MARK_SEPARATOR = '@';

/** The key of the node or ribbon that a mark shows. */
export function keyOfMark(id: string): string {
  return id.split(MARK_SEPARATOR)[0] ?? id;
}

/** Which mark stands for a node: its own line, or the band of its theme. */
export function findSlots(graph: FlowGraph, plan: FlowPlan): (key: string) => string {
  if (plan.kind === 'lines') return (key) => key;
  const shown = new Set(plan.themes.flatMap(({ cells }) => cells.flatMap((cell) => cell.shown)));
  return (key) => {
    const node = graph.nodes.get(key);
    return node === undefined || shown.has(key) ? key : bandId(node.column, node.themeId);
  };
}

/** Key of the ribbon that a link lies in: its own between two lines; between bands, one for each ink. */
export function bundleKey({ key, from, to, ink, open }: FlowLink, slotOf: (key: string) => string): string {
  const ends = `${slotOf(from)}>${slotOf(to)}`;
  return ends === key ? key : `${ends}|${ink}${open ? '|open' : ''}`;
}

/** The marks on the paths through a mark, both ways: of nodes, bands and ribbons, by their keys. */
export function findLitMarks(graph: FlowGraph, plan: FlowPlan, id: string): ReadonlySet<string> {
  const slotOf = findSlots(graph, plan);
  const themeId = themeOfBand(id);
  const [column] = id.split('-band:');
  const starts =
    themeId === null
      ? [keyOfMark(id)]
      : [...graph.nodes.values()]
          .filter((node) => node.themeId === themeId && node.column === column)
          .map(({ key }) => key);
  const paths = findPaths(graph, starts);
  return new Set([
    id,
    ...[...paths].filter((key) => graph.nodes.has(key)).flatMap((key) => [key, slotOf(key)]),
    ...graph.links.filter(({ key }) => paths.has(key)).flatMap((link) => [link.key, bundleKey(link, slotOf)]),
  ]);
}
