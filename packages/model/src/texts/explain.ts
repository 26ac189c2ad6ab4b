import {
  type Finding,
  isArithmetic,
  isComparison,
  type Law,
  truthOf,
  UNKNOWN,
  type Unit,
  type Value,
} from '@tarazy/rules';
import { formatInUnit } from './format.ts';
import { factText, memberName, parameterText } from './look-up.ts';
import type { Locale, Texts } from './types.ts';

/** What the words of an explanation are taken from. */
export interface Wording {
  readonly law: Law;
  readonly texts: Texts;
  readonly locale: Locale;
  /** Whose facts are read, where the finding is on a case. */
  readonly procedure?: string;
}

/**
 * Says in sentences why a finding came out as it did: only the parts that decide it, each once. Parts that hold are
 * given for a result that holds, parts that fail for one that fails.
 */
export function explainFinding(finding: Finding, wording: Wording): readonly string[] {
  return [...new Set(statementsOf(withoutRepeats(finding), wording))];
}

/** Two comparisons of the same numbers (more than, exactly) say one thing: only the first is kept. */
function withoutRepeats(finding: Finding, seen: Set<string> = new Set()): Finding {
  const parts = finding.parts.flatMap((part) => {
    const { node } = part;
    if (isComparison(node) && isArithmetic(node.right)) {
      const key = JSON.stringify([node.left, node.right]);
      if (seen.has(key)) return [];
      seen.add(key);
    }
    return [isComparison(node) ? part : withoutRepeats(part, seen)];
  });
  return { ...finding, parts };
}

function statementsOf(finding: Finding, wording: Wording): readonly string[] {
  const { node, parts } = finding;
  if (node.op === 'all' || node.op === 'any') {
    const truth = truthOf(finding);
    return parts.filter((part) => truthOf(part) === truth).flatMap((part) => statementsOf(part, wording));
  }
  if (node.op === 'norms') {
    const inner = parts.flatMap((part) => statementsOf(part, wording));
    return finding.reason === 'norms-contradict' ? [...inner, wording.texts.words.normsContradict] : inner;
  }
  if (isComparison(node)) return comparisonStatements(finding, wording);
  if (node.op === 'includes') return membershipStatements(finding, wording);
  if (node.op === 'law') return [lawStatement(node.path, finding.value, wording)];
  if (node.op === 'fact') return [factStatement(node.name, finding.value, wording)];
  return parts.flatMap((part) => statementsOf(part, wording));
}

/** What a value of a parameter says, as a sentence. */
export function lawStatement(path: string, value: Value, { law, texts, locale }: Wording): string {
  const text = parameterText(texts, path);
  const spec = law.spec(path);
  if (!text || !spec) return path;
  if (value === UNKNOWN) return fill(texts.words.lawUnknown, { title: lowerFirst(text.title) });
  if (value === null) return text.none ?? fill(texts.words.noNorm, { title: lowerFirst(text.title) });
  const says = text.says as Readonly<Record<string, string>>;
  const member = memberName(texts, path);
  if (member !== undefined) return fill(says[value === true ? 'in' : 'out'] ?? path, { member });
  if (typeof value === 'boolean') return says[value ? 'yes' : 'no'] ?? path;
  if (typeof value === 'string') return says[value] ?? path;
  return fill(says['value'] ?? path, { value: formatInUnit(value, spec, locale, texts) });
}

function factStatement(name: string, value: Value, { texts, locale, procedure = '' }: Wording): string {
  const text = factText(texts, procedure, name);
  if (value === UNKNOWN) return text.missing;
  if (typeof value === 'boolean') return text[value ? 'yes' : 'no'] ?? text.title;
  if (typeof value === 'string') {
    return `${text.title}: ${(texts.terms as Readonly<Record<string, string>>)[value] ?? value}.`;
  }
  return `${text.title}: ${formatInUnit(value, { unit: 'count' }, locale, texts)}`;
}

function comparisonStatements(finding: Finding, wording: Wording): readonly string[] {
  const { node, parts } = finding;
  const [left, right] = parts;
  if (!left || !right || !isComparison(node)) return [];
  if (right.node.op === 'value' && right.node.unit === 'choice') return statementsOf(left, wording);
  const unsure = [left, right].flatMap(unsureLeaves);
  if (unsure.length > 0) return unsure.flatMap((leaf) => statementsOf(leaf, wording));
  const name = nameOf(left, wording);
  const compares = wording.texts.words.compares[node.op];
  const template = name === '' ? compares.replace('{left}: ', '') : compares;
  const unit = unitOf(left, wording) ?? unitOf(right, wording) ?? 'count';
  return [
    `${fill(template, {
      left: name,
      value: sideValue(left, unit, wording),
      right: describe(right, unit, wording),
    })}.`,
  ];
}

/** The values on either side without which nothing can be compared. */
function unsureLeaves(finding: Finding): readonly Finding[] {
  if (finding.value !== UNKNOWN && finding.value !== null) return [];
  return finding.parts.length === 0 ? [finding] : finding.parts.flatMap(unsureLeaves);
}

function membershipStatements(finding: Finding, wording: Wording): readonly string[] {
  const [set, member] = finding.parts;
  if (!set || !member || member.value === UNKNOWN) return member ? statementsOf(member, wording) : [];
  if (set.node.op !== 'law') return statementsOf(set, wording);
  // A case outside every member that the set names is outside the set.
  const path = `${set.node.path}.${String(member.value)}`;
  const known = wording.law.spec(path) !== undefined;
  if (known) return [lawStatement(path, finding.reason === 'no-norm' ? null : finding.value, wording)];
  const says = parameterText(wording.texts, set.node.path)?.says as
    | Readonly<Record<string, string>>
    | undefined;
  const name = (wording.texts.terms as Readonly<Record<string, string>>)[String(member.value)];
  return [fill(says?.['out'] ?? set.node.path, { member: name ?? String(member.value) })];
}

/** What a side of a comparison is called; empty for a constant and for what is reckoned, which have no name. */
function nameOf({ node }: Finding, wording: Wording): string {
  if (node.op === 'fact') return factText(wording.texts, wording.procedure ?? '', node.name).title;
  return node.op === 'law' ? (parameterText(wording.texts, node.path)?.title ?? node.path) : '';
}

/** A side of a comparison: its value, and how it was reckoned where it is a sum or product. */
function describe(finding: Finding, unit: Unit, wording: Wording): string {
  const value = sideValue(finding, unit, wording);
  if (!isArithmetic(finding.node)) return value;
  const signs = { plus: '+', minus: '−', times: '×', dividedBy: '÷' } as const;
  const [left, right] = finding.parts.map((part) => sideValue(part, unitOf(part, wording) ?? unit, wording));
  return `${value} (${left} ${signs[finding.node.op]} ${right})`;
}

function sideValue({ value }: Finding, unit: Unit, { locale, texts }: Wording): string {
  return formatInUnit(value, { unit }, locale, texts);
}

function unitOf({ node, parts }: Finding, wording: Wording): Unit | undefined {
  if (node.op === 'law') return wording.law.spec(node.path)?.unit;
  if (node.op === 'value') return node.unit;
  if (node.op === 'times') {
    return parts.map((part) => unitOf(part, wording)).find((unit) => unit !== undefined && unit !== 'share');
  }
  return isArithmetic(node)
    ? parts.map((part) => unitOf(part, wording)).find((unit) => unit !== undefined)
    : undefined;
}

function lowerFirst(text: string): string {
  // A word that goes on in capitals is an acronym and stays as it is.
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Puts values into a text: `{name}` by name. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([\w.]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
