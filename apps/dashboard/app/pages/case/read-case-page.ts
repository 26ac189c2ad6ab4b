import type { ReplayCell, ReplayOutcome } from '@tarazy/charts';
import { explainFinding, factText, formatInUnit, model } from '@tarazy/model';
import { type DocumentedCase, factNamesOf, lawPathsOf, procedureOf } from '@tarazy/rules';
import { caseWords, locatorLink, procedureWords, titleOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { replayUnderLaws } from './case-laws';
import { caseTexts } from './case-texts';
import { readFacts } from './read-case-facts';
import { readCaseSweep } from './read-case-sweep';
import { readMends } from './read-mends';
import { readOverTime } from './read-over-time';
import { readBracket, readCell, readColumn, readStep, sayFinding } from './read-replay-figure';
import { readSignatures } from './read-signatures';

/** Everything the page of a case shows; `null` for a case that does not exist. */
export function readCasePage(view: ModelView, id: string) {
  const documented = model.cases[id];
  if (!documented) return null;
  const words = caseTexts[view.locale];
  const text = caseWords(view.texts, id);
  const procedure = procedureWords(view.texts, documented.procedure);
  const replayed = replayUnderLaws(view, id, documented);
  const wording = { ...view.wording, procedure: documented.procedure };
  const steps = Object.entries(procedureOf(model, documented).steps);
  const added = replayed.laws.filter(({ kind }) => kind === 'added');
  return {
    locale: view.locale,
    title: text.title,
    crumbs: [
      { label: words.cases, href: view.link('/cases') },
      { label: procedure.title, href: `${view.link('/cases')}#${documented.procedure}` },
    ],
    place: text.short,
    summary: text.summary,
    locators: Object.values(documented.evidence).map(({ at }) => locatorLink(view, at)),
    documented: text.documented,
    evidence: Object.entries(documented.evidence).map(([name, { at, figures = [] }]) => ({
      text: text.evidence[name] ?? name,
      locator: locatorLink(view, at),
      figures: figures.map(({ value, of }) => ({
        value: formatInUnit(value, { unit: 'count' }, view.locale, view.texts),
        of: (view.texts.figures as Readonly<Record<string, string>>)[of] ?? of,
      })),
    })),
    signatures: readSignatures(view, words, documented, replayed.laws),
    finding: sayFinding(view, words, procedure, documented, replayed.laws),
    subtitle: words.replayed(String(replayed.laws.length)),
    outcomeLabel: procedure.question,
    columns: replayed.laws.map((law) => readColumn(view, words, documented, law, added.indexOf(law) + 1)),
    bracket: readBracket(words, replayed.laws),
    steps: steps.map(([step, { holds }]) =>
      readStep(view, documented, step, procedure, factNamesOf(holds), lawPathsOf(holds)),
    ),
    cells: Object.fromEntries(
      steps.map(([step]) => [
        step,
        Object.fromEntries(
          replayed.laws.flatMap((law) => {
            const found = law.replay.steps.find((one) => one.id === step);
            return found
              ? [
                  [
                    law.id,
                    readCell(
                      view,
                      found,
                      law.state,
                      procedure,
                      explainFinding(found.finding, wording).join(' '),
                    ),
                  ],
                ]
              : [];
          }),
        ),
      ]),
    ) as Readonly<Record<string, Readonly<Record<string, ReplayCell>>>>,
    outcomes: Object.fromEntries(
      replayed.laws.map(({ id: law, replay: { outcome } }) => [
        law,
        { outcome, label: procedure.outcomes[outcome] },
      ]),
    ) as Readonly<Record<string, ReplayOutcome>>,
    sweep: readCaseSweep(view, words, id, documented, replayed),
    mends: readMends(view, words, id, documented, replayed),
    // Without a reform already, whether by the law of the date or by the package of the view.
    nothingNeeded: replayed.mends.some(({ reforms }) => reforms.length === 0),
    facts: readFacts(view, id, documented, text.reasons),
    missing: [...new Set(replayed.laws.flatMap(({ replay: { missingFacts } }) => missingFacts))].map(
      (name) => factText(view.texts, documented.procedure, name).missing,
    ),
    overTime: readOverTime(view, id, documented, procedure),
    others: readOthers(view, id, documented),
    harms: documented.harms.map((harm) => ({
      label: titleOf(view.texts, 'harms', harm),
      href: view.link(`/harms/${harm}`),
    })),
    disclaimer: view.texts.disclaimer,
  };
}

export type CasePage = NonNullable<ReturnType<typeof readCasePage>>;

function readOthers(view: ModelView, caseId: string, documented: DocumentedCase) {
  return Object.entries(model.cases)
    .filter(([id, other]) => id !== caseId && other.procedure === documented.procedure)
    .map(([id, other]) => ({
      id,
      label: caseWords(view.texts, id).short,
      href: view.link(`/cases/${id}`),
      when: formatVagueDate(view.locale, other.from),
      what: caseWords(view.texts, id).title,
    }));
}
