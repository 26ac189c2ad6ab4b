import { countStatuses, type GlyphStripProps, type StatusMove, type StatusMovesProps } from '@tarazy/charts';
import { formatNumber, model } from '@tarazy/model';
import { emptyPackage, type JudgedHarm, type Package } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { type JudgedHarms, judgePackage } from '../status-matrix/judge-package';
import { statusMatrixWords } from '../status-matrix/status-matrix-words';
import { locatorLink } from '../words/links';
import { sayWhy } from '../words/say-why';
import { titleOf, wordOf } from '../words/text-of';
import { statusMovesWords } from './status-moves-words';

/** A harm as the law judges it before a package and after. */
export interface JudgedMove {
  readonly id: string;
  readonly before: JudgedHarm;
  readonly after: JudgedHarm;
}

/** Harms before and after a package as rows, with what is still missing where a harm moved and is not settled. */
export function readStatusMoves(reader: ViewReader, moves: readonly JudgedMove[]): readonly StatusMove[] {
  return moves.map(({ id, before, after }) => ({
    id,
    label: titleOf(reader.texts, 'harms', id),
    href: reader.link(`/harms/${id}`),
    theme: wordOf(reader.texts.themes, model.harms[id]?.theme ?? ''),
    before: before.status,
    after: after.status,
    ...(before.status !== after.status &&
      after.status !== 'settled' && { note: sayWhy(reader.texts, after, reader.locale) }),
  }));
}

/** What {@link viewStatusMoves} and {@link viewGlyphStrips} are asked. */
export interface MovesQuestion {
  readonly package: Package;
  /** ISO date of the law under the package. */
  readonly asOf: string;
  /** Name of the package, in the reader's language. */
  readonly name: string;
  /** Ids of inferred conditions that are left out; none unless told. */
  readonly without?: ReadonlySet<string> | undefined;
}

function judgeBoth({ package: chosen, asOf, without }: MovesQuestion): readonly [JudgedHarms, JudgedHarms] {
  return [judgePackage(emptyPackage, asOf, without), judgePackage(chosen, asOf, without)];
}

function pairUp(before: JudgedHarms, after: JudgedHarms): readonly JudgedMove[] {
  return [...after].flatMap(([id, is]) => {
    const was = before.get(id);
    return was === undefined ? [] : [{ id, before: was, after: is }];
  });
}

/** Every harm before and after a package, with the finding: how many it settles, and how many move without that. */
export function viewStatusMoves(
  reader: ViewReader,
  question: MovesQuestion,
): StatusMovesProps & { readonly title: string } {
  const moves = pairUp(...judgeBoth(question));
  const changed = moves.filter(({ before, after }) => before.status !== after.status);
  const settled = changed.filter(({ after }) => after.status === 'settled').length;
  const words = statusMovesWords[reader.locale];
  const number = (value: number): string => formatNumber(value, reader.locale, 0);
  return {
    locale: reader.locale,
    title:
      changed.length === 0
        ? words.nothing(question.name)
        : words.settles(question.name, number(settled), number(changed.length - settled)),
    subtitle: words.measure(number(moves.length)),
    rows: readStatusMoves(reader, moves).map((row) => {
      const evidence = Object.values(model.harms[row.id]?.evidence ?? {})[0];
      return row.before === row.after || evidence === undefined
        ? row
        : { ...row, locator: locatorLink(reader, evidence.at) };
    }),
  };
}

/** The law alone, and with a package: how many harms have each status. */
export function viewGlyphStrips(reader: ViewReader, question: MovesQuestion): readonly GlyphStripProps[] {
  const [before, after] = judgeBoth(question).map((harms) =>
    countStatuses([...harms.values()].map(({ status }) => status)),
  );
  const { locale } = reader;
  return [
    { locale, counts: before ?? {}, label: statusMatrixWords[locale].lawToday },
    { locale, counts: after ?? {}, label: question.name, strong: true },
  ];
}
