import { ReformFlow } from '@tarazy/charts';
import type { Evaluation } from '@tarazy/rules';
import { viewReformFlow } from '@tarazy/views';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ModelView } from '../../model-view';
import type { BuildTexts } from './build-texts';

interface BuildFlowProps {
  readonly view: ModelView;
  readonly evaluation: Evaluation;
  readonly words: BuildTexts;
  /** Whether the page answers to script. */
  readonly live: boolean;
}

/**
 * How the package works through the law. Folded, it is drawn for readers without script alone; open, it follows a
 * toggle after the answer does.
 */
export function BuildFlow({ view, evaluation, words, live }: BuildFlowProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // It may have been opened before script was there to hear of it.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  const drawn = useDeferredValue(useMemo(() => ({ view, evaluation }), [view, evaluation]));
  const isDrawn = open || !live;
  const figure = useMemo(() => {
    if (!isDrawn) return null;
    const flow = viewReformFlow(drawn.view, drawn.evaluation, drawn.view.without);
    return <ReformFlow {...flow} headingLevel={3} width={BUILD_WIDTH} />;
  }, [isDrawn, drawn]);
  return (
    <details
      ref={details}
      id="flow"
      className="build-flow"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2 className="fig-title">{words.flow}</h2>
      </summary>
      {figure}
    </details>
  );
}

/** Width of the figure on a desk, px: what the server draws for. */
const BUILD_WIDTH = 1180;
