import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { SceneFigure } from '../picture/SceneFigure';
import { describeReformFlow, readFlowMark, tabulateReformFlow } from './describe-reform-flow';
import { buildFlowGraph } from './flow-graph';
import { planFlow, themeOfBand } from './flow-plan';
import { findLitMarks, keyOfMark } from './flow-slots';
import { layoutReformFlow } from './reform-flow-layout';
import type { ReformFlowProps } from './reform-flow-props';
import { reformFlowWords } from './reform-flow-words';

/**
 * How a package works through the law: its reforms, the rules that they change, and the harms that rest on those.
 * A line that is chosen stays lit with all its paths; a theme that is chosen opens.
 */
export function ReformFlow(given: ReformFlowProps): ReactElement {
  const { onOpenTheme, openThemeId: givenOpen, locale } = given;
  const [openThemeId, setOpen] = useState(givenOpen);
  const [lastGiven, setLastGiven] = useState(givenOpen);
  if (lastGiven !== givenOpen) {
    setLastGiven(givenOpen);
    setOpen(givenOpen);
  }
  const [pinned, setPinned] = useState<string | null>(null);
  const props = { ...given, openThemeId };
  const words = reformFlowWords(locale);
  const { reforms, parameters, harms, themes, changes, rests, folded } = given;
  const drawn = useMemo(() => {
    const graph = buildFlowGraph(props);
    return { props, graph, plan: planFlow(graph, props, words.other) };
  }, [reforms, parameters, harms, themes, changes, rests, folded, openThemeId, locale]);
  const layout = useCallback((width: number) => layoutReformFlow(drawn.props, width, drawn.graph), [drawn]);
  const said = useMemo(
    () => ({ description: describeReformFlow(props), table: tabulateReformFlow(props) }),
    [drawn],
  );

  function read(id: string) {
    const reading = readFlowMark(drawn.graph, drawn.props, keyOfMark(id));
    if (reading === null) return null;
    const { subject, text, node } = reading;
    return { subject, text, locator: node?.entry.locator, whyHref: node?.entry.href };
  }

  function lightOf(id: string | null): ((id: string) => boolean) | null {
    const from = id ?? pinned;
    if (from === null) return null;
    const lit = findLitMarks(drawn.graph, drawn.plan, from);
    return (mark) => lit.has(mark) || lit.has(keyOfMark(mark));
  }

  function fold(id: string): void {
    const themeId = themeOfBand(id);
    const next = openThemeId === themeId ? null : themeId;
    setOpen(next ?? undefined);
    onOpenTheme?.(next);
  }

  return (
    <SceneFigure
      {...given}
      className="tz-flow"
      layout={layout}
      description={said.description}
      table={said.table}
      read={read}
      empty={reforms.length === 0 ? words.empty : undefined}
      onChoose={(id) => setPinned(pinned === id ? null : id)}
      chosenIds={pinned === null ? undefined : new Set([pinned])}
      onFold={fold}
      lightOf={lightOf}
      notes={
        reforms.length === 0 || given.state !== undefined ? undefined : (
          <p className="note tz-flow-key">{harms.length === 0 ? words.nothingRests : words.key}</p>
        )
      }
    />
  );
}
