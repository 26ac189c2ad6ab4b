import { formatInUnit, lawStatement, model, parameterTitle } from '@tarazy/model';
import {
  type ChosenReform,
  changesOf,
  type Evaluation,
  evaluatePackage,
  heldSince,
  optionsOf,
  type Reform,
  readPath,
} from '@tarazy/rules';
import {
  articleLine,
  articlePath,
  locatorLink,
  parameterAt,
  titleOf,
  viewRedline,
  viewReformFlow,
  wordOf,
} from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { linkWithReforms } from '../reference/package-links';
import type { RailItem } from '../reference/ReferenceParts';
import { referenceTexts } from '../reference/reference-texts';
import { readSweepOfCases } from './read-sweep-of-cases';
import { readCasesMoved, readHarmsMoved, readObligationsMoved } from './reform-effects';
import { reformTexts } from './reform-texts';

/** Everything that the page of a reform shows; `undefined` where there is no such reform. */
export function readReformPage(view: ModelView, id: string) {
  const reform = Object.hasOwn(model.reforms, id) ? model.reforms[id] : undefined;
  if (reform === undefined) return undefined;
  const { texts, locale, asOf, without, link } = view;
  const { labels, say } = reformTexts(locale);
  const words = referenceTexts(locale);
  const interfaceTexts = textsFor(locale);
  const inView = view.chosen.reforms.find((chosen) => chosen.id === id);
  const chosen: ChosenReform = inView ?? { id };
  const alone = evaluatePackage(model, { reforms: [chosen], changes: [] }, asOf, without);
  const since = alone.alreadyLaw[0]?.since;
  const text = texts.reforms[id as keyof typeof texts.reforms];
  const law = words.lawOf(formatVagueDate(locale, asOf));
  return {
    locale,
    labels,
    words: { none: words.none, where: words.where },
    title: text.title,
    crumbs: [
      { label: interfaceTexts.sections.reforms, href: link('/reforms') },
      { label: wordOf(texts.themes, reform.theme), href: `${link('/reforms')}#${reform.theme}` },
    ],
    summary: text.summary,
    form: interfaceTexts.form[reform.form],
    askedBy: reform.recommendedBy.map(({ body, at }) => ({
      body: wordOf(texts.bodies, body),
      at: locatorLink(view, at),
    })),
    alreadyLaw: since === undefined ? null : say.alreadyLaw(formatVagueDate(locale, since)),
    build: {
      href: inView ? link('/build') : linkWithReforms(view, '/build', [chosen]),
      label: inView ? words.inPackage : words.addToPackage,
    },
    options: readOptions(view, chosen, reform),
    redline: {
      ...viewRedline(view, alone),
      title: alone.changes.length === 0 ? say.nothingChanges : say.changes(alone.changes.length),
      subtitle: law,
    },
    flow: alone.changes.length === 0 ? null : viewReformFlow(view, alone, without),
    held: readHeld(view, chosen, reform),
    harms: readHarmsMoved(view, reform, alone),
    cases: readCasesMoved(view, alone),
    sweep: readSweepOfCases(view, chosen, reform),
    obligations: readObligationsMoved(view, reform, alone),
    companions: readCompanions(view, id, reform, alone),
    disclaimer: texts.disclaimer,
    inference: interfaceTexts.basis.inference,
  };
}

/** What the page of a reform shows. */
export type ReformPageData = NonNullable<ReturnType<typeof readReformPage>>;

function readOptions(view: ModelView, chosen: ChosenReform, reform: Reform) {
  const { texts, locale } = view;
  const { say } = reformTexts(locale);
  const values = optionsOf(chosen, reform);
  const names = (texts.reforms as unknown as Readonly<Record<string, { readonly options?: object }>>)[
    chosen.id
  ]?.options;
  return Object.entries(reform.options ?? {}).map(([name, spec]) => {
    const write = (value: number | boolean | string | null) => formatInUnit(value, spec, locale, texts);
    return {
      name: wordOf(names ?? {}, name),
      chosen: write(values[name] ?? spec.default),
      range:
        spec.min === undefined || spec.max === undefined ? null : say.range(write(spec.min), write(spec.max)),
      suggested: (spec.suggestions ?? []).map((value) => ({
        label: write(value),
        href: linkWithReforms(view, `/reforms/${chosen.id}`, [
          { id: chosen.id, options: { ...values, [name]: value } },
        ]),
        current: values[name] === value,
      })),
    };
  });
}

/** Changes that the law of the date already holds, each with since when. */
function readHeld(view: ModelView, chosen: ChosenReform, reform: Reform): readonly RailItem[] {
  const baseline = model.law.at(view.asOf);
  const words = textsFor(view.locale).words;
  return changesOf(chosen, reform)
    .filter(({ path, to }) => readPath(baseline, path) === to)
    .map(({ path, to }) => {
      const { dated } = parameterAt(path, view.asOf);
      const first = dated?.articles[0];
      const since = words.inForceSince(formatVagueDate(view.locale, heldSince(model.law, path, view.asOf)));
      return {
        label: to === null ? parameterTitle(view.texts, path) : lawStatement(path, to, view.wording),
        href: first ? view.link(articlePath(first)) : null,
        note: [dated && articleLine(view.texts, dated.articles), since].filter(Boolean).join(', '),
      };
    });
}

function readCompanions(view: ModelView, id: string, reform: Reform, alone: Evaluation): readonly RailItem[] {
  const { labels } = reformTexts(view.locale);
  const inView = new Set(view.chosen.reforms.map((chosen) => chosen.id));
  const missing = new Set(alone.missing.map(({ requires }) => requires));
  const item = (other: string, relation: string, isLaw = false): RailItem => ({
    label: titleOf(view.texts, 'reforms', other),
    href: view.link(`/reforms/${other}`),
    note: [relation, isLaw && labels.isLaw, inView.has(other) && labels.inTheView].filter(Boolean).join(', '),
  });
  const requiredBy = Object.entries(model.reforms).filter(([, { requires = [] }]) => requires.includes(id));
  return [
    ...(reform.requires ?? []).map((other) => item(other, labels.requires, !missing.has(other))),
    ...(reform.excludes ?? []).map((other) => item(other, labels.excludes)),
    ...requiredBy.map(([other]) => item(other, labels.requiredBy)),
  ];
}
