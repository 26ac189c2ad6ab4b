import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One workspace package: its sources and what its `package.json` says. */
export interface WorkspacePackage {
  /** The short name that the diagram uses: `rules`. */
  readonly id: string;
  /** From the root of the repository: `packages/rules`. */
  readonly folder: string;
  /** The entries of `exports`, `.` among them. */
  readonly entries: readonly string[];
  /** Short names of the workspace packages that it declares as dependencies. */
  readonly declared: readonly string[];
  readonly files: readonly SourceFile[];
}

export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly imports: readonly SourceImport[];
  /** Whether it passes on everything that another module exports. */
  readonly exportsAll: boolean;
}

export interface SourceImport {
  /** As written, without a query such as `?url`. */
  readonly specifier: string;
  /** Erased before anything runs. */
  readonly typeOnly: boolean;
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const SCOPE = '@tarazy/';
const NOT_SOURCES: ReadonlySet<string> = new Set(['node_modules', 'build', 'dist', '.turbo', '.cache']);

/** Reads every package under `packages/` and `apps/` of a repository. */
export function readWorkspace(root: string): readonly WorkspacePackage[] {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(path.join(root, group))
      .map((name) => path.join(group, name))
      .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
      .map((folder) => readPackage(root, folder)),
  );
}

/** The short name and the entry (`.` or `./sub`) of an import of a workspace package, or `null`. */
export function workspaceImport(specifier: string): { readonly id: string; readonly entry: string } | null {
  if (!specifier.startsWith(SCOPE)) return null;
  const [id = '', ...rest] = specifier.slice(SCOPE.length).split('/');
  return { id, entry: ['.', ...rest].join('/') };
}

/** The imports of one source text: static, re-exported, dynamic, and by `import()` in types. */
export function readImports(file: string, text: string): Omit<SourceFile, 'path'> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const typeOnly = new Set<string>();
  const running = new Set<string>();
  let exportsAll = false;
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) {
      exportsAll ||= statement.exportClause === undefined || ts.isNamespaceExport(statement.exportClause);
    }
    const specifier = specifierOf(statement);
    if (specifier !== null) (isTypeOnly(statement) ? typeOnly : running).add(specifier);
  }
  const all = new Set(ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName));
  return {
    exportsAll,
    imports: [...new Set([...all, ...typeOnly, ...running])].map((specifier) => ({
      specifier: specifier.replace(/\?.*$/, ''),
      typeOnly: typeOnly.has(specifier) && !running.has(specifier),
    })),
  };
}

function readPackage(root: string, folder: string): WorkspacePackage {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
  return {
    id: manifest.name.slice(SCOPE.length),
    folder,
    entries: Object.keys(manifest.exports ?? {}),
    declared: Object.keys(declared).flatMap((name) => workspaceImport(name)?.id ?? []),
    files: sourceFiles(path.join(root, folder)).map((file) => ({
      path: path.relative(root, file),
      ...readImports(file, readFileSync(file, 'utf8')),
    })),
  };
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_SOURCES.has(entry.name) ? [] : sourceFiles(file);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [file] : [];
  });
}

function specifierOf(statement: ts.Statement): string | null {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return null;
  const { moduleSpecifier } = statement;
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
}

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  if (!ts.isImportDeclaration(statement) || statement.importClause === undefined) return false;
  const { isTypeOnly: whole, namedBindings, name } = statement.importClause;
  if (whole) return true;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}
