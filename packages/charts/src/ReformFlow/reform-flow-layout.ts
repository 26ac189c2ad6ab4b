import type { Scene } from '../picture/scene';
import { readFlowMark } from './describe-reform-flow';
import { layoutFlowColumns } from './flow-columns-layout';
import { buildFlowGraph, type FlowGraph } from './flow-graph';
import { layoutFlowList } from './flow-list-layout';
import { planFlow } from './flow-plan';
import { keyOfMark } from './flow-slots';
import type { ReformFlowProps } from './reform-flow-props';
import { reformFlowWords } from './reform-flow-words';

/** Narrower than this, the columns become a nested list, px. */
const NARROW = 560;

/**
 * Lays a flow out at a width in px: three columns and the ribbons between them, or a nested list where there is no
 * room for columns. Pure; the order of the data changes nothing.
 */
export function layoutReformFlow(
  props: ReformFlowProps,
  width: number,
  graph: FlowGraph = buildFlowGraph(props),
): Scene {
  if (graph.nodes.size === 0) return { width, height: 0, items: [] };
  const plan = planFlow(graph, props, reformFlowWords(props.locale).other);
  const nameOf = (id: string): string => {
    const reading = readFlowMark(graph, props, keyOfMark(id));
    return reading === null ? id : `${reading.subject}. ${reading.text}`;
  };
  const layout = width < NARROW ? layoutFlowList : layoutFlowColumns;
  return layout(props, graph, plan, nameOf, width);
}
