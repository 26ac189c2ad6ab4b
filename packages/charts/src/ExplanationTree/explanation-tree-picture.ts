import { drawText, hatchPath, NOTE, UI } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import type { Locale } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { describeExplanationTree, joinMend } from './describe-explanation-tree';
import { layoutExplanationTree, MEND_LIMIT, NODE_LIMIT, type PlacedNode } from './explanation-tree-layout';
import type { ExplanationMends, ExplanationNode, ExplanationTreeProps } from './explanation-tree-props';

const INDENT = 18;
/** Deeper levels stand under each other, so that a deep tree keeps room for its words. */
const MOST_INDENTS = 6;
/** What the mark of a verdict takes before a statement, px. */
const LEAD = 24;

function drawVerdict({ verdict, off }: ExplanationNode, y: number): readonly Shape[] {
  switch (verdict) {
    case 'holds':
      return [{ kind: 'circle', cx: 8, cy: y, r: 4, stroke: { ink: 'petrol', width: 2 } }];
    case 'fails':
      return [{ kind: 'rect', x: 1, y: y - 3, width: 14, height: 6, fill: off === true ? 'rule-2' : 'rust' }];
    case 'unknown':
      return [
        { kind: 'rect', x: 1, y: y - 3.5, width: 14, height: 7, stroke: { ink: 'ink-3', dash: [2.5, 1.5] } },
        { kind: 'path', d: hatchPath(1, y - 3.5, 14, 7, 4), stroke: { ink: 'ink-3' } },
      ];
    case 'value':
      return [{ kind: 'rect', x: 6, y: y - 2, width: 4, height: 4, fill: 'ink-3' }];
  }
}

/** Blocks of text under each other. */
class Lines {
  readonly shapes: Shape[] = [];
  foot: number;
  constructor(
    readonly x: number,
    readonly width: number,
    top: number,
  ) {
    this.foot = top;
  }
  write(text: string, style: Parameters<typeof drawText>[2] = {}, indent = 0): void {
    const at = { x: this.x + indent, top: this.foot, width: this.width - indent };
    const block = drawText(text, at, style);
    this.shapes.push(...block.shapes);
    this.foot += block.height;
  }
}

function writeBasis(lines: Lines, { basis }: ExplanationNode): void {
  if (basis === undefined) return;
  if (basis.kind === 'source') {
    lines.write(basis.label, { ink: 'ink-3' });
    return;
  }
  const { x, foot } = lines;
  for (const [dx, dy] of [
    [5, 6],
    [1.8, 12],
    [8.2, 12],
  ] as const) {
    lines.shapes.push({ kind: 'circle', cx: x + dx, cy: foot + dy, r: 1.3, fill: 'ink-2' });
  }
  lines.write(basis.reason, { face: 'sans-italic', ink: 'ink-2' }, 14);
}

function writeReads(lines: Lines, { reads = [] }: ExplanationNode, locale: Locale): void {
  const words = wordsFor(locale);
  for (const read of reads) {
    const certainty = read.certainty === 'verified' ? undefined : words.certainty[read.certainty];
    const value = `${read.label}: ${read.value}`;
    lines.write([`${words.reads}: ${value}`, read.article, certainty].filter(Boolean).join(' · '), {
      ink: 'ink-2',
    });
  }
}

/** A statement and, under it, what it rests on; gives its mark and its height. */
function drawNode(placed: PlacedNode, top: number, width: number, locale: Locale): readonly [Mark, number] {
  const { node, level } = placed;
  const words = wordsFor(locale);
  const off = node.off === true;
  const x = Math.min(level - 1, MOST_INDENTS) * INDENT;
  const inner = width - x;
  const word = off ? words.off : (node.value ?? words.explained[node.verdict]);
  const fails = node.verdict === 'fails' && !off;
  const face = fails ? 'sans-strong' : 'sans';
  const wordStyle = { face, ink: fails ? 'rust' : 'ink-2' } as const;
  const wordWidth = measureText(word, NOTE.size, face);
  // A word too wide to stand beside the statement stands under it.
  const beside = wordWidth > 0 && wordWidth < inner * 0.3;
  const label = drawText(
    node.label,
    { x: LEAD, top: 4, width: inner - LEAD - (beside ? wordWidth + 16 : 0) },
    { size: UI.size, face, ink: off ? 'ink-3' : 'ink', struck: off },
  );
  const lines = new Lines(LEAD, inner - LEAD, 4 + label.height);
  if (beside) {
    const at = { x: inner, top: 5, width: inner };
    lines.shapes.push(...drawText(word, at, { ...wordStyle, anchor: 'end' }).shapes);
  } else if (word !== '') lines.write(word, wordStyle);
  writeBasis(lines, node);
  writeReads(lines, node, locale);
  const height = lines.foot + 4;
  const guide: readonly Shape[] =
    level > 1 ? [{ kind: 'line', x1: -9, x2: -9, y1: 0, y2: height, stroke: { ink: 'rule' } }] : [];
  return [
    {
      kind: 'mark',
      id: node.id,
      x,
      y: top,
      shapes: [...guide, ...drawVerdict(node, 4 + UI.line / 2), ...label.shapes, ...lines.shapes],
    },
    height,
  ];
}

/** Statements as the page shows them at first: what holds is folded. */
function listOpen(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  return nodes.flatMap((placed) => [placed, ...(placed.open ? listOpen(placed.children) : [])]);
}

function drawMends(
  mends: ExplanationMends,
  top: number,
  width: number,
  locale: Locale,
): readonly [Shape[], number] {
  const lines = new Lines(0, width, top + 12);
  lines.shapes.push({ kind: 'line', x1: 0, x2: width, y1: top + 4, y2: top + 4, stroke: { ink: 'ink' } });
  lines.write(mends.title, { size: UI.size, face: 'sans-strong' });
  if (mends.subtitle !== undefined) lines.write(mends.subtitle, { ink: 'ink-3' });
  const shown = mends.list.slice(0, MEND_LIMIT);
  for (const mend of shown) {
    lines.foot += 6;
    const y = lines.foot + UI.line / 2;
    lines.shapes.push({ kind: 'line', x1: 0, x2: 8, y1: y, y2: y, stroke: { ink: 'ink-3', width: 1.5 } });
    lines.write(joinMend(mend), { size: UI.size }, 16);
  }
  if (shown.length < mends.list.length) {
    lines.write(wordsFor(locale).shownOf(shown.length, mends.list.length), { ink: 'ink-3' });
  }
  return [lines.shapes, lines.foot];
}

/** The explanation as a scene, its branches as the page shows them at first. Pure: same props and width, same scene. */
export function drawExplanationTree(props: ExplanationTreeProps, width: number): Scene {
  const { nodes, mends, locale } = props;
  const words = wordsFor(locale);
  const items: (Shape | Mark)[] = [];
  let foot = 0;
  for (const placed of listOpen(layoutExplanationTree(nodes.slice(0, NODE_LIMIT)))) {
    const [mark, height] = drawNode(placed, foot, width, locale);
    items.push(mark);
    foot += height;
  }
  const remark =
    nodes.length === 0
      ? words.noExplanation
      : nodes.length > NODE_LIMIT
        ? words.shownOf(NODE_LIMIT, nodes.length)
        : '';
  const text = drawText(remark, { x: 0, top: foot, width }, { ink: 'ink-3' });
  items.push(...text.shapes);
  foot += text.height;
  if (mends !== undefined && nodes.length > 0) {
    const [shapes, under] = drawMends(mends, foot, width, locale);
    items.push(...shapes);
    foot = under;
  }
  return { width, height: foot, items };
}

/** The explanation as a picture. */
export const explanationTreePicture: ChartPicture<ExplanationTreeProps> = {
  draw: drawExplanationTree,
  describe: describeExplanationTree,
};
