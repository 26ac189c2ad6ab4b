import { gzipSync } from 'node:zlib';
import { type ComponentType, createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { test } from 'vitest';

/** What a chart may cost on the server: ms a render, bytes gzipped. The typical and the extreme story are measured. */
const LIMITS = {
  Typical: { ms: 10, gz: 12_000 },
  Extreme: { ms: 50, gz: 60_000 },
} as const;
type Measured = keyof typeof LIMITS;

type Props = Readonly<Record<string, unknown>>;
/** As Storybook calls it: with the props, and with what the toolbar says. */
type Render = (props: Props, context: { readonly args: Props; readonly globals: Props }) => ReactNode;

interface StoryPart {
  readonly args?: Props;
  readonly render?: Render;
}

interface StoryFile {
  readonly default: StoryPart & { readonly title: string; readonly component?: ComponentType<Props> };
  readonly Typical?: StoryPart;
  readonly Extreme?: StoryPart;
}

const files = import.meta.glob<StoryFile>('../src/*/*.stories.tsx', { eager: true });

/** Median of the times of twenty calls, ms, after five to warm up. */
function timeRender(render: () => string): number {
  for (let run = 0; run < 5; run += 1) render();
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    render();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}

function measureStory(file: StoryFile, story: Measured): readonly string[] {
  const { component, args, render: renderAll } = file.default;
  const part = file[story];
  if (component === undefined || part === undefined) return ['', ''];
  const props = { locale: 'en', ...args, ...part.args };
  const draw = part.render ?? renderAll ?? ((given: Props) => createElement(component, given));
  // A story may use hooks: it is rendered as a component.
  const Story = (): ReactNode => draw(props, { args: props, globals: { locale: 'en' } });
  const render = (): string => renderToStaticMarkup(createElement(Story));
  const ms = timeRender(render);
  const gz = gzipSync(render(), { level: 9 }).length;
  const say = (value: number, limit: number, digits: number): string =>
    `${value.toFixed(digits)}${value > limit ? ' OVER' : ''}`;
  return [say(ms, LIMITS[story].ms, 2), say(gz, LIMITS[story].gz, 0)];
}

test('what each chart costs on the server', () => {
  const rows = Object.values(files)
    .filter((file) => file.default.component !== undefined)
    .map((file) => [
      file.default.title.replace(/\/States$/, ''),
      ...measureStory(file, 'Typical'),
      ...measureStory(file, 'Extreme'),
    ])
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  const { Typical, Extreme } = LIMITS;
  const head = ['', 'typical ms', 'gz bytes', 'extreme ms', 'gz bytes'];
  const limits = ['limit', Typical.ms, Typical.gz, Extreme.ms, Extreme.gz].map(String);
  const table = [head, limits, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  console.log(`\n${lines.join('\n')}`);
});
