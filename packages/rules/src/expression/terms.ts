import type { NumericUnit, Product, Quotient } from '../unit.ts';
import { productUnit, quotientUnit } from '../unit.ts';
import type { Comparison, Node } from './node.ts';

/** Anything that carries an expression; `JSON.stringify` writes the bare tree. */
abstract class Term {
  constructor(readonly node: Node) {}
  toJSON(): Node {
    return this.node;
  }
  /** True unless the value is `unknown`; never itself unknown. */
  isKnown(): Condition {
    return new Condition({ op: 'isKnown', of: this.node });
  }
  /** True where a norm is in force, false where it is repealed. */
  inForce(): Condition {
    return new Condition({ op: 'inForce', of: this.node });
  }
}

/** A statement that holds, does not hold, or cannot be known. A yes/no parameter or fact is one. */
export class Condition extends Term {
  and(...others: readonly Condition[]): Condition {
    return all(this, ...others);
  }
  or(...others: readonly Condition[]): Condition {
    return any(this, ...others);
  }
  not(): Condition {
    return new Condition({ op: 'not', of: this.node });
  }
}

/** A number with a unit. Comparisons take a number of the same unit, or a bare number read in that unit. */
export class NumberTerm<U extends NumericUnit> extends Term {
  constructor(
    node: Node,
    readonly unit: U,
  ) {
    super(node);
  }
  atLeast(other: NumberTerm<U> | number): Condition {
    return this.compare('atLeast', other);
  }
  moreThan(other: NumberTerm<U> | number): Condition {
    return this.compare('moreThan', other);
  }
  atMost(other: NumberTerm<U> | number): Condition {
    return this.compare('atMost', other);
  }
  lessThan(other: NumberTerm<U> | number): Condition {
    return this.compare('lessThan', other);
  }
  equals(other: NumberTerm<U> | number): Condition {
    return this.compare('equals', other);
  }
  plus(other: NumberTerm<U> | number): NumberTerm<U> {
    return new NumberTerm({ op: 'plus', left: this.node, right: this.operand(other) }, this.unit);
  }
  minus(other: NumberTerm<U> | number): NumberTerm<U> {
    return new NumberTerm({ op: 'minus', left: this.node, right: this.operand(other) }, this.unit);
  }
  times<V extends NumericUnit>(other: NumberTerm<V>): NumberTerm<Product<U, V>> {
    const unit = productUnit(this.unit, other.unit);
    if (!unit) throw new TypeError(`No unit for ${this.unit} times ${other.unit}`);
    return new NumberTerm({ op: 'times', left: this.node, right: other.node }, unit as Product<U, V>);
  }
  dividedBy<V extends NumericUnit>(other: NumberTerm<V>): NumberTerm<Quotient<U, V>> {
    const unit = quotientUnit(this.unit, other.unit);
    if (!unit) throw new TypeError(`No unit for ${this.unit} divided by ${other.unit}`);
    return new NumberTerm({ op: 'dividedBy', left: this.node, right: other.node }, unit as Quotient<U, V>);
  }
  private compare(op: Comparison, other: NumberTerm<U> | number): Condition {
    return new Condition({ op, left: this.node, right: this.operand(other) });
  }
  private operand(other: NumberTerm<U> | number): Node {
    return typeof other === 'number' ? { op: 'value', value: other, unit: this.unit } : other.node;
  }
}

/** One of several options. */
export class ChoiceTerm<O extends string> extends Term {
  /** Carries the options in the type; never read. */
  declare readonly options: O;
  is(option: O): Condition {
    return new Condition({
      op: 'equals',
      left: this.node,
      right: { op: 'value', value: option, unit: 'choice' },
    });
  }
  isOneOf(...options: readonly O[]): Condition {
    return any(...options.map((option) => this.is(option)));
  }
}

/** A set of members. */
export class SetTerm<O extends string> extends Term {
  /** Whether a member is in the set; one that the set does not name is out of it. */
  includes(member: O | ChoiceTerm<string>): Condition {
    const node: Node =
      typeof member === 'string' ? { op: 'value', value: member, unit: 'choice' } : member.node;
    return new Condition({ op: 'includes', set: this.node, member: node });
  }
  /** A single member as a yes/no parameter of its own, for reforms that touch only it. */
  member(name: O): Condition {
    if (this.node.op !== 'law') throw new TypeError('Only a set in the law has members of its own');
    return new Condition({ op: 'law', path: `${this.node.path}.${name}` });
  }
}

/** A calendar date. */
export class DateTerm extends Term {
  onOrBefore(other: DateTerm | string): Condition {
    return new Condition({ op: 'atMost', left: this.node, right: dateNode(other) });
  }
  after(other: DateTerm | string): Condition {
    return new Condition({ op: 'moreThan', left: this.node, right: dateNode(other) });
  }
}

function dateNode(other: DateTerm | string): Node {
  return typeof other === 'string' ? { op: 'value', value: other, unit: 'date' } : other.node;
}

/** Any term that stands for a value in the law. */
export type AnyTerm = Term;

/** Holds where every part holds. */
export function all(...parts: readonly Condition[]): Condition {
  return new Condition({ op: 'all', of: parts.map((part) => part.node) });
}

/** Holds where at least one part holds. */
export function any(...parts: readonly Condition[]): Condition {
  return new Condition({ op: 'any', of: parts.map((part) => part.node) });
}

/** A constant number with its unit. */
export function constant<U extends NumericUnit>(value: number, unit: U): NumberTerm<U> {
  return new NumberTerm({ op: 'value', value, unit }, unit);
}

/**
 * Several norms on one question that the law does not rank. Where those in force agree, what they say; where they
 * contradict each other, `unknown`, with the contradiction named; where none is in force, the thing is free: true.
 */
export function norms(
  ...of: readonly { readonly inForce: Condition; readonly says: Condition }[]
): Condition {
  return new Condition({
    op: 'norms',
    of: of.map(({ inForce, says }) => ({ inForce: inForce.node, says: says.node })),
  });
}
