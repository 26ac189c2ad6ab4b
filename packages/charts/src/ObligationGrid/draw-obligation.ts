import { hatchPath } from '../picture/draw';
import type { Ink } from '../picture/ink';
import type { Shape } from '../picture/scene';
import type { ObligationCell } from './obligation-grid-props';
import type { ObligationForm } from './obligation-grid-words';

/** Side of the square of an article, px. */
export const SQUARE = 15;
/** Between the outline and what fills it, px. */
const INSET = 3;

const INKS: Readonly<Record<ObligationForm, Ink>> = {
  met: 'petrol-deep',
  partly: 'ochre',
  unmet: 'rust',
  undetermined: 'ink-3',
};

const DASHES: Readonly<Record<string, readonly number[] | undefined>> = {
  true: undefined,
  false: [3, 2.2],
  unknown: [1, 2.2],
};

/**
 * The square of an article. Its outline says whether the treaty binds: solid, dashed where not, dotted where that is
 * not known. What fills it says whether it is met: full, as high as the share of conditions that hold, empty, or
 * hatched. `grey` where it is as in the base.
 */
export function drawObligation(
  form: ObligationForm,
  { binds, met, asked }: Pick<ObligationCell, 'binds' | 'met' | 'asked'>,
  at: { readonly x: number; readonly y: number; readonly grey?: boolean },
): readonly Shape[] {
  const { x, y, grey = false } = at;
  const ink = grey ? 'rule-2' : INKS[form];
  const inner = SQUARE - 2 * INSET;
  const outline: Shape = {
    kind: 'rect',
    x: x + 0.75,
    y: y + 0.75,
    width: SQUARE - 1.5,
    height: SQUARE - 1.5,
    stroke: { ink, width: 1.5, dash: DASHES[String(binds)] },
  };
  if (form === 'unmet') return [outline];
  if (form === 'undetermined') {
    const d = hatchPath(x + INSET, y + INSET, inner, inner, 3);
    return [outline, { kind: 'path', d, stroke: { ink, width: 1.1 } }];
  }
  // A part is never drawn as nothing or as the whole.
  const height =
    form === 'met' ? inner : Math.min(inner - 2, Math.max(2, Math.round((inner * met) / Math.max(1, asked))));
  return [
    outline,
    { kind: 'rect', x: x + INSET, y: y + INSET + inner - height, width: inner, height, fill: ink },
  ];
}
