import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImportDiagram } from './import-diagram.ts';
import { readImports, readWorkspace, type SourceFile, workspaceImport } from './source-imports.ts';

const ROOT = path.join(import.meta.dirname, '..');
const diagram = readImportDiagram(readFileSync(path.join(ROOT, 'docs/imports.md'), 'utf8'));
const workspace = readWorkspace(ROOT);
const allFiles = workspace.flatMap(({ files }) => files);

describe('the drawing of docs/imports.md', () => {
  it('has a box for every package, and no other', () => {
    expect(diagram.folders).toEqual(Object.fromEntries(workspace.map(({ id, folder }) => [id, folder])));
  });

  it('has an arrow for every real import, and no other', () => {
    expect(drawnEdges()).toEqual(edgesOf((id) => importedBy(id)));
  });

  it('has an arrow for every declared dependency, and no other', () => {
    expect(drawnEdges()).toEqual(edgesOf((id) => packageOf(id).declared));
  });

  it('has no way round in a circle', () => {
    expect(diagram.edges.filter(({ from, to }) => reaches(to, from))).toEqual([]);
  });

  it('lists no helper of layouts that is not there', () => {
    expect(diagram.layoutHelpers.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

describe('every source file', () => {
  it('takes only types along a dotted arrow', () => {
    const dotted = diagram.edges.filter(({ typesOnly }) => typesOnly);
    const running = dotted.flatMap(({ from, to }) =>
      offences(
        packageOf(from).files,
        ({ specifier, typeOnly }) => !typeOnly && workspaceImport(specifier)?.id === to,
      ),
    );
    expect(running).toEqual([]);
  });

  it('enters another package through its exports', () => {
    const around = offences(allFiles, ({ specifier }) => {
      const target = workspaceImport(specifier);
      return target !== null && !packageOf(target.id).entries.includes(target.entry);
    });
    expect(around).toEqual([]);
  });

  it('stays inside its own package with a relative import', () => {
    const outside = workspace.flatMap(({ folder, files }) =>
      files.flatMap((file) =>
        offences([file], ({ specifier }) => {
          const target = path.join(path.dirname(file.path), specifier);
          return specifier.startsWith('.') && !`${target}/`.startsWith(`${folder}/`);
        }),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('names what it exports', () => {
    expect(allFiles.filter(({ exportsAll }) => exportsAll).map((file) => file.path)).toEqual([]);
  });

  it('imports d3 in layouts and their listed helpers alone', () => {
    const drawing = allFiles.filter(
      (file) => !/-layout(\.test)?\.ts$/.test(file.path) && !diagram.layoutHelpers.includes(file.path),
    );
    expect(offences(drawing, ({ specifier }) => /^d3(-|$)/.test(specifier))).toEqual([]);
  });

  it('leaves React out of layouts and their helpers', () => {
    const layouts = allFiles.filter(
      (file) => /-layout\.tsx?$/.test(file.path) || diagram.layoutHelpers.includes(file.path),
    );
    expect(offences(layouts, ({ specifier }) => /^react(-dom)?(\/|$)/.test(specifier))).toEqual([]);
  });
});

describe('readImports', () => {
  it('sees static, type, dynamic and re-exported modules', () => {
    const text = `
      import type { A } from 'a';
      import { type B } from 'b';
      import { type C, c } from 'c';
      import 'd.css?url';
      export { e } from 'e';
      const f = import('f');`;
    expect(readImports('x.ts', text)).toEqual({
      exportsAll: false,
      imports: [
        { specifier: 'a', typeOnly: true },
        { specifier: 'b', typeOnly: true },
        { specifier: 'c', typeOnly: false },
        { specifier: 'd.css', typeOnly: false },
        { specifier: 'e', typeOnly: false },
        { specifier: 'f', typeOnly: false },
      ],
    });
  });

  it.each(["export * from 'a';", "export * as a from 'a';"])('sees that %s passes everything on', (text) => {
    expect(readImports('x.ts', text).exportsAll).toBe(true);
  });
});

function packageOf(id: string) {
  const found = workspace.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no workspace package @tarazy/${id}.`);
  return found;
}

function importedBy(id: string): readonly string[] {
  const specifiers = packageOf(id).files.flatMap(({ imports }) => imports.map(({ specifier }) => specifier));
  return specifiers
    .flatMap((specifier) => workspaceImport(specifier)?.id ?? [])
    .filter((other) => other !== id);
}

function drawnEdges(): readonly string[] {
  return diagram.edges.map(({ from, to }) => `${from} -> ${to}`).sort();
}

function edgesOf(targets: (id: string) => readonly string[]): readonly string[] {
  const edges = workspace.flatMap(({ id }) => targets(id).map((target) => `${id} -> ${target}`));
  return [...new Set(edges)].sort();
}

function reaches(from: string, to: string): boolean {
  return from === to || diagram.edges.some((edge) => edge.from === from && reaches(edge.to, to));
}

function offences(
  files: readonly SourceFile[],
  isOffence: (found: SourceFile['imports'][number]) => boolean,
): readonly string[] {
  return files.flatMap((file) =>
    file.imports.filter(isOffence).map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
}
