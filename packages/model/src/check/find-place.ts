import type { WrittenPlace } from './written-place.ts';

/** A file by its path, and what stands in it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** A file, and the line in it (from 1), where the keys were found. */
export interface FoundPlace {
  readonly file: string;
  readonly line?: number;
}

interface Followed {
  readonly path: string;
  readonly line: number;
  /** How many keys were found, one within the other. */
  readonly depth: number;
  /** Whether the last key was among them. */
  readonly whole: boolean;
}

/**
 * Finds the file and the line of a place, by its keys as they are written: each within the block of the one before.
 * Where the last keys stand nowhere, it is the line of what should hold them. `filesIn` gives the files of a path.
 */
export function findPlace(place: WrittenPlace, filesIn: (path: string) => readonly SourceText[]): FoundPlace {
  const files = filesIn(place.in);
  const here = bestOf(place, files);
  if (here?.whole) return { file: here.path, line: here.line };
  for (const folder of place.elsewhere ?? []) {
    const there = bestOf(place, filesIn(folder));
    if (!there?.whole) continue;
    const twin = files.filter(({ path }) => path === there.path.replace(folder, place.in));
    const near = bestOf(place, twin);
    if (near) return { file: near.path, line: near.line };
  }
  if (here) return { file: here.path, line: here.line };
  const [likely] = preferred(place, files);
  return { file: likely?.path ?? place.in };
}

/** The file in which the keys lead furthest. */
function bestOf(place: WrittenPlace, files: readonly SourceText[]): Followed | undefined {
  return preferred(place, files)
    .flatMap((file) => follow(place, file) ?? [])
    .reduce<Followed | undefined>(
      (best, found) => (best && !isBetter(found, best) ? best : found),
      undefined,
    );
}

function isBetter(one: Followed, other: Followed): boolean {
  return one.whole === other.whole ? one.depth > other.depth : one.whole;
}

/** Files whose name says what they hold come first. */
function preferred({ named }: WrittenPlace, files: readonly SourceText[]): readonly SourceText[] {
  const fits = ({ path }: SourceText) =>
    named !== undefined && path.slice(path.lastIndexOf('/')).includes(named);
  return [...files.filter(fits), ...files.filter((file) => !fits(file))];
}

/** Follows the keys in a file, from the first that it holds of those that may be left out. */
function follow({ keys, loose }: WrittenPlace, { path, text }: SourceText): Followed | undefined {
  const lines = text.split('\n');
  for (let start = 0; start <= loose; start += 1) {
    const found = followKeys(lines, keys.slice(start));
    if (found.depth > 0) {
      return { path, line: found.line + 1, depth: found.depth, whole: found.depth === keys.length - start };
    }
  }
  return undefined;
}

function followKeys(lines: readonly string[], keys: readonly string[]): { depth: number; line: number } {
  let [from, to, column, depth] = [0, lines.length, 0, 0];
  for (const key of keys) {
    const found = findKey(lines, key, from, to, column);
    if (!found) break;
    [from, column, depth] = [found.line, found.column, depth + 1];
    to = endOfBlock(lines, from, to);
  }
  return { depth, line: from };
}

/** The outermost line between two that has the key; `column` is where to begin in the first. */
function findKey(lines: readonly string[], key: string, from: number, to: number, column: number) {
  for (const pattern of [asKey(key), asWord(key)]) {
    const hits = lines.slice(from, to).flatMap((text, index) => {
      const start = index === 0 ? column : 0;
      const match = pattern.exec(text.slice(start));
      if (!match) return [];
      return [{ line: from + index, column: start + match.index + match[0].length, indent: indentOf(text) }];
    });
    const outermost = Math.min(...hits.map(({ indent }) => indent));
    const hit = hits.find(({ indent }) => indent === outermost);
    if (hit) return hit;
  }
  return undefined;
}

function asKey(key: string): RegExp {
  const name = escaped(key);
  return new RegExp(`(?:^|[\\s{,])(?:'${name}'|${name})\\s*:|^export const ${name}\\b`);
}

/** A key that stands as a value: in a list, or as a reference such as `strikes.signatureShare`. */
function asWord(key: string): RegExp {
  return new RegExp(`(?<![\\w-])${escaped(key)}(?![\\w-])`);
}

function escaped(key: string): string {
  return key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The line after the block that a line opens: the next that is not set in further. */
function endOfBlock(lines: readonly string[], start: number, to: number): number {
  const own = indentOf(lines[start] ?? '');
  for (let line = start + 1; line < to; line += 1) {
    const text = lines[line] ?? '';
    if (text.trim() !== '' && indentOf(text) <= own) return line;
  }
  return to;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
