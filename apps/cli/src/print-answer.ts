import { formatProblem, type Problem } from '@tarazy/rules';
import type { Answer, Context } from './context.ts';
import type { Io } from './io.ts';
import { createPaint } from './paint.ts';
import { type Page, paragraph } from './tables.ts';

const widest = 110;

/** Prints an answer: as one JSON document, or as a report with what the model does not claim below it. */
export function printAnswer(answer: Answer, { io, words }: Context, json: boolean): void {
  printProblems(answer.faults ?? [], io);
  if (json) {
    io.write(`${JSON.stringify(answer.data, null, 2)}\n`);
    return;
  }
  const page: Page = { width: Math.max(40, Math.min(io.columns, widest)), paint: createPaint(io.colour) };
  const claims = answer.isResult ? ['', ...paragraph(words.notClaimed, page, 'quiet')] : [];
  io.write(`${[...answer.report(page), ...claims].join('\n')}\n`);
}

/** Prints what was wrong, a line each, on standard error. */
export function printProblems(problems: readonly Problem[], io: Io): void {
  for (const problem of problems) io.writeError(`error: ${formatProblem(problem)}\n`);
}
