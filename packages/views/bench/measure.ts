import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What is measured: a picture by one library, and what a page must load to draw it. */
export interface Candidate {
  /** Library, or form of it. */
  readonly name: string;
  /** The markup of the picture, from the same data as the others. */
  readonly render: () => string;
  /** Source of the module that a page would load; none where nothing is loaded. */
  readonly client?: string | undefined;
}

/** Time of one call, ms: the median of at least `least` runs within a second, after a warm-up of a tenth. */
export function timeRender(render: () => string, least = 12): number {
  const stop = performance.now() + 1000;
  for (let run = 0; run < Math.ceil(least / 4); run += 1) render();
  const times: number[] = [];
  while (times.length < least || (performance.now() < stop && times.length < 200)) {
    const start = performance.now();
    render();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Size in bytes of a text as it is sent. */
export function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** A module that stands in no file; its place is this folder, so that it finds the packages. */
const ENTRY = path.join(import.meta.dirname, 'measured.ts');

/** Size in bytes, gzipped, of what a page loads for a module besides React. */
export async function measureClient(source: string): Promise<number> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    root: import.meta.dirname,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'measured',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: {
      write: false,
      minify: 'esbuild',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'measured' },
      rollupOptions: { external: [/^react(-dom)?($|\/)/] },
    },
  });
  const outputs = Array.isArray(output) ? output : [output];
  const code = outputs.flatMap((one) =>
    'output' in one ? one.output.flatMap((part) => (part.type === 'chunk' ? part.code : [])) : [],
  );
  return gzippedSize(code.join('\n'));
}

/** Rows as lines of text with columns of one width; the first row is the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
