import type { ValueUnit } from '@tarazy/charts';
import type { Texts } from '@tarazy/model';
import type { Unit } from '@tarazy/rules';
import { entryOf } from './text-of';

/** The word of a unit in every form that its language asks for; nothing for a plain number or a share. */
export function unitForms(texts: Texts, unit: Unit): ValueUnit | undefined {
  return entryOf<ValueUnit>(texts.words.units, unit);
}
