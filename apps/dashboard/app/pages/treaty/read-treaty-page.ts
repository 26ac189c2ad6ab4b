import { model } from '@tarazy/model';
import {
  type BeforeAfter,
  evaluatePackage,
  type JudgedObligation,
  judgeObligation,
  lawPathsOf,
} from '@tarazy/rules';
import { explainCondition, locatorLink, titleOf, viewObligationGrid, wordOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { packageColumns } from '../reference/package-columns';
import { hasPackage, linkWithDoubt } from '../reference/package-links';
import type { RailItem } from '../reference/ReferenceParts';
import { referenceTexts } from '../reference/reference-texts';
import {
  idsTouching,
  parametersOfHarm,
  parametersOfObligation,
  parametersOfReform,
} from '../reference/relations';
import { lawSince } from '../reference/say-law';
import { sayBinding, sayObligation } from '../reference/say-obligation';
import { sayMet, sayMove } from '../reference/say-status';
import { treatiesTexts } from '../treaties/treaties-texts';

/** Everything that the page of a treaty shows; `undefined` where the model cites no such treaty. */
export function readTreatyPage(view: ModelView, id: string) {
  const instrument = Object.hasOwn(model.instruments, id) ? model.instruments[id] : undefined;
  if (instrument?.kind !== 'treaty') return undefined;
  const { texts, locale, asOf, without, link } = view;
  const { labels, say } = treatiesTexts(locale);
  const words = referenceTexts(locale);
  const packaged = hasPackage(view);
  const evaluation = evaluatePackage(model, view.chosen, asOf, without);
  const own = evaluation.obligations.filter((entry) => model.obligations[entry.id]?.treaty === id);
  const paths = new Set(
    own.flatMap((entry) => {
      const obligation = model.obligations[entry.id];
      return obligation ? parametersOfObligation(obligation) : [];
    }),
  );
  const count = (side: 'before' | 'after') => own.filter((entry) => entry[side].status === 'met').length;
  const comesToBind = own.some(({ before, after }) => after.binds === true && before.binds !== true);
  const harms: readonly RailItem[] = idsTouching(model.harms, parametersOfHarm, paths).map((harm) => {
    const judged = evaluation.harms.find((entry) => entry.id === harm);
    return {
      label: titleOf(texts, 'harms', harm),
      href: link(`/harms/${harm}`),
      move: judged ? sayMove(locale, judged) : null,
    };
  });
  const binding = own.flatMap((entry) => {
    const obligation = model.obligations[entry.id];
    return obligation ? lawPathsOf(obligation.binds) : [];
  });
  const touched = new Set([...binding, ...paths]);
  const reforms: readonly RailItem[] = idsTouching(model.reforms, parametersOfReform, touched).map(
    (reform) => {
      const since = lawSince(reform, asOf);
      return {
        label: titleOf(texts, 'reforms', reform),
        href: link(`/reforms/${reform}`),
        note: since === null ? null : textsFor(locale).words.inForceSince(formatVagueDate(locale, since)),
      };
    },
  );
  return {
    locale,
    labels,
    words: { none: words.none, where: words.where },
    title: titleOf(texts, 'instruments', id),
    crumbs: [{ label: textsFor(locale).sections.treaties, href: link('/treaties') }],
    binds: comesToBind
      ? say.wouldBind(sayBinding(view, id, say.bindsSince))
      : sayBinding(view, id, say.bindsSince),
    finding:
      own.length === 0
        ? labels.noObligations
        : say.met(own.length, count('before'), packaged ? count('after') : null),
    grid: viewObligationGrid(view, { asOf, without, packages: packageColumns(view), treaty: id }),
    obligations: own.map((judged) => describeObligation(view, id, judged, evaluation.state)),
    harms,
    reforms,
    act: { label: labels.actPage, href: link(`/law/${id}`) },
    disclaimer: texts.disclaimer,
  };
}

/** What the page of a treaty shows. */
export type TreatyPageData = NonNullable<ReturnType<typeof readTreatyPage>>;

function describeObligation(
  view: ModelView,
  treaty: string,
  judged: BeforeAfter<JudgedObligation>,
  state: Parameters<typeof judgeObligation>[2],
) {
  const { texts, locale } = view;
  const { say } = treatiesTexts(locale);
  const words = referenceTexts(locale);
  const { id, after } = judged;
  const obligation = model.obligations[id];
  const said = sayObligation(view, judged);
  const doubted = after.conditions.some(({ off }) => off);
  const whole = obligation && doubted ? judgeObligation(id, obligation, state) : after;
  const bodies = obligation?.supervision ?? [];
  const text = texts.obligations[id as keyof typeof texts.obligations];
  return {
    id,
    title: say.articleOf(obligation?.article ?? '', text.title),
    status: hasPackage(view)
      ? say.move(
          `${said.before.word} (${said.before.conditions})`,
          `${said.after.word} (${said.after.conditions})`,
        )
      : `${said.before.word} (${said.before.conditions})`,
    nodes: after.conditions.map((condition) =>
      explainCondition(view, condition, {
        asOf: view.asOf,
        doubtHref: (one) => linkWithDoubt(view, `/treaties/${treaty}`, one),
      }),
    ),
    doubt: !doubted
      ? null
      : whole.status === after.status
        ? say.survives
        : say.falls(sayMet(words, after.status), sayMet(words, whole.status)),
    supervision: text.supervision,
    bodies: bodies.map(({ body, at }) => ({ body: wordOf(texts.bodies, body), at: locatorLink(view, at) })),
  };
}
