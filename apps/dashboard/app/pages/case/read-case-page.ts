import { factText, formatInUnit, model } from '@tarazy/model';
import type { DocumentedCase } from '@tarazy/rules';
import {
  caseWords,
  locatorLink,
  procedureWords,
  type ReplayedCase,
  replayUnderLaws,
  titleOf,
  viewCaseSweep,
  viewReplaySteps,
  viewSignatureBar,
} from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { hrefOf } from '../build/read-build-page';
import { caseTexts } from './case-texts';
import { readFacts } from './read-case-facts';
import { readMends } from './read-mends';
import { readOverTime } from './read-over-time';

/** Everything the page of a case shows; `null` for a case that does not exist. */
export function readCasePage(view: ModelView, id: string) {
  const documented = model.cases[id];
  if (!documented) return null;
  const words = caseTexts[view.locale];
  const text = caseWords(view.texts, id);
  const procedure = procedureWords(view.texts, documented.procedure);
  const asked = { ...view, packageName: view.state.package.name };
  const replayed = replayUnderLaws(id, asked);
  const figure = viewReplaySteps(view, id, asked, replayed);
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
    signatures: viewSignatureBar(view, id, replayed),
    replay: figure,
    sweep: readSweep(view, id, replayed),
    mends: readMends(view, words, id, documented, replayed),
    // Without a reform already, whether by the law of the date or by the package of the view.
    nothingNeeded: replayed.mends.some(({ reforms }) => reforms.length === 0),
    facts: readFacts(view, id, documented, text.reasons),
    missing: [...new Set(replayed.laws.flatMap(({ replay: { missingFacts } }) => missingFacts))].map(
      (name) => factText(view.texts, documented.procedure, name).missing,
    ),
    overTime: readOverTime(view, id, documented, procedure),
    outcomeLabel: figure.outcomeLabel,
    others: readOthers(view, id, documented),
    harms: documented.harms.map((harm) => ({
      label: titleOf(view.texts, 'harms', harm),
      href: view.link(`/harms/${harm}`),
    })),
    disclaimer: view.texts.disclaimer,
  };
}

/** The sweep with the builder's address, `{value}` for the value of the handle; `null` where no number matters. */
function readSweep(view: ModelView, id: string, replayed: ReplayedCase) {
  const swept = viewCaseSweep(view, id, view, replayed);
  if (swept === null) return null;
  const { figure, path, rest } = swept;
  const atZero = hrefOf(view, { ...rest, changes: [...rest.changes, { path, to: 0 }] });
  return { figure, buildHref: atZero.replace(`${path}=0`, `${path}={value}`) };
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
