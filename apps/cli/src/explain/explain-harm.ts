import { type AppliedPackage, type JudgedHarm, judgeHarm, tiers } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { evidenceLines } from '../evidence-lines.ts';
import { type Explained, explainCondition } from '../explanation.ts';
import { explainedLines } from '../explanation-report.ts';
import { sameCommand } from '../package-lines.ts';
import { statusTone } from '../paint.ts';
import type { ChosenPackage } from '../read-package-arguments.ts';
import { indent, type Page, paragraph, section } from '../tables.ts';
import { writeStatus, writeTruth } from '../write-status.ts';
import { explainedFinding, explainedHead } from './explained-head.ts';
import { stampOf } from './stamp.ts';

/** Why a harm has the status it has. */
export function explainHarm(
  context: Context,
  id: string,
  chosen: ChosenPackage,
  applied: AppliedPackage,
): Answer {
  const harm = context.model.harms[id];
  if (!harm) throw new TypeError(`No harm ${id}`);
  const before = judgeHarm(id, harm, applied.baseline, chosen.without);
  const after = judgeHarm(id, harm, applied.state, chosen.without);
  const conditions = after.conditions.map((condition) => ({
    tier: condition.tier,
    ...explainCondition(context, applied, condition),
  }));
  return {
    data: {
      ...stampOf(context, 'harm', id, chosen),
      before: before.status,
      status: after.status,
      range: after.range,
      tiers: after.tiers,
      conditions,
    },
    report: (page) => [
      ...paragraph(
        explainedFinding(context, context.words.title('harm', id), writeStatus(after, context), chosen),
        page,
        statusTone[after.status],
      ),
      ...explainedHead(context, 'harm', id, chosen, page),
      ...(before.status === after.status
        ? []
        : paragraph(context.phrases.explain.before(writeStatus(before, context)), page)),
      ...summaryLines(context, id, page),
      ...tierLines(context, after, conditions, page),
      ...evidenceLines(context, 'harm', id, harm.evidence, page),
      ...(after.status === 'settled' ? [] : mendLines(context, id, chosen, page)),
    ],
  };
}

function summaryLines({ words }: Context, id: string, page: Page): readonly string[] {
  const summary = words.summary('harm', id);
  return summary === undefined ? [] : ['', ...paragraph(summary, page)];
}

function tierLines(
  context: Context,
  judged: JudgedHarm,
  conditions: readonly (Explained & { readonly tier: string })[],
  page: Page,
): readonly string[] {
  const { phrases } = context;
  return tiers
    .filter((tier) => conditions.some((condition) => condition.tier === tier))
    .flatMap((tier) =>
      section(
        `${phrases.tier[tier]}: ${writeTruth(judged.tiers[tier], context)}`,
        conditions
          .filter((condition) => condition.tier === tier)
          .flatMap((condition) => indent((inner) => explainedLines(context, condition, inner), page)),
        page,
      ),
    );
}

function mendLines(context: Context, id: string, chosen: ChosenPackage, page: Page): readonly string[] {
  return [
    '',
    ...paragraph(context.phrases.explain.mendHint(sameCommand(`mend ${id}`, chosen, context)), page, 'quiet'),
  ];
}
