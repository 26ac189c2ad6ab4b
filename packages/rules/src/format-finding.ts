import { decisiveFindings, type Finding } from './expression/evaluate.ts';
import { isArithmetic, isComparison } from './expression/node.ts';
import { formatValue } from './package.ts';
import { UNKNOWN } from './value.ts';

const signs: Readonly<Record<string, string>> = {
  atLeast: '>=',
  moreThan: '>',
  atMost: '<=',
  lessThan: '<',
  equals: '=',
  plus: '+',
  minus: '-',
  times: 'x',
  dividedBy: '/',
};

/**
 * A finding in formal words, the same in every language, for logs and scripts: what was compared with what, the values,
 * and for a failure what did not hold, e.g. `signatures 7000 > strikes.signatureShare 0.5 x employees 18000 = 9000`.
 */
export function formatFinding(finding: Finding): string {
  return [...new Set(decisiveFindings(finding).map(formatOne))].join('; ');
}

function formatOne(finding: Finding): string {
  const verdict =
    finding.value === UNKNOWN ? 'cannot be known: ' : finding.value === true ? '' : 'does not hold: ';
  return verdict + formatWhole(finding);
}

function formatWhole({ node, value, parts, reason }: Finding): string {
  const inner = parts.map(formatWhole);
  const why = reason === undefined ? '' : ` (${reason.replaceAll('-', ' ')})`;
  if (isComparison(node)) return `${inner[0]} ${signs[node.op]} ${inner[1]}${why}`;
  if (isArithmetic(node)) return `${inner[0]} ${signs[node.op]} ${inner[1]} = ${formatValue(value)}${why}`;
  switch (node.op) {
    case 'law':
      return `${node.path} ${typeof value === 'object' && value !== null ? 'set' : formatValue(value)}`;
    case 'fact':
      return `${node.name} ${formatValue(value)}${why}`;
    case 'value':
      return formatValue(value);
    case 'not':
      return `not (${inner[0]})`;
    case 'includes':
      return `${inner[0]} includes ${inner[1]}${why}`;
    case 'isKnown':
      return `${inner[0]} is known`;
    case 'inForce':
      return `${inner[0]} is in force`;
    case 'norms':
      return `norms${why}: ${inner.join(', ')}`;
    default:
      return inner.map((part) => `(${part})`).join(node.op === 'all' ? ' and ' : ' or ');
  }
}
