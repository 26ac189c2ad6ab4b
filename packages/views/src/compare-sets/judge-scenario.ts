import { model } from '@tarazy/model';
import { type Evaluation, evaluatePackage, keepRecent, type Package } from '@tarazy/rules';

/** As many scenarios as a few comparisons hold, on a few dates. */
const RECENT = 32;

const judged = keepRecent(RECENT, (key) => {
  const [chosen, asOf, without] = JSON.parse(key) as [Package, string, readonly string[]];
  return evaluatePackage(model, chosen, asOf, new Set(without));
});

/** Everything a package does on a date, found once for each package, date and set of doubted conditions. */
export function judgeScenario(chosen: Package, asOf: string, without: ReadonlySet<string>): Evaluation {
  return judged(JSON.stringify([chosen, asOf, [...without].sort()]));
}
