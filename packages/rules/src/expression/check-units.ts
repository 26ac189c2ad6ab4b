import { isNumericUnit, productUnit, quotientUnit, type Unit } from '../unit.ts';
import { isIsoDate, type ValueSpec } from '../value.ts';
import { isArithmetic, isComparison, type Node, partsOf } from './node.ts';

/** What an expression may refer to. */
export interface Vocabulary {
  law(path: string): ValueSpec | undefined;
  fact(name: string): ValueSpec | undefined;
}

/**
 * Checks an expression that came as data: every path and fact exists, units fit, options are legal, and the whole is a
 * condition. Returns a sentence per fault; an empty list means that it is sound.
 */
export function checkUnits(node: Node, vocabulary: Vocabulary): readonly string[] {
  const faults: string[] = [];
  const unit = unitOf(node, vocabulary, faults);
  if (faults.length === 0 && unit !== 'yesNo')
    faults.push(`expected a condition, found ${unit ?? 'nothing'}`);
  return faults;
}

function unitOf(node: Node, vocabulary: Vocabulary, faults: string[]): Unit | undefined {
  if (isComparison(node)) {
    const [left, right] = [unitOf(node.left, vocabulary, faults), unitOf(node.right, vocabulary, faults)];
    if (left && right && left !== right) faults.push(`unit mismatch: ${left} compared with ${right}`);
    if (left === 'set') faults.push('a set cannot be compared; ask what it includes');
    else if (left && node.op !== 'equals' && !isNumericUnit(left) && left !== 'date') {
      faults.push(`${left} has no order; ask whether it equals`);
    }
    if (left === 'choice') checkOption(node.left, node.right, vocabulary, faults);
    return 'yesNo';
  }
  if (isArithmetic(node)) {
    const [left, right] = [unitOf(node.left, vocabulary, faults), unitOf(node.right, vocabulary, faults)];
    return left && right ? arithmeticUnit(node.op, left, right, faults) : undefined;
  }
  switch (node.op) {
    case 'value':
      if (!isValueOf(node)) faults.push(`${JSON.stringify(node.value)} is no ${node.unit}`);
      return node.unit;
    case 'law': {
      const spec = vocabulary.law(node.path);
      if (!spec) faults.push(`no parameter ${node.path} in the law`);
      return spec?.unit;
    }
    case 'fact': {
      const spec = vocabulary.fact(node.name);
      if (!spec) faults.push(`no fact ${node.name} in the procedure`);
      return spec?.unit;
    }
    case 'includes': {
      const set = unitOf(node.set, vocabulary, faults);
      if (set && set !== 'set') faults.push(`expected a set, found ${set}`);
      const member = unitOf(node.member, vocabulary, faults);
      if (member && member !== 'choice') faults.push(`a member of a set is a choice, found ${member}`);
      checkOption(node.set, node.member, vocabulary, faults);
      return 'yesNo';
    }
    case 'all':
    case 'any':
    case 'not':
    case 'isKnown':
    case 'inForce':
    case 'norms': {
      const parts = partsOf(node).map((part) => unitOf(part, vocabulary, faults));
      if (node.op !== 'isKnown' && node.op !== 'inForce') {
        for (const part of parts) {
          if (part && part !== 'yesNo') faults.push(`expected a condition under ${node.op}, found ${part}`);
        }
      }
      return 'yesNo';
    }
    default:
      faults.push(`no operation ${String((node as { readonly op?: unknown }).op)}`);
      return undefined;
  }
}

function isValueOf({ unit, value }: Extract<Node, { op: 'value' }>): boolean {
  if (isNumericUnit(unit)) return typeof value === 'number' && Number.isFinite(value);
  if (unit === 'yesNo') return typeof value === 'boolean';
  return unit === 'date' ? isIsoDate(value) : unit === 'choice' && typeof value === 'string';
}

function arithmeticUnit(op: string, left: Unit, right: Unit, faults: string[]): Unit | undefined {
  if (!isNumericUnit(left) || !isNumericUnit(right)) {
    faults.push(`unit mismatch: ${left} ${op} ${right}`);
    return undefined;
  }
  const sum = left === right ? left : undefined;
  const unit =
    op === 'times' ? productUnit(left, right) : op === 'dividedBy' ? quotientUnit(left, right) : sum;
  if (!unit) faults.push(`unit mismatch: ${left} ${op} ${right}`);
  return unit;
}

function checkOption(holder: Node, option: Node, vocabulary: Vocabulary, faults: string[]): void {
  if (option.op !== 'value') return;
  const spec =
    holder.op === 'law'
      ? vocabulary.law(holder.path)
      : holder.op === 'fact'
        ? vocabulary.fact(holder.name)
        : undefined;
  if (spec?.options && !spec.options.includes(String(option.value))) {
    faults.push(`${String(option.value)} is not one of ${spec.options.join(', ')}`);
  }
}
