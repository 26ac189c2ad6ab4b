import {
  type AppliedPackage,
  type Basis,
  type Finding,
  heldSince,
  type JudgedCondition,
  type Locator,
  lawPathsOf,
  type Node,
  readPath,
  type Truth,
  type Value,
} from '@tarazy/rules';
import type { Context } from './context.ts';

/** A parameter that a condition rests on, as it stands under the package. */
export interface Support {
  readonly path: string;
  readonly title: string;
  readonly value: Value;
  readonly before: Value;
  readonly since: string | null;
  readonly articles: readonly { readonly instrument: string; readonly article: string }[];
  readonly certainty: string;
  readonly source: Locator | null;
  /** Reforms of the package that set it. */
  readonly changedBy: readonly string[];
}

/** A finding without the numbers behind its numbers: what was asked, what came out, and of what it is made. */
export interface Trace {
  readonly op: string;
  readonly path?: string;
  readonly fact?: string;
  readonly value: Value;
  readonly reason?: string;
  readonly parts?: readonly Trace[];
}

/** A condition or step, why it came out as it did, and what it rests on. */
export interface Explained {
  readonly id: string;
  readonly says: string;
  readonly holds: Truth;
  readonly off?: boolean;
  readonly because: string;
  readonly basis?: Basis & { readonly reason?: string };
  readonly law: readonly Support[];
  readonly trace: Trace;
}

/** A judged condition as scripts and reports take it. */
export function explainCondition(
  context: Context,
  applied: AppliedPackage,
  judged: JudgedCondition,
): Explained {
  const { words } = context;
  const { id, holds, off, basis, finding } = judged;
  const reason = words.reason(id);
  return {
    id,
    says: words.says(id),
    holds,
    off,
    because: words.because(finding),
    basis: { ...basis, ...(basis.kind === 'inference' && reason !== undefined && { reason }) },
    law: supportOf(context, applied, finding.node),
    trace: traceOf(finding),
  };
}

/** The law that an expression reads, under a package. */
export function supportOf(
  { model, words }: Context,
  applied: AppliedPackage,
  node: Node,
): readonly Support[] {
  return lawPathsOf(node).map((path) => {
    const dated = model.law.provenance(path, applied.asOf)?.dated;
    const within = (other: string) => other === path || other.startsWith(`${path}.`);
    return {
      path,
      title: words.title('parameter', path),
      value: readPath(applied.state, path) ?? null,
      before: readPath(applied.baseline, path) ?? null,
      since: dated ? heldSince(model.law, path, applied.asOf) : null,
      articles: dated?.articles ?? [],
      certainty: dated?.certainty ?? 'unknown',
      source: dated?.source ?? null,
      changedBy: applied.changes.filter((change) => within(change.path)).flatMap(({ reforms }) => reforms),
    };
  });
}

/** A finding as plain data. */
export function traceOf({ node, value, reason, parts }: Finding): Trace {
  return {
    op: node.op,
    ...(node.op === 'law' && { path: node.path }),
    ...(node.op === 'fact' && { fact: node.name }),
    value,
    ...(reason !== undefined && { reason }),
    ...(parts.length > 0 && { parts: parts.map(traceOf) }),
  };
}
