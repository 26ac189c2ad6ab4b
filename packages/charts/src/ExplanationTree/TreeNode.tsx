import type { ReactElement } from 'react';
import { Chevron, InferenceDots } from '../Marks/Marks';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import type { Locale } from '../shared/chart-types';
import { LocatorLink } from '../shared/LocatorLink';
import { wordsFor } from '../words/words-for';
import type { PlacedNode } from './explanation-tree-layout';
import type { ExplanationNode } from './explanation-tree-props';

/** What every node of one tree shares. */
export interface TreeContext {
  readonly locale: Locale;
  readonly onToggle: ((id: string) => void) | undefined;
  readonly toggleIds: ReadonlySet<string>;
}

function VerdictMark({ verdict }: { readonly verdict: ExplanationNode['verdict'] }): ReactElement {
  return (
    <svg className="tz-verdict-mark" viewBox="0 0 16 12" aria-hidden="true">
      {verdict === 'holds' ? <circle className="tz-verdict-holds" cx="8" cy="6" r="4" /> : null}
      {verdict === 'fails' ? <rect className="tz-bar" x="1" y="3" width="14" height="6" /> : null}
      {verdict === 'unknown' ? (
        <g className="tz-hatch">
          <rect x="1" y="2.5" width="14" height="7" />
          <path d="M4 9.5l5-7M8 9.5l5-7" />
        </g>
      ) : null}
      {verdict === 'value' ? <rect className="tz-verdict-value" x="6" y="4" width="4" height="4" /> : null}
    </svg>
  );
}

function NodeMore({
  node,
  context,
}: {
  readonly node: ExplanationNode;
  readonly context: TreeContext;
}): ReactElement | null {
  const { locale, onToggle, toggleIds } = context;
  const words = wordsFor(locale);
  const canToggle = onToggle !== undefined && (toggleIds.has(node.id) || node.toggleHref !== undefined);
  const toggleWord = node.off === true ? words.switchOn : words.switchOff;
  if (
    node.basis === undefined &&
    (node.reads ?? []).length === 0 &&
    !canToggle &&
    node.toggleHref === undefined
  )
    return null;
  return (
    <div className="tz-node-more">
      {node.basis?.kind === 'source' ? (
        <span>
          <LocatorLink locator={node.basis} />
        </span>
      ) : null}
      {node.basis?.kind === 'inference' ? (
        <span className="inf">
          <InferenceDots label={words.inference} />
          {node.basis.reason}
        </span>
      ) : null}
      {(node.reads ?? []).map((read) => (
        <span key={`${read.label}-${read.value}`} className="tz-node-reads">
          {words.reads}: {read.href === undefined ? read.label : <a href={read.href}>{read.label}</a>}{' '}
          <b>{read.value}</b>
          {read.article === undefined ? null : ` · ${read.article}`}
          {read.certainty === 'verified' ? null : (
            <>
              {' · '}
              <StatusGlyph status="undetermined" locale={locale} size={12} decorative />{' '}
              {words.certainty[read.certainty]}
            </>
          )}
        </span>
      ))}
      {canToggle ? (
        <button
          type="button"
          className="tz-node-toggle"
          onClick={() => onToggle(node.id)}
          aria-label={`${toggleWord}: ${node.label}`}
        >
          {toggleWord}
        </button>
      ) : node.toggleHref === undefined ? null : (
        <a className="tz-node-toggle" href={node.toggleHref} aria-label={`${toggleWord}: ${node.label}`}>
          {toggleWord}
        </a>
      )}
    </div>
  );
}

/** A statement, what it rests on, and the statements it is made of. */
export function TreeNode({
  placed,
  context,
}: {
  readonly placed: PlacedNode;
  readonly context: TreeContext;
}): ReactElement {
  const { node, open, children } = placed;
  const words = wordsFor(context.locale);
  const off = node.off === true;
  const line = (
    <>
      <VerdictMark verdict={node.verdict} />
      <span className="tz-node-label">{node.label}</span>
      <span className="tz-node-word">{off ? words.off : (node.value ?? words.explained[node.verdict])}</span>
    </>
  );
  const className =
    `${node.verdict === 'fails' && !off ? 'tz-fails' : ''}${off ? ' tz-node-off' : ''}`.trim() || undefined;
  if (children.length === 0) {
    return (
      <li className={className}>
        <div className="tz-node-line">{line}</div>
        <NodeMore node={node} context={context} />
      </li>
    );
  }
  return (
    <li className={className}>
      <details open={open}>
        <summary className="tz-node-line">
          {line}
          <Chevron size={14} />
        </summary>
        <NodeMore node={node} context={context} />
        <ul>
          {children.map((child) => (
            <TreeNode key={child.node.id} placed={child} context={context} />
          ))}
        </ul>
      </details>
    </li>
  );
}
