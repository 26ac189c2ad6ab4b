import { type FocusEvent, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { Figure } from '../shared/Figure';
import { wordsFor } from '../words/words-for';
import { describeExplanationTree, tabulateExplanationTree } from './describe-explanation-tree';
import { layoutExplanationTree, listNodes } from './explanation-tree-layout';
import type { ExplanationTreeProps } from './explanation-tree-props';
import { TreeNode } from './TreeNode';

function isShown(summary: HTMLElement): boolean {
  return summary.offsetParent !== null;
}

/** Where an arrow leads from a folded or open statement; opens and folds on the way. */
function moveInTree(tree: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const shown = [...tree.querySelectorAll<HTMLElement>('summary')].filter(isShown);
  const at = shown.indexOf(from);
  const details = from.parentElement;
  if (!(details instanceof HTMLDetailsElement)) return null;
  switch (key) {
    case 'ArrowDown':
      return shown[at + 1] ?? from;
    case 'ArrowUp':
      return shown[at - 1] ?? from;
    case 'Home':
      return shown[0] ?? from;
    case 'End':
      return shown.at(-1) ?? from;
    case 'ArrowRight':
      if (!details.open) {
        details.open = true;
        return from;
      }
      return shown[at + 1] ?? from;
    case 'ArrowLeft':
      if (details.open) {
        details.open = false;
        return from;
      }
      return details.parentElement?.closest('details')?.querySelector('summary') ?? from;
    default:
      return null;
  }
}

/** Why a status or a verdict holds: the statements it is made of, each with what it rests on. */
export function ExplanationTree(props: ExplanationTreeProps): ReactElement {
  const { nodes, locale, title, subtitle, headingLevel, onToggle, toggleIds = [] } = props;
  const words = wordsFor(locale);
  const placed = layoutExplanationTree(nodes);
  const tree = useRef<HTMLUListElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const branches = listNodes(placed).filter((node) => node.children.length > 0);
  const firstId = branches[0]?.node.id ?? null;
  // Without script every branch keeps its own tab stop.
  useEffect(() => setActiveId((current) => current ?? firstId), [firstId]);
  const active = branches.some(({ node }) => node.id === activeId)
    ? activeId
    : activeId === null
      ? null
      : firstId;

  function moveByKey(event: KeyboardEvent): void {
    const from = event.target;
    if (tree.current === null || !(from instanceof HTMLElement) || from.tagName !== 'SUMMARY') return;
    const next = moveInTree(tree.current, from, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  }

  function rememberFocus(event: FocusEvent<HTMLElement>): void {
    const id = event.target.dataset['node'];
    if (id !== undefined) setActiveId(id);
  }

  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      description={describeExplanationTree(nodes, locale)}
      className="tz-tree-figure"
      table={nodes.length === 0 ? undefined : tabulateExplanationTree(nodes, locale)}
    >
      {nodes.length === 0 ? (
        <p className="tz-empty">{words.noExplanation}</p>
      ) : (
        <ul className="tz-tree" ref={tree} onKeyDown={moveByKey} onFocus={rememberFocus}>
          {placed.map((node) => (
            <TreeNode
              key={node.node.id}
              placed={node}
              context={{
                locale,
                activeId: active,

                onToggle,
                toggleIds: new Set(toggleIds),
              }}
            />
          ))}
        </ul>
      )}
    </Figure>
  );
}
