import { type ChosenReform, formatValue, isNumericUnit, type Reform } from '@tarazy/rules';
import { type SweepOfCases, viewSweepOfCases } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';
import { type SweepTexts, sweepTexts } from './sweep-of-cases-texts';

/** Many cases along the number that a reform leaves open. */
export interface ReformSweep {
  readonly figure: SweepOfCases;
  readonly words: Pick<SweepTexts, 'take' | 'beyond'>;
  /** What the reform may set; beyond it there is no link. */
  readonly option: { readonly min: number; readonly max: number };
  /** This page with the reform at `{value}`. */
  readonly href: string;
}

/**
 * What the documented cases come to as the number of a reform moves, with this reform alone: the first number of it that a
 * case turns on. `null` where the reform leaves no number open, or none that a case turns on.
 */
export function readSweepOfCases(view: ModelView, chosen: ChosenReform, reform: Reform): ReformSweep | null {
  const asked = { chosen: { reforms: [chosen], changes: [] }, asOf: view.asOf, without: view.without };
  for (const [name, option] of Object.entries(reform.options ?? {})) {
    if (!isNumericUnit(option.unit)) continue;
    const paths = reform.changes
      .filter(({ to }) => typeof to === 'object' && to?.option === name)
      .map(({ path }) => path);
    for (const path of paths) {
      const figure = viewSweepOfCases(view, path, asked);
      if (figure === null || figure.rows.length === 0) continue;
      const [min = 0, max = 1] = figure.domain ?? [];
      return {
        figure,
        words: sweepTexts(view.locale),
        option: { min: option.min ?? min, max: option.max ?? max },
        href: linkWithValue(view, chosen, name),
      };
    }
  }
  return null;
}

/** The address of the reform's page with one option at `{value}`, the other options as they are. */
function linkWithValue({ state }: ModelView, { id, options = {} }: ChosenReform, name: string): string {
  const others = Object.entries(options)
    .filter(([other]) => other !== name)
    .map(([other, value]) => `${other}=${formatValue(value)}`);
  const kept = state.package.reforms.filter((text) => text.split(':')[0] !== id);
  const reforms = [...kept, `${id}:${[...others, `${name}=VALUE`].join(',')}`];
  return linkTo(`/reforms/${id}`, state, { package: { ...state.package, reforms } }).replace(
    `${name}=VALUE`,
    `${name}={value}`,
  );
}
