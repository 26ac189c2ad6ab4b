import { procedureOf, replay } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { entryHead, entryList } from '../entry-lines.ts';
import { evidenceLines } from '../evidence-lines.ts';
import { factRows } from '../fact-rows.ts';
import { paragraph, section } from '../tables.ts';
import { writeOutcome } from '../write-status.ts';

/** A documented case: what happened, its facts, and how the law of a date decides it. */
export function showCase(context: Context, id: string, asOf: string): Answer {
  const { model, words, phrases } = context;
  const documented = model.cases[id];
  if (!documented) throw new TypeError(`No case ${id}`);
  const procedure = procedureOf(model, documented);
  const { outcome, blocking } = replay(id, documented, procedure, model.law.at(asOf));
  const { show } = phrases;
  return {
    isResult: true,
    data: {
      noun: 'case',
      id,
      title: words.title('case', id),
      summary: words.summary('case', id),
      documented: words.documented(id),
      asOf,
      outcome,
      blocking,
      facts: documented.facts,
      ...caseParticulars(context, id),
    },
    report: (page) => {
      const { theme, place, sector, organisation, stoppedAt, from, to, evidence, harms } = documented;
      const particulars = [
        [show.theme, words.theme(theme)],
        [show.when, from === to ? from : `${from} – ${to}`],
        [show.place, place === null ? phrases.truth.unknown : words.place(place)],
        [show.sector, words.sector(sector)],
        [show.organisation, organisation],
        [
          phrases.noun.procedure,
          `${words.title('procedure', documented.procedure)} (${documented.procedure})`,
        ],
        [show.stoppedAt, stoppedAt === undefined ? '' : words.step(documented.procedure, stoppedAt)],
        [phrases.replay.documented, words.documented(id)],
        [phrases.lawOf(asOf), writeOutcome(outcome, id, context)],
      ] as const;
      return [
        ...entryHead(context, 'case', id, particulars, page),
        ...section(phrases.explain.facts, factRows(context, id, documented, procedure, page), page),
        ...evidenceLines(context, 'case', id, evidence, page),
        ...section(phrases.evaluate.harms, entryList(context, 'harm', harms, page), page),
        '',
        ...paragraph(show.hint(`pnpm --silent tarazy replay ${id}`), page, 'quiet'),
      ];
    },
  };
}

function caseParticulars({ model, words }: Context, id: string) {
  const documented = model.cases[id];
  if (!documented) return {};
  const { facts: _facts, evidence, ...particulars } = documented;
  return {
    ...particulars,
    evidence: Object.entries(evidence).map(([name, entry]) => ({
      ...entry,
      text: words.evidence('case', id, name),
    })),
  };
}
