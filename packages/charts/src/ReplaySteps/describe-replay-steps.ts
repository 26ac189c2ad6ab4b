import type { Locale } from '../shared/chart-types';
import { capitalise } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import {
  layoutReplaySteps,
  type PlacedGate,
  type PlacedOutcome,
  type ReplayData,
} from './replay-steps-layout';

/** What a gate says in words, e.g. "blocks: over half". */
export function describeGate(gate: PlacedGate, locale: Locale): string {
  const words = wordsFor(locale);
  const verdict = gate.mark === 'idle' ? words.verdictNotReached : words.verdict[gate.verdict];
  return gate.cell?.reason === undefined ? verdict : `${verdict}: ${gate.cell.reason}`;
}

/** The words beside a mark; none where the mark says it all. */
export function writeReason(gate: PlacedGate, locale: Locale): string {
  return gate.cell?.reason ?? (gate.verdict === 'unknown' ? wordsFor(locale).verdict.unknown : '');
}

/** The foot of a column in one or two short lines: the word, or how many gates are shut and not known. */
export function describeOutcome(placed: PlacedOutcome, locale: Locale): readonly string[] {
  const words = wordsFor(locale);
  const notKnown = placed.notKnown > 0 ? [words.notKnown(placed.notKnown)] : [];
  if (placed.outcome === 'lawful') return [placed.label ?? words.outcome.lawful];
  if (placed.outcome === 'undetermined') return [placed.label ?? words.outcome.undetermined, ...notKnown];
  if (placed.label !== undefined) return [placed.label];
  return [placed.shut > 0 ? words.shut(placed.shut) : words.outcome.blocked, ...notKnown];
}

/** The outcome under each law, and the first gate that is shut. */
export function describeReplaySteps(data: ReplayData, locale: Locale): string {
  const words = wordsFor(locale);
  if (data.steps.length === 0 || data.columns.length === 0) return words.noSteps;
  const columns = layoutReplaySteps(data, data.columns.length).outcomes.map((placed) => {
    const parts = [words.outcome[placed.outcome].toLowerCase()];
    if (placed.shut > 0) parts.push(words.shut(placed.shut));
    if (placed.notKnown > 0) parts.push(words.notKnown(placed.notKnown));
    if (placed.firstShut !== null) parts.push(words.firstShut(placed.firstShut.label));
    return `${placed.column.label}: ${parts.join(', ')}.`;
  });
  return [words.replaySize(data.steps.length, data.columns.length), ...columns].join(' ');
}

/** The replay as words in rows; the last row holds the outcomes. */
export function tabulateReplaySteps(data: ReplayData, outcomeLabel: string, locale: Locale): TwinTable {
  const words = wordsFor(locale);
  const placed = layoutReplaySteps(data, data.columns.length);
  return {
    columns: [words.step, words.fact, ...data.columns.map((column) => column.label)],
    rows: [
      ...placed.steps.map(({ step, gates }) => ({
        id: step.id,
        cells: [
          step.label,
          step.inferred === true ? `${words.inference}: ${step.fact ?? ''}` : (step.fact ?? ''),
          ...gates.map((gate) => capitalise(describeGate(gate, locale))),
        ],
      })),
      {
        id: 'outcome',
        cells: [
          outcomeLabel,
          '',
          ...placed.outcomes.map((outcome) => describeOutcome(outcome, locale).join(', ')),
        ],
      },
    ],
  };
}
