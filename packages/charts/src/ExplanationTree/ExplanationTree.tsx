import type { KeyboardEvent, ReactElement } from 'react';
import { Figure } from '../shared/Figure';
import { ShownOf } from '../shared/ShownOf';
import { useOneTabStop } from '../shared/use-one-tab-stop';
import { wordsFor } from '../words/words-for';
import { describeExplanationTree, tabulateExplanationTree } from './describe-explanation-tree';
import { layoutExplanationTree, NODE_LIMIT } from './explanation-tree-layout';
import type { ExplanationTreeProps } from './explanation-tree-props';
import { MendList } from './MendList';
import { TreeNode } from './TreeNode';

/** Opens or folds what is under the head in focus; from what is folded or inside, Left leads to the head over it. */
function foldByKey(event: KeyboardEvent): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
  const own = from.tagName === 'SUMMARY' ? from.parentElement : null;
  const branch = own instanceof HTMLDetailsElement ? own : null;
  if (event.key === 'ArrowRight') {
    if (branch === null || branch.open) return;
    branch.open = true;
    event.preventDefault();
    return;
  }
  if (branch?.open === true) {
    branch.open = false;
    event.preventDefault();
    return;
  }
  const over = (branch?.parentElement ?? from).closest('details')?.querySelector('summary');
  if (over === null || over === undefined) return;
  event.preventDefault();
  over.focus();
}

/** Why a status or a verdict holds: the statements it is made of, what each rests on, and the smallest mend. */
export function ExplanationTree(props: ExplanationTreeProps): ReactElement {
  const { nodes, mends, locale, title, subtitle, headingLevel = 2, onToggle, toggleIds = [] } = props;
  const shown = nodes.slice(0, NODE_LIMIT);
  const stop = useOneTabStop<HTMLDivElement>();
  const context = { locale, onToggle, toggleIds: new Set(toggleIds) };
  const empty = nodes.length === 0;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      state={props.state}
      description={describeExplanationTree(props)}
      className="tz-tree-figure"
      table={empty ? undefined : tabulateExplanationTree(props)}
    >
      {empty ? (
        <p className="tz-empty">{wordsFor(locale).noExplanation}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: its links take the keys, it only passes them on
        <div
          ref={stop.container}
          onFocus={stop.onFocus}
          onKeyDown={(event) => {
            foldByKey(event);
            stop.onKeyDown(event);
          }}
        >
          <ul className="tz-tree">
            {layoutExplanationTree(shown).map((node) => (
              <TreeNode key={node.node.id} placed={node} context={context} />
            ))}
          </ul>
          <ShownOf shown={shown.length} all={nodes.length} locale={locale} />
          {mends === undefined ? null : (
            <MendList mends={mends} headingLevel={headingLevel} locale={locale} />
          )}
        </div>
      )}
    </Figure>
  );
}
