import { model } from '@tarazy/model';
import {
  type Contender,
  contenderOf,
  emptyPackage,
  evaluatePackage,
  keepRecent,
  type Package,
} from '@tarazy/rules';

/** As many packages as one page compares, on a few dates. */
const RECENT = 96;

const undoubted = keepRecent(RECENT, (key): Contender => {
  const [id, chosen, asOf] = JSON.parse(key) as [string, Package, string];
  return judge(id, chosen, asOf, new Set());
});

function judge(id: string, chosen: Package, asOf: string, without: ReadonlySet<string>): Contender {
  return contenderOf(id, evaluatePackage(model, chosen, asOf, without), model.reforms);
}

/** A package on a date, to be compared with others; kept for the next time where nothing is doubted. */
export function contend(
  id: string,
  chosen: Package,
  asOf: string,
  without: ReadonlySet<string> = new Set(),
): Contender {
  return without.size === 0
    ? undoubted(JSON.stringify([id, chosen, asOf]))
    : judge(id, chosen, asOf, without);
}

/** Id of the law as it is among those compared: a package of nothing. */
export const LAW = 'law';

/** The law of a date as a package of nothing. */
export function contendAsLaw(asOf: string, without?: ReadonlySet<string>): Contender {
  return contend(LAW, emptyPackage, asOf, without);
}
