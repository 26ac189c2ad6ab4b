/** An arrow of the diagram: `from` may import `to`, or its types alone. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

export interface ImportDiagram {
  /** Short name to folder, as the boxes of the drawing say. */
  readonly folders: Readonly<Record<string, string>>;
  readonly edges: readonly DrawnEdge[];
  /** Files listed as helpers of layouts, from the root of the repository. */
  readonly layoutHelpers: readonly string[];
}

/** Reads the drawing and the table of helpers out of `docs/imports.md`. */
export function readImportDiagram(markdown: string): ImportDiagram {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(markdown)?.[1];
  if (drawing === undefined) throw new Error('docs/imports.md holds no ```mermaid block.');
  const folders: Record<string, string> = {};
  const edges: DrawnEdge[] = [];
  for (const line of drawing.split('\n').slice(1)) {
    const box = /^\s*(\w+)\["([^"]+)"\]\s*$/.exec(line);
    const arrow = /^\s*(\w+) (-->|-\. types \.->) (\w+)\s*$/.exec(line);
    if (box?.[1] !== undefined && box[2] !== undefined) folders[box[1]] = box[2];
    else if (arrow?.[1] !== undefined && arrow[3] !== undefined) {
      edges.push({ from: arrow[1], to: arrow[3], typesOnly: arrow[2] !== '-->' });
    } else if (line.trim() !== '') {
      throw new Error(`docs/imports.md: expected a box or an arrow, found: ${line.trim()}`);
    }
  }
  const layoutHelpers = [...markdown.matchAll(/^\| `([^`]+\.ts)` \|/gm)].map(([, file = '']) => file);
  return { folders, edges, layoutHelpers };
}
