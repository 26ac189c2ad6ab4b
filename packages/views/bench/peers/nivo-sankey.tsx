import { Sankey } from '@nivo/sankey';
import { renderToStaticMarkup } from 'react-dom/server';
import type { readFlow } from '../bench-data';

/** Reforms, parameters and harms by Nivo, as a Sankey diagram with labels. */
export function renderNivoSankey({ nodes, links }: ReturnType<typeof readFlow>): string {
  const data = { nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) };
  return renderToStaticMarkup(
    <Sankey
      width={934}
      height={Math.max(400, nodes.length * 12)}
      data={data}
      margin={{ left: 160, right: 160 }}
      animate={false}
      labelPosition="outside"
      role="img"
      ariaLabel="Reforms, parameters of the law and harms"
    />,
  );
}
