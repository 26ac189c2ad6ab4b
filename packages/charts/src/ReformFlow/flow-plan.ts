import { type FlowColumn, type FlowGraph, flowColumns } from './flow-graph';
import { orderColumns } from './flow-order';
import type { ReformFlowProps } from './reform-flow-props';

/** A column of more lines than this is folded by theme, unless told. */
const FOLD_ABOVE = 24;
/** Most lines of a column, or of an open theme in a column; what is more is counted, not drawn. */
const MOST_LINES = 60;

/** What stands in one column of a theme. */
export interface PlannedCell {
  readonly column: FlowColumn;
  /** All that the theme holds here. */
  readonly keys: readonly string[];
  /** What is drawn line by line, in order: nothing where the theme is folded. */
  readonly shown: readonly string[];
}

/** A theme across the columns. */
export interface PlannedTheme {
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly cells: readonly PlannedCell[];
}

/** What of a flow is drawn: every line, or themes. */
export type FlowPlan =
  | { readonly kind: 'lines'; readonly columns: readonly (readonly string[])[] }
  | { readonly kind: 'themes'; readonly themes: readonly PlannedTheme[] };

/** Decides what is drawn line by line and what is folded by theme. `otherLabel` names what belongs to no theme. */
export function planFlow(graph: FlowGraph, props: ReformFlowProps, otherLabel: string): FlowPlan {
  const longest = Math.max(...graph.columns.map((column) => column.length));
  const folded = longest > MOST_LINES || (props.folded ?? longest > FOLD_ABOVE);
  if (!folded) return { kind: 'lines', columns: orderColumns(graph.columns, graph.links) };
  const [only] = graph.themes;
  const openId = props.openThemeId ?? (graph.themes.length === 1 ? only?.id : undefined);
  return {
    kind: 'themes',
    themes: graph.themes.map(({ id, label }) => {
      const isOpen = id === openId;
      const columns = graph.columns.map((keys) => keys.filter((key) => graph.nodes.get(key)?.themeId === id));
      const ordered = isOpen ? orderColumns(columns, linksWithin(graph, columns)) : columns;
      return {
        id,
        label: label === '' ? otherLabel : label,
        isOpen,
        cells: flowColumns.map((column, at) => ({
          column,
          keys: columns[at] ?? [],
          shown: isOpen ? (ordered[at] ?? []).slice(0, MOST_LINES) : [],
        })),
      };
    }),
  };
}

function linksWithin(graph: FlowGraph, columns: readonly (readonly string[])[]): FlowGraph['links'] {
  const within = new Set(columns.flat());
  return graph.links.filter(({ from, to }) => within.has(from) && within.has(to));
}

/** Id of the mark that stands for a theme in a column. */
export function bandId(column: FlowColumn, themeId: string): string {
  return `${column}-band:${themeId}`;
}

/** Which theme the mark of a band stands for; `null` for another mark. */
export function themeOfBand(id: string): string | null {
  return /^(?:reform|parameter|harm)-band:(.*)$/s.exec(id)?.[1] ?? null;
}
