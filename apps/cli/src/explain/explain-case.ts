import {
  type AppliedPackage,
  type DocumentedCase,
  procedureOf,
  type ReplayedStep,
  replay,
} from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { evidenceLines } from '../evidence-lines.ts';
import { type Explained, supportOf, traceOf } from '../explanation.ts';
import { explainedLines } from '../explanation-report.ts';
import { factRows } from '../fact-rows.ts';
import { sameCommand } from '../package-lines.ts';
import { outcomeTone } from '../paint.ts';
import type { ChosenPackage } from '../read-package-arguments.ts';
import { type Page, paragraph, section } from '../tables.ts';
import { writeOutcome } from '../write-status.ts';
import { explainedFinding, explainedHead } from './explained-head.ts';
import { stampOf } from './stamp.ts';

/** Why a case comes out as it does: every step, the law and the facts it was decided on. */
export function explainCase(
  context: Context,
  id: string,
  chosen: ChosenPackage,
  applied: AppliedPackage,
): Answer {
  const { model, words, phrases } = context;
  const documented = model.cases[id];
  if (!documented) throw new TypeError(`No case ${id}`);
  const procedure = procedureOf(model, documented);
  const before = replay(id, documented, procedure, applied.baseline, chosen.without);
  const after = replay(id, documented, procedure, applied.state, chosen.without);
  const steps = after.steps.map((step) => ({
    ...explainStep(context, documented, applied, step),
    actor: procedure.steps[step.id]?.actor,
    assumed: step.assumed,
  }));
  return {
    data: {
      ...stampOf(context, 'case', id, chosen),
      procedure: documented.procedure,
      documented: words.documented(id),
      before: before.outcome,
      outcome: after.outcome,
      blocking: after.blocking,
      unknown: after.unknown,
      missingFacts: after.missingFacts,
      facts: documented.facts,
      steps,
    },
    report: (page) => [
      ...paragraph(
        explainedFinding(context, words.title('case', id), writeOutcome(after.outcome, id, context), chosen),
        page,
        outcomeTone[after.outcome],
      ),
      ...explainedHead(context, 'case', id, chosen, page),
      ...(before.outcome === after.outcome
        ? []
        : paragraph(phrases.explain.before(writeOutcome(before.outcome, id, context)), page)),
      ...section(phrases.replay.documented, paragraph(words.documented(id), page), page),
      ...section(phrases.explain.facts, factRows(context, id, documented, procedure, page), page),
      ...section(
        phrases.show.steps,
        steps.flatMap((step) => stepLines(context, step, page)),
        page,
      ),
      ...evidenceLines(context, 'case', id, documented.evidence, page),
      ...(after.outcome === 'lawful'
        ? []
        : [
            '',
            ...paragraph(phrases.explain.mendHint(sameCommand(`mend ${id}`, chosen, context)), page, 'quiet'),
          ]),
    ],
  };
}

function explainStep(
  context: Context,
  documented: DocumentedCase,
  applied: AppliedPackage,
  { id, holds, finding }: ReplayedStep,
): Explained {
  return {
    id,
    says: context.words.step(documented.procedure, id),
    holds,
    because: context.words.because(finding, documented.procedure),
    law: supportOf(context, applied, finding.node),
    trace: traceOf(finding),
  };
}

function stepLines(
  context: Context,
  step: Explained & { readonly assumed: boolean },
  page: Page,
): readonly string[] {
  const because = step.assumed ? context.words.assumed : step.because;
  return explainedLines(context, { ...step, because }, page);
}
