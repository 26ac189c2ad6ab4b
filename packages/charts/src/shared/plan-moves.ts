/** Where each row stands, px from the top of its table, by id. */
export type RowPlaces = ReadonlyMap<string, number>;

/** A row that stands elsewhere than before: how far back it was drawn, px; `null` for a row that is new. */
export interface RowMove {
  readonly id: string;
  readonly from: number | null;
}

/**
 * What must be seen to move between two states of a table. `carried` is how far a row still was from its place when
 * the change came, px: a new move begins where the last one is. Nothing moves at the first sight.
 */
export function planMoves(
  before: RowPlaces | null,
  after: RowPlaces,
  carried: (id: string) => number,
): readonly RowMove[] {
  if (before === null) return [];
  return [...after].flatMap(([id, top]): readonly RowMove[] => {
    const last = before.get(id);
    if (last === undefined) return [{ id, from: null }];
    const from = last - top + (last === top ? 0 : carried(id));
    return from === 0 ? [] : [{ id, from }];
  });
}
