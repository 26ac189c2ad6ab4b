import type { Scene } from '../picture/scene';
import type { Locale } from '../shared/chart-types';
import type { ComparedBase, ComparedSet, ComparedSets } from './compare-sets-props';
import { setWords } from './compare-sets-words';
import { NONE, type SetGroup } from './group-sets';
import type { SetColumns } from './set-columns';

/** What the layout of a comparison needs. */
export interface SetsToLay extends ComparedSets {
  readonly locale: Locale;
}

/** A comparison that is being drawn: its data, and where its columns stand. */
export interface SetDrawing {
  readonly data: SetsToLay;
  /** Those drawn, six at the most. */
  readonly sets: readonly ComparedSet[];
  /** Place 0 is the base, then the sets. */
  readonly columns: SetColumns;
  /** Harms that the longest bar stands for. */
  readonly most: number;
}

/** A part of a scene that takes the whole width, and its height in px. */
export interface DrawnPart {
  readonly items: Scene['items'];
  readonly height: number;
}

/** Letter of a base that is a law and no scenario. */
export const LAW_MARK = '§';

/** Px that harms stand in from the left, under the name of their group. */
export const INDENT = 18;

/** The columns in order: the base, then the sets. */
export function columnsOf({ data, sets }: SetDrawing): readonly (ComparedBase | ComparedSet)[] {
  return [data.base, ...sets];
}

/** The name of a group, such as "A and B settle". */
export function nameGroup({ id, sets }: SetGroup, { atLeast = 'settled', locale }: SetsToLay): string {
  const words = setWords(locale);
  const marks = words.join(sets.map(({ mark }) => mark));
  if (id === NONE) return words.none(atLeast);
  return sets.length === 1 ? words.onlyOne(marks, atLeast) : words.several(marks, atLeast);
}
