import { CUSTOM } from './apply-package.ts';
import { type LawState, readPath } from './law.ts';
import { ownEntry } from './own-entry.ts';
import {
  type CustomChange,
  canonicalPackage,
  changesOf,
  formatChange,
  formatReform,
  type Package,
} from './package.ts';
import type { Reform } from './reform.ts';
import { type Scalar, UNKNOWN } from './value.ts';

/** A chosen reform, or a custom change, with what it asks for. */
export interface Part {
  readonly id: string;
  readonly by: string;
  readonly changes: readonly CustomChange[];
}

/** The parts of a package in canonical order; reforms that the catalogue does not hold are passed over. */
export function partsOf(chosen: Package, catalogue: Readonly<Record<string, Reform>>): readonly Part[] {
  const { reforms, changes } = canonicalPackage(chosen, catalogue);
  const named = reforms.flatMap((reform): readonly Part[] => {
    const definition = ownEntry(catalogue, reform.id);
    if (!definition) return [];
    return [{ id: formatReform(reform, definition), by: reform.id, changes: changesOf(reform, definition) }];
  });
  return [
    ...named,
    ...changes.map((change) => ({ id: formatChange(change), by: CUSTOM, changes: [change] })),
  ];
}

/** What a part, by its number, asks of a path. */
export interface Claim {
  readonly part: number;
  readonly path: string;
  readonly value: Scalar;
}

/** Claims by path, and by each branch above it. */
export type ClaimsByPath = ReadonlyMap<string, readonly Claim[]>;

/** All claims on the paths that some of the parts would change. */
export function claimsThatMatter(parts: readonly Part[], baseline: LawState): ClaimsByPath {
  const all = parts.flatMap(({ changes }, part) =>
    changes.map(({ path, to }): Claim => ({ part, path, value: to })),
  );
  // A claim to what the law holds already still matters beside one to something else: the two are a conflict.
  const moved = new Set(
    all.filter(({ path, value }) => readPath(baseline, path) !== value).map(({ path }) => path),
  );
  const byPath = new Map<string, Claim[]>();
  for (const claim of all.filter(({ path }) => moved.has(path))) {
    for (const place of withBranchesAbove(claim.path)) {
      byPath.set(place, [...(byPath.get(place) ?? []), claim]);
    }
  }
  return byPath;
}

function withBranchesAbove(path: string): readonly string[] {
  const segments = path.split('.');
  return segments.map((_, index) => segments.slice(0, index + 1).join('.'));
}

/** What claims together come to: a value where all agree, unknown where they do not. */
export function reconcile(claims: readonly Claim[]): readonly CustomChange[] {
  const settled = new Map<string, Scalar>();
  for (const { path, value } of claims) {
    settled.set(path, settled.has(path) && settled.get(path) !== value ? UNKNOWN : value);
  }
  return [...settled].map(([path, to]) => ({ path, to }));
}
