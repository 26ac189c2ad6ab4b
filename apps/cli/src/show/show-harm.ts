import { judgeHarm, tiers } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { entryHead, entryList } from '../entry-lines.ts';
import { evidenceLines } from '../evidence-lines.ts';
import { truthTone } from '../paint.ts';
import { named, paragraph, section, table } from '../tables.ts';
import { writeStatus, writeTruth } from '../write-status.ts';

/** A harm: what it asks of the law, tier by tier, and the evidence for it. */
export function showHarm(context: Context, id: string, asOf: string): Answer {
  const { model, words, phrases } = context;
  const harm = model.harms[id];
  if (!harm) throw new TypeError(`No harm ${id}`);
  const judged = judgeHarm(id, harm, model.law.at(asOf));
  const cases = Object.entries(model.cases).flatMap(([caseId, { harms }]) =>
    harms.includes(id) ? [caseId] : [],
  );
  const { show, columns } = phrases;
  const conditions = judged.conditions.map(({ id: condition, tier, holds, basis }) => ({
    id: condition,
    tier,
    says: words.says(condition),
    holds,
    basis: basis.kind,
  }));
  return {
    isResult: true,
    data: {
      noun: 'harm',
      id,
      title: words.title('harm', id),
      summary: words.summary('harm', id),
      asOf,
      status: judged.status,
      range: judged.range,
      tiers: judged.tiers,
      conditions,
      theme: harm.theme,
      years: harm.years,
      evidence: Object.entries(harm.evidence).map(([name, entry]) => ({
        ...entry,
        text: words.evidence('harm', id, name),
      })),
      cases,
    },
    report: (page) => {
      const [first, last] = harm.years;
      const particulars = [
        [show.theme, words.theme(harm.theme)],
        [show.years, first === last ? String(first) : `${first}–${last}`],
        [phrases.lawOf(asOf), writeStatus(judged, context)],
      ] as const;
      const rows = tiers.flatMap((tier) =>
        conditions
          .filter((condition) => condition.tier === tier)
          .map(({ says, holds, basis, id: condition }) => [
            phrases.tier[tier],
            { text: writeTruth(holds, context), tone: truthTone(holds) },
            named(says, condition),
            phrases.basisShort[basis],
          ]),
      );
      const headings = [
        '',
        columns.holds,
        phrases.explain.conditions.toLowerCase(),
        phrases.explain.basis.toLowerCase(),
      ];
      return [
        ...entryHead(context, 'harm', id, particulars, page),
        ...section(phrases.explain.conditions, table(headings, rows, page), page),
        ...evidenceLines(context, 'harm', id, harm.evidence, page),
        ...section(phrases.evaluate.cases, entryList(context, 'case', cases, page), page),
        '',
        ...paragraph(show.hint(`pnpm --silent tarazy explain ${id}`), page, 'quiet'),
      ];
    },
  };
}
