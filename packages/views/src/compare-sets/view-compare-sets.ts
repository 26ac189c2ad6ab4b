import {
  type ComparedBase,
  type ComparedCell,
  type ComparedHarm,
  type CompareSetsProps,
  formatDate,
  type PairGridProps,
} from '@tarazy/charts';
import { model } from '@tarazy/model';
import { contenderOf, type Evaluation, emptyPackage, type JudgedHarm } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { locatorLink } from '../words/links';
import { sayWhy } from '../words/say-why';
import { softHyphen } from '../words/soft-hyphen';
import { titleOf } from '../words/text-of';
import { type CompareQuestion, type Lettered, letterScenarios } from './compare-question';
import { compareWords } from './compare-words';
import { sayContainment } from './find-containment';
import { judgeScenario } from './judge-scenario';

/** Id of the column that holds the law of the date. */
export const LAW = 'law';

/** A comparison as the data of its figures. */
export interface ComparedScenarios {
  /** What it comes to, as a sentence. */
  readonly finding: string;
  readonly sets: CompareSetsProps;
  readonly pairs: PairGridProps;
}

interface JudgedColumn {
  readonly id: string;
  readonly harms: ReadonlyMap<string, JudgedHarm>;
}

const judgedHarms = (id: string, { harms }: Evaluation): JudgedColumn => ({
  id,
  harms: new Map(harms.map(({ id: harm, after }) => [harm, after])),
});

/** Scenarios against every harm, grouped by those that settle it. */
export function viewCompareSets(reader: ViewReader, question: CompareQuestion): ComparedScenarios {
  const { asOf, without, atLeast, beyondBase, baseId } = question;
  const { locale } = reader;
  const words = compareWords[locale];
  const lettered = letterScenarios(question.scenarios);
  const baseScenario = lettered.find(({ id }) => id === baseId);
  const law = judgeScenario(emptyPackage, asOf, without);
  const contenders = lettered.map((one) => ({
    ...contenderOf(one.id, judgeScenario(one.package, asOf, without), model.reforms, atLeast),
    mark: one.mark,
  }));
  const sets = lettered.filter((one) => one !== baseScenario);
  const base: ComparedBase =
    baseScenario === undefined ? { id: LAW, label: sayLaw(asOf, locale) } : columnOf(baseScenario);
  const judge = (one: Lettered) => judgedHarms(one.id, judgeScenario(one.package, asOf, without));
  const judgedBase = baseScenario === undefined ? judgedHarms(LAW, law) : judge(baseScenario);
  const finding = sayContainment(contenders, contenderOf(LAW, law, model.reforms, atLeast).settled, locale);
  const compared = {
    locale,
    base,
    sets: sets.map(columnOf),
    harms: listHarms(reader, judgedBase, sets.map(judge)),
    atLeast,
    beyondBase,
  };
  const measure = words.measure(compared.harms.length, formatDate(locale, asOf), atLeast);
  return {
    finding,
    sets: { ...compared, title: finding, subtitle: measure },
    pairs: { ...compared, title: words.pairs, subtitle: words.pairsMeasure },
  };
}

/** The law of a date in words; the latest that the model knows is the law today. */
function sayLaw(asOf: string, locale: ViewReader['locale']): string {
  const words = compareWords[locale];
  return asOf === model.horizon.to ? words.lawToday : words.lawOf(formatDate(locale, asOf));
}

function columnOf({ id, mark, title, href }: Lettered) {
  return { id, mark, label: softHyphen(title), ...(href !== undefined && { href }) };
}

/** Every harm in the order of the themes. */
function listHarms(
  reader: ViewReader,
  base: JudgedColumn,
  columns: readonly JudgedColumn[],
): readonly ComparedHarm[] {
  return model.themes.flatMap((theme) =>
    Object.entries(model.harms)
      .filter(([, harm]) => harm.theme === theme)
      .map(([id, harm]) => {
        const evidence = Object.values(harm.evidence)[0];
        const whyHref = reader.link(`/harms/${id}`);
        const atBase = base.harms.get(id);
        const basis = atBase && sayWhy(reader.texts, atBase, reader.locale);
        const cellOf = (judged: JudgedHarm | undefined): ComparedCell | null => {
          if (judged === undefined) return null;
          const sentence = sayWhy(reader.texts, judged, reader.locale);
          // A cell that says what the base says is sent without its words: there are many.
          const isAsBase = judged.status === atBase?.status && sentence === basis;
          return { status: judged.status, ...(!isAsBase && { sentence }) };
        };
        const cells = columns.flatMap(({ id: column, harms }) => {
          const cell = cellOf(harms.get(id));
          return cell === null ? [] : [[column, cell] as const];
        });
        return {
          id,
          label: titleOf(reader.texts, 'harms', id),
          href: whyHref,
          cells: {
            ...(atBase && {
              [base.id]: {
                status: atBase.status,
                sentence: basis,
                whyHref,
                ...(evidence && { locator: locatorLink(reader, evidence.at) }),
              },
            }),
            ...Object.fromEntries(cells),
          },
        };
      }),
  );
}
