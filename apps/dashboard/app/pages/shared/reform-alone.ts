import { model } from '@tarazy/model';
import { applyPackage, compileHarm, judgeHarm, keepRecent, type Status } from '@tarazy/rules';

/** What a reform does alone to the law of a date, in its default setting. */
export interface AloneEffect {
  /** How many harms change their status. */
  readonly moved: number;
  /** How many of these are then settled. */
  readonly settled: number;
  /** Since when the law holds it already, where it does. */
  readonly since: string | undefined;
}

const compiled = Object.entries(model.harms).map(([id, harm]) => ({ id, harm, status: compileHarm(harm) }));

/** As many answers are kept as the list of reforms asks for on a few dates. */
const RECENT = 2048;

/** What a reform does alone; with nothing doubted it is found once for each date. */
export function reformAlone(id: string, asOf: string, without: ReadonlySet<string>): AloneEffect {
  return without.size === 0 ? undoubted(`${id} ${asOf}`) : effectOf(id, asOf, without);
}

const undoubted = keepRecent(RECENT, (key) => {
  const [id = '', asOf = ''] = key.split(' ');
  return effectOf(id, asOf, new Set());
});

/** Fast where nothing is doubted: every harm is then judged by its compiled form. */
function effectOf(id: string, asOf: string, without: ReadonlySet<string>): AloneEffect {
  const applied = applyPackage(model.law, model.reforms, { reforms: [{ id }], changes: [] }, asOf);
  const statusIn = (
    { id: harm, harm: entry, status }: (typeof compiled)[number],
    state: typeof applied.state,
  ) => (without.size === 0 ? status(state) : judgeHarm(harm, entry, state, without).status);
  const moves = compiled
    .map((one): readonly [Status, Status] => [statusIn(one, applied.baseline), statusIn(one, applied.state)])
    .filter(([before, after]) => before !== after);
  return {
    moved: moves.length,
    settled: moves.filter(([, after]) => after === 'settled').length,
    since: applied.alreadyLaw[0]?.since,
  };
}
