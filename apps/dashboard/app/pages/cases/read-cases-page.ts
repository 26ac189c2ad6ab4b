import { model } from '@tarazy/model';
import {
  type DocumentedCase,
  datePosition,
  dayOfEvent,
  evaluatePackage,
  type Outcome,
  procedureOf,
  type Replay,
  replay,
} from '@tarazy/rules';
import {
  byTheme,
  compareOutcomes,
  type DecidedCase,
  placeOfCase,
  procedureWords,
  titleOf,
  viewCasePlaces,
  viewCaseTimeline,
  wordOf,
} from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { readBeyond } from '../reference/beyond-law';
import { filterWords } from '../reference/filter-words';
import { finders } from '../reference/finders';
import { foldsOpen } from '../reference/folds-open';
import { hasPackage } from '../reference/package-links';
import { referenceTexts } from '../reference/reference-texts';
import { casesTexts } from './cases-texts';
import { type CaseChoice, linkChoice } from './read-case-choice';

/** An outcome in the words of its procedure, and how many steps stand in the way. */
interface SaidOutcome {
  readonly outcome: Outcome;
  readonly word: string;
  readonly steps: string | null;
}

/** Everything that the cases show; with a query, a place or a theme, those that match. */
export function readCasesPage(view: ModelView, query: string, choice: CaseChoice = {}) {
  const { texts, locale, asOf, without } = view;
  const { labels, say } = casesTexts(locale);
  const words = referenceTexts(locale);
  const { cases } = evaluatePackage(model, view.chosen, asOf, without);
  const packaged = hasPackage(view);
  const replays = Object.entries(model.cases).flatMap(([id, documented]) => {
    const judged = cases.find((entry) => entry.id === id);
    const atTheTime = replayThen(view, id, documented);
    return judged === undefined ? [] : [{ documented, atTheTime, ...judged }];
  });
  const law = packaged ? 'package' : view.state.asOf === null ? 'at-the-time' : 'now';
  const decide = ({ id, atTheTime, before, after }: (typeof replays)[number]): DecidedCase => {
    if (law === 'package') return compareOutcomes(id, before.outcome, after.outcome);
    if (law === 'now') return compareOutcomes(id, atTheTime.outcome, before.outcome);
    return { id, outcome: atTheTime.outcome };
  };
  const found = replays.filter(({ id }) => finders.cases(query, id));
  // A figure that narrows the list keeps what else could be chosen in it.
  const ofTheme = found.filter(({ documented }) => (choice.theme ?? documented.theme) === documented.theme);
  const atPlace = found.filter(({ id }) => (choice.place ?? placeOfCase(id)) === placeOfCase(id));
  const shown = ofTheme.filter((entry) => atPlace.includes(entry));
  const map = viewCasePlaces(view, {
    cases: ofTheme.map(decide),
    law,
    asOf,
    chosen: choice.place,
    linkPlace: (place) => linkChoice(view, query, { ...choice, place: toggle(choice.place, place) }),
  });
  const timeline = viewCaseTimeline(view, {
    cases: atPlace.map(decide),
    law,
    asOf,
    chosen: choice.theme,
    linkGroup: (theme) => linkChoice(view, query, { ...choice, theme: toggle(choice.theme, theme) }),
  });
  const isNarrowed = choice.place !== undefined || choice.theme !== undefined;
  const themes = byTheme(texts, model.procedures)
    .map(({ id, title, ids }) => ({
      id,
      title,
      procedures: ids.filter((procedure) =>
        shown.some(({ documented }) => documented.procedure === procedure),
      ),
    }))
    .filter(({ procedures }) => procedures.length > 0);
  const readProcedure = (procedure: string) => {
    const own = shown
      .filter(({ documented }) => documented.procedure === procedure)
      .sort((a, b) => (datePosition(a.documented.from) < datePosition(b.documented.from) ? -1 : 1));
    const count = (pick: (entry: (typeof own)[number]) => Replay) =>
      own.filter((entry) => pick(entry).outcome === 'lawful').length;
    const finding = say.finding(
      own.length,
      count(({ atTheTime }) => atTheTime),
      count(({ before }) => before),
      procedureWords(view.texts, procedure).outcomes['lawful'],
    );
    return {
      id: procedure,
      title: titleOf(texts, 'procedures', procedure),
      finding: packaged ? finding + say.withPackage(count(({ after }) => after)) : finding,
      cases: own.map(({ id, documented, atTheTime, before, after }) => ({
        ...describeCase(view, id, documented),
        atTheTime: sayOutcome(view, procedure, atTheTime),
        today: sayOutcome(view, procedure, before),
        after: sayOutcome(view, procedure, after),
      })),
    };
  };
  return {
    locale,
    labels,
    words: {
      withPackage: words.withPackage,
      today: words.lawOf(formatVagueDate(locale, asOf)),
      none: words.none,
    },
    title: labels.title,
    finding: say.found(replays.length),
    packaged,
    harmsWord: referenceTexts(locale).harms,
    disclaimer: texts.disclaimer,
    nothingFound: words.nothingFound,
    open: isNarrowed || foldsOpen(query, themes.length),
    map,
    timeline,
    choice,
    narrowed: [
      choice.place !== undefined && {
        says: map.places.find(({ id }) => id === choice.place)?.name ?? labels.noSuchPlace,
        clear: labels.everyPlace,
        href: linkChoice(view, query, { ...choice, place: undefined }),
      },
      choice.theme !== undefined && {
        says: wordOf(texts.themes, choice.theme),
        clear: labels.everyTheme,
        href: linkChoice(view, query, { ...choice, theme: undefined }),
      },
    ].filter((entry) => entry !== false),
    shownCount: words.caseCount(shown.length),
    filter: filterWords(locale, labels.searchLabel, query, shown.length),
    themes: themes.map(({ id, title, procedures }) => {
      const own = procedures.map(readProcedure);
      return {
        id,
        title,
        note: words.caseCount(own.reduce((sum, { cases: list }) => sum + list.length, 0)),
        procedures: own,
      };
    }),
    beyond: query === '' && !isNarrowed ? readBeyond(view, 'case') : [],
  };
}

/** What is chosen after a click: the same again is given up. */
function toggle(chosen: string | undefined, clicked: string): string | undefined {
  return chosen === clicked ? undefined : clicked;
}

/** What the list of cases shows. */
export type CasesPageData = ReturnType<typeof readCasesPage>;

/** A case under the law of the day on which it began. */
function replayThen(view: ModelView, id: string, documented: DocumentedCase): Replay {
  const day = dayOfEvent(documented, model.horizon);
  return replay(id, documented, procedureOf(model, documented), model.law.at(day), view.without);
}

function describeCase(
  view: ModelView,
  id: string,
  { from, to, place, sector, organisation }: DocumentedCase,
) {
  const { texts, locale, link } = view;
  const text = texts.cases[id as keyof typeof texts.cases];
  const dates = [...new Set([formatVagueDate(locale, from), formatVagueDate(locale, to)])];
  return {
    id,
    title: text.title,
    href: link(`/cases/${id}`),
    where: [organisation, place && wordOf(texts.places, place), wordOf(texts.terms, sector)]
      .filter(Boolean)
      .join(', '),
    when: dates.join(' – '),
    documented: text.documented,
  };
}

function sayOutcome(view: ModelView, procedure: string, { outcome, blocking, unknown }: Replay): SaidOutcome {
  const words = referenceTexts(view.locale);
  const { labels } = casesTexts(view.locale);
  return {
    outcome,
    word: procedureWords(view.texts, procedure).outcomes[outcome],
    steps:
      blocking.length > 0
        ? [words.shut(blocking.length), unknown.length > 0 && `${unknown.length} ${labels.unknownSteps}`]
            .filter(Boolean)
            .join(', ')
        : null,
  };
}
