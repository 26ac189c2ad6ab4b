import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceText } from '@tarazy/model/check';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Reads source files of the repository by path, a folder with all below it; each path once. */
export function createSourceReader(): (path: string) => readonly SourceText[] {
  const read = new Map<string, readonly SourceText[]>();
  return (path) => {
    const files = read.get(path) ?? pathsBelow(path).map((file) => ({ path: file, text: textOf(file) }));
    read.set(path, files);
    return files;
  };
}

function pathsBelow(path: string): readonly string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`);
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
