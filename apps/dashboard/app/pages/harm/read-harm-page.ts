import { model } from '@tarazy/model';
import { applyPackage, evaluatePackage, type JudgedHarm, judgeHarm, tiers } from '@tarazy/rules';
import { locatorLink, sayWhy, viewExplanationTree, wordOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';
import { hasPackage, linkWithDoubt, linkWithReforms } from '../reference/package-links';
import { referenceTexts } from '../reference/reference-texts';
import { sayMove, sayStatus, sayTruth } from '../reference/say-status';
import {
  casesOf,
  eventsBeyondLaw,
  lawOf,
  obligationsLike,
  recommendedBeyondLaw,
  reformsTouching,
} from './harm-relations';
import { harmTexts } from './harm-texts';

/** Everything that the page of a harm shows; `undefined` where there is no such harm. */
export function readHarmPage(view: ModelView, id: string) {
  const harm = Object.hasOwn(model.harms, id) ? model.harms[id] : undefined;
  if (harm === undefined) return undefined;
  const { texts, locale, asOf, without, link } = view;
  const { labels, say } = harmTexts(locale);
  const words = referenceTexts(locale);
  const interfaceTexts = textsFor(locale);
  const { baseline, state } = applyPackage(model.law, model.reforms, view.chosen, asOf);
  const before = judgeHarm(id, harm, baseline, without);
  const after = judgeHarm(id, harm, state, without);
  const move = sayMove(locale, { id, before, after });
  const packaged = hasPackage(view);
  const text = texts.harms[id as keyof typeof texts.harms];
  return {
    locale,
    labels,
    words: {
      withPackage: words.withPackage,
      none: words.none,
      where: words.where,
    },
    title: text.title,
    crumbs: [
      { label: interfaceTexts.sections.harms, href: link('/harms') },
      { label: wordOf(texts.themes, harm.theme), href: `${link('/harms')}#${harm.theme}` },
    ],
    summary: text.summary,
    who: say.who(text.who, [...new Set(harm.years)].join('–')),
    disclaimer: texts.disclaimer,
    standing: {
      title: !packaged
        ? say.standsAt(move.before.word)
        : move.moves
          ? say.moved(move.before.word, move.after.word)
          : say.stays(move.after.word),
      why: sayWhy(texts, after, locale),
      packaged,
      lawLabel: words.lawOf(formatVagueDate(locale, asOf)),
      before: move.before,
      after: move.after,
      tiers: tiers.map((tier) => ({
        tier: interfaceTexts.tier[tier],
        before: sayTruth(words, before.tiers[tier]),
        after: sayTruth(words, after.tiers[tier]),
      })),
    },
    conditions: {
      ...viewExplanationTree(view, {
        harm: id,
        package: view.chosen,
        asOf,
        without,
        doubtHref: (condition) => linkWithDoubt(view, `/harms/${id}`, condition),
        mendHref: (reforms) => linkWithReforms(view, '/build', reforms),
      }),
      doubt: sayDoubt(view, after, judgeHarm(id, harm, state)),
    },
    evidence: Object.entries(harm.evidence).map(([name, { at, figures = [] }]) => ({
      says: wordOf(text.evidence, name),
      at: locatorLink(view, at),
      figures: figures.map(({ value, of }) => ({
        value: new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru-RU').format(value),
        // Some languages join number and name with a dash, which a column of its own does without.
        of: wordOf(texts.figures, of).replace(/^[–—]\s*/, ''),
      })),
    })),
    overTime: readOverTime(view, id),
    reforms: reformsTouching(view, id),
    cases: [...casesOf(view, id), ...eventsBeyondLaw(view, id)],
    beyond: recommendedBeyondLaw(view, id),
    obligations: obligationsLike(view, id, evaluatePackage(model, view.chosen, asOf, without)),
    law: lawOf(view, harm),
  };
}

/** What the page of a harm shows. */
export type HarmPageData = NonNullable<ReturnType<typeof readHarmPage>>;

/** Whether the conclusion survives what the reader doubts; nothing where nothing is doubted. */
function sayDoubt({ locale }: ModelView, doubted: JudgedHarm, whole: JudgedHarm): string | null {
  const count = doubted.conditions.filter(({ off }) => off).length;
  if (count === 0) return null;
  const { say } = harmTexts(locale);
  const [status, full] = [sayStatus(locale, doubted).word, sayStatus(locale, whole).word];
  return doubted.status === whole.status ? say.survives(count, status) : say.falls(count, status, full);
}

function readOverTime(view: ModelView, id: string) {
  const { locale, texts, state } = view;
  const { say } = harmTexts(locale);
  const harm = model.harms[id];
  const points = model.keyDates.flatMap(({ id: key, date }) => {
    if (harm === undefined) return [];
    const judged = judgeHarm(id, harm, model.law.at(date), view.without);
    return [{ date, key, said: sayStatus(locale, judged) }];
  });
  const previousOf = (point: (typeof points)[number]) => points[points.indexOf(point) - 1];
  const turns = points.filter(
    (point, index) => index > 0 && point.said.status !== previousOf(point)?.said.status,
  );
  const first = points[0];
  // Where unknown law begins or ends, nobody can say that the law moved.
  const moved = turns.filter(
    (turn) => turn.said.status !== 'undetermined' && previousOf(turn)?.said.status !== 'undetermined',
  );
  // The first day, each turn, the day of the view and the last one; between them nothing moves.
  const isTold = (point: (typeof points)[number], index: number) =>
    index === 0 || index === points.length - 1 || turns.includes(point) || point.date === view.asOf;
  const title = () => {
    const last = turns.at(-1);
    if (moved.length > 0)
      return say.movedOn(moved.map(({ date }) => formatVagueDate(locale, date)).join(', '));
    if (last === undefined) return say.neverMoved(first ? formatVagueDate(locale, first.date) : '');
    const since = formatVagueDate(locale, last.date);
    return last.said.status === 'undetermined' ? say.unknownFrom(since) : say.knownFrom(since);
  };
  return {
    title: title(),
    points: points.filter(isTold).map(({ date, key, said }) => ({
      date: formatVagueDate(locale, date),
      event: wordOf(texts.keyDates, key),
      href: linkTo(`/harms/${id}`, state, { asOf: date === model.horizon.to ? null : date }),
      current: date === view.asOf,
      turned: turns.some((turn) => turn.date === date),
      said,
    })),
  };
}
