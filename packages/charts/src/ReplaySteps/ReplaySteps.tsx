import { type CSSProperties, type ReactElement, useMemo, useState } from 'react';
import { InferenceDots } from '../Marks/Marks';
import type { Locale } from '../shared/chart-types';
import { Figure } from '../shared/Figure';
import { capitalise } from '../shared/format';
import { LocatorLink } from '../shared/LocatorLink';
import type { GridPlace } from '../shared/move-in-grid';
import { ReadingLine } from '../shared/ReadingLine';
import { ShownOf } from '../shared/ShownOf';
import { useRovingFocus } from '../shared/use-roving-focus';
import { WholeWords } from '../shared/WholeWords';
import { wordsFor } from '../words/words-for';
import {
  describeGate,
  describeOutcome,
  describeReplaySteps,
  tabulateReplaySteps,
  writeReason,
} from './describe-replay-steps';
import { GateDrawing, OutcomeDrawing } from './GateDrawing';
import { ReplayHead, ReplayKey } from './ReplayHead';
import { layoutReplaySteps, type PlacedReplay, sizeReasons, sizeShortHeads } from './replay-steps-layout';
import type { ReplayStep, ReplayStepsProps } from './replay-steps-props';

/** From this number of columns on, the steps' own column gives them room. */
const MANY_COLUMNS = 5;

function StepFact({ step }: { readonly step: ReplayStep }): ReactElement | null {
  if (step.fact === undefined) return null;
  return (
    <span className={`tz-fact${step.inferred === true ? ' inf' : ''}`}>
      {step.inferred === true ? <InferenceDots /> : null}
      {step.fact}
    </span>
  );
}

/** What the columns are sized by: how many there are, and the widest word beside a mark in em. */
function sizeColumns(placed: PlacedReplay, locale: Locale): CSSProperties {
  const widest = sizeReasons(
    placed.steps.flatMap(({ gates }) => gates.map((gate) => writeReason(gate, locale))),
    placed.outcomes.flatMap((outcome) => describeOutcome(outcome, locale)),
  );
  const shortWidest = placed.isNumbered ? 0 : sizeShortHeads(placed.columns);
  return {
    '--columns': placed.outcomes.length,
    '--widest': widest.toFixed(2),
    '--short': shortWidest.toFixed(2),
  } as CSSProperties;
}

/** A documented event, replayed step by step under several laws. */
export function ReplaySteps(props: ReplayStepsProps): ReactElement {
  const { title, subtitle, headingLevel, locale, state, outcomeLabel, bracket } = props;
  const words = wordsFor(locale);
  const placed = useMemo(() => layoutReplaySteps(props), [props]);
  const { columns, isNumbered } = placed;
  const roving = useRovingFocus<HTMLTableElement>(placed.shape, placed.start);
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const empty = placed.steps.length === 0 || columns.length === 0;
  const place = pointed ?? roving.active;
  const readStep = place === null ? undefined : placed.steps[place.row];
  const readGate = place === null ? undefined : readStep?.gates[place.column - 1];
  const readOutcome = place === null ? undefined : placed.outcomes[place.column - 1];

  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      state={state}
      description={describeReplaySteps(props, locale)}
      className="tz-replay-figure"
      table={empty ? undefined : tabulateReplaySteps(props, outcomeLabel, locale)}
    >
      {empty ? (
        <p className="tz-empty">{words.noSteps}</p>
      ) : (
        <div className="tz-replay-box">
          {isNumbered ? <ReplayKey columns={columns} /> : null}
          <table
            className={`tz-replay${isNumbered ? ' tz-replay-numbered' : columns.length >= MANY_COLUMNS ? ' tz-replay-many' : ''}`}
            style={sizeColumns(placed, locale)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table moved through by arrows
            role="grid"
            aria-label={title}
            ref={roving.container}
            onKeyDown={(event) => {
              setPointed(null);
              roving.onKeyDown(event);
            }}
            onMouseLeave={() => setPointed(null)}
          >
            <ReplayHead columns={columns} bracket={bracket} isNumbered={isNumbered} locale={locale} />
            <tbody>
              {placed.steps.map(({ step, gates }, row) => (
                <tr key={step.id} className={place?.row === row ? 'tz-on' : undefined}>
                  <th scope="row">
                    <span className="tz-step">{step.label}</span>
                    <StepFact step={step} />
                    <LocatorLink locator={step.locator} roving={roving.linkProps({ row, column: 0 })} />
                  </th>
                  {gates.map((gate, index) => {
                    const at = { row, column: index + 1 };
                    const item = roving.itemProps(at);
                    return (
                      <td key={gate.column.id} className="tz-gate">
                        <GateDrawing mark={gate.mark} trackIn={gate.trackIn} trackOut={gate.trackOut} />
                        <span className={`tz-reason${gate.mark === 'bar' ? ' rust' : ''}`} aria-hidden="true">
                          <WholeWords text={writeReason(gate, locale)} />
                        </span>
                        <button
                          type="button"
                          className="tz-gate-button"
                          aria-label={words.matrixCell(
                            step.label,
                            gate.column.label,
                            describeGate(gate, locale),
                          )}
                          {...item}
                          onFocus={() => {
                            item.onFocus();
                            setPointed(at);
                          }}
                          onMouseEnter={() => setPointed(at)}
                          onClick={() => setPointed(at)}
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{outcomeLabel}</th>
                {placed.outcomes.map((outcome) => {
                  const [first, ...rest] = describeOutcome(outcome, locale);
                  return (
                    <td key={outcome.column.id} className="tz-gate">
                      <OutcomeDrawing outcome={outcome.outcome} trackIn={outcome.trackIn} />
                      <span className="tz-reason">
                        <b className={`tz-outcome-${outcome.outcome}`}>
                          <WholeWords text={first ?? ''} />
                        </b>
                        {rest.map((line) => (
                          <span key={line}>
                            <WholeWords text={line} />
                          </span>
                        ))}
                      </span>
                      <b className={`tz-outcome-short tz-outcome-${outcome.outcome}`}>
                        {words.outcomeShort[outcome.outcome]}
                      </b>
                    </td>
                  );
                })}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <ShownOf shown={columns.length} all={placed.columnCount} locale={locale} />
      {readStep === undefined ? null : readGate === undefined ? (
        <ReadingLine subject={readStep.step.label} locale={locale}>
          <StepFact step={readStep.step} />
        </ReadingLine>
      ) : (
        <ReadingLine
          subject={`${readStep.step.label} × ${readGate.column.label}`}
          locator={readGate.cell?.locator}
          locale={locale}
        >
          <b>{capitalise(describeGate(readGate, locale))}.</b>{' '}
          {readGate.mark === 'taken' ? `${capitalise(words.assumedReached)}. ` : null}
          {readGate.cell?.inferred === true ? (
            <span className="inf">
              <InferenceDots label={words.inference} />
              {readGate.cell.because}
            </span>
          ) : (
            readGate.cell?.because
          )}
          {/* Where the rows have no room for it: on a phone nothing is lost. */}
          <span className="tz-narrow-only">
            <StepFact step={readStep.step} /> <LocatorLink locator={readStep.step.locator} />{' '}
            {readOutcome === undefined
              ? null
              : `${outcomeLabel} ${describeOutcome(readOutcome, locale).join(', ')}.`}
          </span>
        </ReadingLine>
      )}
    </Figure>
  );
}
