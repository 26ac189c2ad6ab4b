/** A place in a grid of focusable marks. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Size of the grid, and which places hold a mark. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  readonly has: (place: GridPlace) => boolean;
  /** Where a key leads besides the grid; `null`: nowhere, `undefined`: where the grid leads. */
  readonly follow?: ((from: GridPlace, key: string) => GridPlace | null | undefined) | undefined;
}

/** First place that holds a mark, in reading order; `null` in an empty grid. */
export function findFirstPlace(shape: GridShape): GridPlace | null {
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) {
      if (shape.has({ row, column })) return { row, column };
    }
  }
  return null;
}

function walk(shape: GridShape, start: GridPlace, rowStep: number, columnStep: number): GridPlace | null {
  let { row, column } = start;
  while (row >= 0 && row < shape.rows && column >= 0 && column < shape.columns) {
    if (shape.has({ row, column })) return { row, column };
    row += rowStep;
    column += columnStep;
  }
  return null;
}

/**
 * Where a key leads from a place: arrows to the next mark, Home and End to the ends of the row, with
 * Ctrl to the ends of the grid. `null`: the key means nothing here, or there is no mark that way.
 */
export function moveInGrid(shape: GridShape, from: GridPlace, key: string, ctrl = false): GridPlace | null {
  const { row, column } = from;
  const followed = ctrl ? undefined : shape.follow?.(from, key);
  if (followed !== undefined) return followed;
  switch (key) {
    case 'ArrowRight':
      return walk(shape, { row, column: column + 1 }, 0, 1);
    case 'ArrowLeft':
      return walk(shape, { row, column: column - 1 }, 0, -1);
    case 'ArrowDown':
      return walk(shape, { row: row + 1, column }, 1, 0);
    case 'ArrowUp':
      return walk(shape, { row: row - 1, column }, -1, 0);
    case 'Home':
      return ctrl ? findFirstPlace(shape) : walk(shape, { row, column: 0 }, 0, 1);
    case 'End':
      return ctrl
        ? walk(shape, { row: shape.rows - 1, column: shape.columns - 1 }, 0, -1)
        : walk(shape, { row, column: shape.columns - 1 }, 0, -1);
    default:
      return null;
  }
}
