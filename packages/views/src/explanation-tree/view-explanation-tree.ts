import type { ExplanationMends, ExplanationTreeProps } from '@tarazy/charts';
import { model } from '@tarazy/model';
import {
  applyPackage,
  type ChosenReform,
  harmGoal,
  judgeHarm,
  type Package,
  smallestMends,
  type Truth,
  UNKNOWN,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { sayDay } from '../words/say-day';
import { titleOf } from '../words/text-of';
import { explainCondition } from './explain-condition';
import { explanationViewWords } from './explanation-view-words';

/** What {@link viewExplanationTree} is asked. */
export interface ExplanationQuestion {
  /** Id of a harm of the model. */
  readonly harm: string;
  readonly package: Package;
  /** ISO date of the law under the package. */
  readonly asOf: string;
  /** Ids of conditions that are left out; none unless told. */
  readonly without?: ReadonlySet<string> | undefined;
  /** The page that leaves a condition out, or counts it again; none unless told. */
  readonly doubtHref?: ((condition: string) => string) | undefined;
  /** The page that holds the package with reforms added; none unless told. */
  readonly mendHref?: ((added: readonly ChosenReform[]) => string) | undefined;
}

/**
 * Why a harm has its status under a package: its conditions, the law each read, and the smallest mends that would
 * settle it. Throws `RangeError` where the model has no such harm.
 */
export function viewExplanationTree(
  reader: ViewReader,
  question: ExplanationQuestion,
): ExplanationTreeProps & { readonly mends: ExplanationMends } {
  const { harm: id, package: chosen, asOf, without = new Set<string>(), doubtHref } = question;
  const harm = Object.hasOwn(model.harms, id) ? model.harms[id] : undefined;
  if (harm === undefined) throw new RangeError(`harm: found “${id}”, expected one of the model`);
  const words = explanationViewWords[reader.locale];
  const judged = judgeHarm(id, harm, applyPackage(model.law, model.reforms, chosen, asOf).state, without);
  const asked = judged.conditions.filter(({ off }) => !off);
  const law = words.lawOf(sayDay(reader.locale, asOf));
  const isPackage = chosen.reforms.length + chosen.changes.length > 0;
  return {
    locale: reader.locale,
    title: words.conditions(
      asked.filter(({ holds }) => holds === false).length,
      asked.filter(({ holds }) => holds === UNKNOWN).length,
      asked.length,
    ),
    subtitle: words.subtitle(isPackage ? `${law}, ${words.withPackage}` : law),
    nodes: judged.conditions.map((condition) =>
      explainCondition(reader, condition, {
        asOf,
        doubtHref,
        word: `${words.tier[condition.tier]}: ${words.truth[truthWord(condition.holds)]}`,
      }),
    ),
    mends: viewMends(reader, question, without),
  };
}

function truthWord(truth: Truth): 'holds' | 'missing' | 'notKnown' {
  return truth === UNKNOWN ? 'notKnown' : truth ? 'holds' : 'missing';
}

function viewMends(
  { texts, locale, link }: ViewReader,
  { harm, package: base, asOf, mendHref }: ExplanationQuestion,
  without: ReadonlySet<string>,
): ExplanationMends {
  const words = explanationViewWords[locale];
  const found = smallestMends(model, harmGoal(model, harm, 'settled', without), { base, asOf });
  const size = found[0]?.reforms.length;
  return {
    title:
      size === undefined ? words.noMend : size === 0 ? words.mendedNow : words.mended(found.length, size),
    subtitle: size === undefined || size === 0 ? undefined : words.mendSubtitle,
    list: found
      .filter(({ reforms }) => reforms.length > 0)
      .map(({ reforms }) => ({
        id: reforms.map((reform) => reform.id).join(' '),
        parts: reforms.map((reform) => ({
          label: titleOf(texts, 'reforms', reform.id),
          href: link(`/reforms/${reform.id}`),
        })),
        href: mendHref?.(reforms),
      })),
  };
}
