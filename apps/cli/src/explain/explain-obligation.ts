import { type AppliedPackage, judgeObligation } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { explainCondition } from '../explanation.ts';
import { explainedLines } from '../explanation-report.ts';
import { obligationTone } from '../paint.ts';
import type { ChosenPackage } from '../read-package-arguments.ts';
import { paragraph, section } from '../tables.ts';
import { writeBinds } from '../write-status.ts';
import { explainedFinding, explainedHead } from './explained-head.ts';
import { stampOf } from './stamp.ts';

/** Why the law meets an article of a treaty, or does not. */
export function explainObligation(
  context: Context,
  id: string,
  chosen: ChosenPackage,
  applied: AppliedPackage,
): Answer {
  const { model, words, phrases } = context;
  const obligation = model.obligations[id];
  if (!obligation) throw new TypeError(`No obligation ${id}`);
  const before = judgeObligation(id, obligation, applied.baseline, chosen.without);
  const after = judgeObligation(id, obligation, applied.state, chosen.without);
  const conditions = after.conditions.map((condition) => explainCondition(context, applied, condition));
  const { treaty, article, supervision } = obligation;
  return {
    data: {
      ...stampOf(context, 'obligation', id, chosen),
      treaty,
      article,
      binds: after.binds,
      before: before.status,
      status: after.status,
      conditions,
      supervision,
    },
    report: (page) => [
      ...paragraph(
        explainedFinding(context, words.title('obligation', id), phrases.obligation[after.status], chosen),
        page,
        obligationTone[after.status],
      ),
      ...explainedHead(context, 'obligation', id, chosen, page),
      ...paragraph(`${words.article(treaty, [article])}: ${writeBinds(after.binds, context)}`, page),
      ...(before.status === after.status
        ? []
        : paragraph(phrases.explain.before(phrases.obligation[before.status]), page)),
      ...section(
        phrases.explain.conditions,
        conditions.flatMap((condition) => explainedLines(context, condition, page)),
        page,
      ),
      ...section(
        phrases.explain.supervision,
        [
          ...paragraph(words.summary('obligation', id) ?? '', page),
          ...supervision.flatMap(({ body, at }) =>
            paragraph(`- ${words.body(body)} (${words.locator(at)})`, page, undefined, '  '),
          ),
        ].filter((line) => line !== ''),
        page,
      ),
    ],
  };
}
