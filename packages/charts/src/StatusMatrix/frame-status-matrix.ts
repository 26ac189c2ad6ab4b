import type { TextFace } from '../picture/font-faces';
import { measureText } from '../picture/measure-text';
import { wrapText } from '../picture/wrap-text';
import { partsOf, partWords, wholeWordsOf } from './part-words';
import type { PlacedStatusMatrix } from './status-matrix-layout';
import type { StatusColumn, StatusMatrixProps } from './status-matrix-props';

/** Sizes of a head, px: that of the rows, or where a word would not fit, that of notes. */
const HEAD_SIZES = [15, 13] as const;
/** The rows, px. */
const ROW_SIZE = 15;
const TOTAL_SIZE = 26;
/** The title in its corner, px; its face is a little heavier than the one that is measured. */
const TITLE_SIZE = 19;
const TITLE_WEIGHT = 1.03;
const MOST_TITLE_LINES = 3;
/** With the measure under it the title may take one line more. */
const MOST_CORNER_LINES = 4;

/** Space between laws and packages, px. */
const LAW_GAP = 8;
/** Space that a column keeps free for the eye beside its head, half of it on either side, px. */
export const HEAD_GAP = 8;
/** Space after a label, and after the title in its corner, px. */
export const LABEL_GAP = 8;
const TITLE_GAP = 12;
/** The mark that folds a theme stands after its name, px. */
const FOLD_MARK = 20;
/** Kerning is not measured. */
const SLACK = 1;

/** A column wider than this only parts its glyph from the next one, px. */
const WIDEST_COLUMN = 120;
/** What a column has with a short head, and what it may shrink to, px. */
const SHORT_COLUMN = 54;
const NARROWEST_COLUMN = 40;
/** The bar of a folded theme, px, and the share of a narrow column that it takes. */
const BAR_WIDTH = 52;
const BAR_SHARE = 0.84;
/** Lines that a head takes where there is room. */
const HEAD_LINES = 3;
/** What a column has before the labels take more than their share, px, and that share. */
const EASY_COLUMN = 69;
const LABEL_SHARE = 0.323;
const MOST_LABEL_SHARE = 0.5;
/** Under this the labels would stand in ribbons, px; a narrow picture gives them a share. */
const LEAST_LABEL = 200;
const LEAST_LABEL_SHARE = 0.36;
/** The share of what they want that the labels keep where the rest lets the heads stand large. */
const KEPT_FOR_LARGE = 0.95;

/** The columns of the matrix at a width, px. */
export interface MatrixFrame {
  readonly width: number;
  readonly labelWidth: number;
  /** Width of each column, the space beside its head included and the gap after the laws not. */
  readonly columnWidths: readonly number[];
  readonly gap: number;
  /** What the labels, the gap and the columns take together: at most the width. */
  readonly tableWidth: number;
  readonly headSize: (typeof HEAD_SIZES)[number];
  /** Length of the bars of folded themes: one for all columns, so that their parts compare. */
  readonly barWidth: number;
  /** Whether no part of a word is wider than its column. */
  readonly roomy: boolean;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Face of the head of a column. */
export function faceOfHead(kind: StatusColumn['kind']): TextFace {
  return kind === 'law' ? 'sans' : 'sans-strong';
}

/** Room in px that the longest label of the matrix needs on one line, with the space after it. */
export function measureLabels(
  props: Pick<StatusMatrixProps, 'groups' | 'totalLabel' | 'countLabel'>,
): number {
  const { groups, totalLabel, countLabel } = props;
  const widths = groups.flatMap(({ label, rows }) => [
    measureText(label, ROW_SIZE, 'sans-strong') + FOLD_MARK,
    ...rows.map((row) => measureText(row.label, ROW_SIZE)),
  ]);
  return (
    Math.ceil(
      Math.max(
        measureText(totalLabel, ROW_SIZE, 'sans-strong'),
        measureText(countLabel, ROW_SIZE),
        ...widths,
      ),
    ) +
    LABEL_GAP +
    SLACK
  );
}

/** The same widths on whole px, as a browser puts the columns of a table; what is cut off, the first ones share. */
function standOnPixels(widths: readonly number[]): readonly number[] {
  const nearly = 0.01;
  const whole = widths.map((width) => Math.floor(width + nearly));
  const rest = Math.floor(sum(widths) + nearly) - sum(whole);
  return whole.map((width, index) => (index < rest ? width + 1 : width));
}

/** The least width in which words stand on a few lines: the narrowest of all ways to part them. */
function widthOnLines(words: readonly string[], lines: number, measure: (line: string) => number): number {
  if (lines === 1 || words.length < 2) return measure(joinWords(words));
  let least = Number.POSITIVE_INFINITY;
  for (let end = 1; end <= words.length; end += 1) {
    const first = measure(joinWords(words.slice(0, end)));
    if (first >= least) break;
    const rest = end === words.length ? 0 : widthOnLines(words.slice(end), lines - 1, measure);
    least = Math.min(least, Math.max(first, rest));
  }
  return least;
}

/** After a hyphen there is no space. */
function joinWords(words: readonly string[]): string {
  return words.join(' ').replaceAll('- ', '-');
}

/** What a column needs for its head, each more than the one before, px. */
interface HeadNeeds {
  /** No part of a word is cut. */
  readonly parts: number;
  /** No word parts twice. */
  readonly halves: number;
  /** No word parts. */
  readonly words: number;
  /** The head takes few lines. */
  readonly lines: number;
}

/** The same at a size of 1 px, without the space beside the head; advances grow with the size. */
function measureLabel({ label, kind }: Pick<StatusColumn, 'label' | 'kind'>): HeadNeeds {
  const face = faceOfHead(kind);
  const measure = (text: string): number => measureText(text, 1, face);
  const words = wholeWordsOf(label);
  return {
    parts: Math.max(0, ...partsOf(label).map(measure)),
    halves: Math.max(0, ...words.map((word) => halfOf(word, measure))),
    words: Math.max(0, ...words.map(measure)),
    lines: widthOnLines(words, HEAD_LINES, measure),
  };
}

/** What was measured of a column: it stays while widths, orders and filters change. */
const measured = new WeakMap<StatusColumn, HeadNeeds>();

function measureHead(column: StatusColumn, size: number): HeadNeeds {
  const em = measured.get(column) ?? measureLabel(column);
  measured.set(column, em);
  const beside = HEAD_GAP + SLACK;
  const total = measureText(column.total ?? '', TOTAL_SIZE, 'serif');
  const parts = Math.ceil(Math.max(NARROWEST_COLUMN, total, em.parts * size + beside));
  const halves = Math.ceil(Math.max(parts, em.halves * size + beside));
  const words = Math.ceil(Math.max(halves, SHORT_COLUMN, em.words * size + beside));
  const lines = Math.ceil(Math.max(words, Math.min(WIDEST_COLUMN, em.lines * size + beside)));
  return { parts, halves, words, lines };
}

/** Width of the wider half of a word that parts once; of the whole word where it cannot. */
function halfOf(word: string, measure: (part: string) => number): number {
  const parts = partWords(word).split('\u00ad');
  const sides = parts
    .slice(1)
    .map((_, index) =>
      Math.max(measure(`${parts.slice(0, index + 1).join('')}-`), measure(parts.slice(index + 1).join(''))),
    );
  return Math.min(measure(word), ...sides);
}

/** Widths between their bounds that come to `room` together, and are as even as the bounds let them be. */
function shareOut(bounds: readonly Bounds[], room: number): readonly number[] {
  const at = (level: number): readonly number[] =>
    bounds.map(({ least, most }) => Math.min(most, Math.max(least, level)));
  let low = 0;
  let high = Math.max(0, ...bounds.map(({ most }) => most));
  // Halved until the level is known to a thousandth of a px.
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > room) high = middle;
    else low = middle;
  }
  const even = at(low);
  const over = sum(even);
  return over > room ? even.map((width) => (width * room) / over) : even;
}

/** Widths of the columns in `room` px: few lines, else whole words, else words that part; as even as that lets them be. */
function shareColumns(needs: readonly HeadNeeds[], room: number): readonly number[] {
  const steps: readonly ((need: HeadNeeds) => Bounds)[] = [
    ({ lines }) => ({ least: lines, most: Math.max(lines, WIDEST_COLUMN) }),
    ({ words, lines }) => ({ least: words, most: lines }),
    ({ halves, words }) => ({ least: halves, most: words }),
    ({ parts, halves }) => ({ least: parts, most: halves }),
  ];
  const found = steps
    .map((step) => needs.map(step))
    .find((bounds) => sum(bounds.map(({ least }) => least)) <= room);
  return shareOut(found ?? needs.map(({ parts }) => ({ least: parts, most: parts })), room);
}

/** Length of the bars that the narrowest column has room for, px. */
export function fitBar(columnWidths: readonly number[]): number {
  return Math.floor(Math.min(BAR_WIDTH, ...columnWidths.map((width) => BAR_SHARE * width)));
}

/**
 * The columns of a matrix in `width` px. The labels take what the longest of them needs, up to half of the width,
 * while the columns stand easily; then every word of the heads stands whole, in the size of the rows if it can; then
 * the longest words part. What is left over stays empty.
 */
export function frameStatusMatrix(
  placed: Pick<PlacedStatusMatrix, 'columns' | 'lawCount'>,
  labelNeed: number,
  width: number,
): MatrixFrame {
  const { columns, lawCount } = placed;
  const gap = lawCount > 0 && lawCount < columns.length ? LAW_GAP : 0;
  const room = width - gap;
  const [large, small] = HEAD_SIZES.map((size) => columns.map((column) => measureHead(column, size)));
  const total = (needs: readonly HeadNeeds[] | undefined, of: keyof HeadNeeds): number =>
    sum((needs ?? []).map((need) => need[of]));
  const easyColumns = Math.max(columns.length * EASY_COLUMN, total(small, 'lines'));
  const easy = Math.max(LABEL_SHARE * width, room - easyColumns);
  const wanted = Math.min(labelNeed, MOST_LABEL_SHARE * width, easy);
  const least = Math.min(wanted, LEAST_LABEL, LEAST_LABEL_SHARE * width);
  const besideLarge = room - total(large, 'lines');
  const isLarge = besideLarge >= KEPT_FOR_LARGE * wanted;
  const needs = (isLarge ? large : small) ?? [];
  const left = isLarge ? besideLarge : room - total(needs, 'words');
  const forColumns = room - Math.max(least, Math.min(wanted, left));
  const columnWidths = standOnPixels(shareColumns(needs, forColumns));
  const taken = sum(columnWidths);
  const labelWidth = Math.min(labelNeed, room - taken);
  return {
    width,
    labelWidth,
    columnWidths,
    gap,
    tableWidth: labelWidth + gap + taken,
    headSize: HEAD_SIZES[isLarge ? 0 : 1],
    barWidth: fitBar(columnWidths),
    roomy: total(needs, 'parts') <= forColumns,
  };
}

/** Whether the title would stand too tall in the corner beside the heads, and stands over the matrix instead. */
export function titleStandsOver(
  { title, subtitle = '' }: Pick<StatusMatrixProps, 'title' | 'subtitle'>,
  { labelWidth }: Pick<MatrixFrame, 'labelWidth'>,
): boolean {
  const room = labelWidth - TITLE_GAP;
  const lines = wrapText(title, room / TITLE_WEIGHT, TITLE_SIZE, 'serif').length;
  const under = wrapText(subtitle, room, ROW_SIZE).length;
  return lines > MOST_TITLE_LINES || (under > 0 && lines + under > MOST_CORNER_LINES);
}
