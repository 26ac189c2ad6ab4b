import type { RedlineGround } from '@tarazy/charts';
import { model } from '@tarazy/model';
import {
  type BeforeAfter,
  CUSTOM,
  type Harm,
  type JudgedHarm,
  type LawChange,
  lawPathsOf,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { locatorLink } from '../words/links';
import { titleOf, wordOf } from '../words/text-of';
import { redlineViewWords } from './redline-view-words';

/** Why a change is proposed: who asks for it, and the harms that rest on the rule, those that move first. */
export function readGrounds(
  reader: ViewReader,
  change: LawChange,
  harms: readonly BeforeAfter<JudgedHarm>[],
): readonly RedlineGround[] {
  return [...readAskers(reader, change), ...readHarms(reader, change, harms)];
}

function readAskers(reader: ViewReader, { reforms }: LawChange): readonly RedlineGround[] {
  const named = reforms.filter((id) => id !== CUSTOM && model.reforms[id] !== undefined);
  const asked = named.flatMap((id) => model.reforms[id]?.recommendedBy ?? []);
  const seen = new Set<string>();
  const askers = asked.flatMap(({ body, at }): RedlineGround[] => {
    // Without the remark on the place: it belongs to the page of the reform.
    const locator = locatorLink(reader, { source: at.source, at: at.at });
    const key = `${body} ${locator.label}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: 'source', text: wordOf(reader.texts.bodies, body), locator }];
  });
  if (askers.length > 0 || named.length === 0) return askers;
  return [{ kind: 'inference', text: redlineViewWords[reader.locale].notAsked }];
}

function readHarms(
  { texts, link }: ViewReader,
  { path }: LawChange,
  harms: readonly BeforeAfter<JudgedHarm>[],
): readonly RedlineGround[] {
  const grounds = harms
    .filter(({ id }) => restsOn(model.harms[id], path))
    .map(({ id, before, after }) => ({
      kind: 'harm' as const,
      label: titleOf(texts, 'harms', id),
      href: link(`/harms/${id}`),
      before: before.status,
      after: after.status,
    }));
  const moves = ({ before, after }: (typeof grounds)[number]): number => (before === after ? 1 : 0);
  return grounds.sort((a, b) => moves(a) - moves(b));
}

const readPaths = new WeakMap<Harm, readonly string[]>();

/** The parameters that a harm reads. Kept, because the builder asks again at every toggle. */
function pathsOf(harm: Harm): readonly string[] {
  const kept = readPaths.get(harm);
  if (kept !== undefined) return kept;
  const paths = Object.values(harm.tiers).flatMap((conditions) =>
    Object.values(conditions ?? {}).flatMap(({ holds }) => lawPathsOf(holds)),
  );
  readPaths.set(harm, paths);
  return paths;
}

/** Whether a harm reads a value of the law, the set that holds it, or a member of it. */
export function restsOn(harm: Harm | undefined, path: string): boolean {
  if (harm === undefined) return false;
  return pathsOf(harm).some(
    (one) => one === path || path.startsWith(`${one}.`) || one.startsWith(`${path}.`),
  );
}
