import { formatDate, type ObligationCell, type ObligationGridProps } from '@tarazy/charts';
import { conditionText, model } from '@tarazy/model';
import { applyPackage, type JudgedObligation, judgeObligation, type Package } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { locatorLink } from '../words/links';
import { readBinding } from '../words/read-binding';
import { softHyphen } from '../words/soft-hyphen';
import { titleOf } from '../words/text-of';
import { obligationGridTexts } from './obligation-grid-texts';

/** A package that a column stands for. */
export interface NamedPackage {
  readonly id: string;
  readonly label: string;
  readonly package: Package;
}

/** What the grid is asked for. */
export interface ObligationQuestion {
  /** ISO date of the law. */
  readonly asOf: string;
  /** None to six. */
  readonly packages: readonly NamedPackage[];
  /** Id of the one treaty that is shown; all of them unless told. */
  readonly treaty?: string | undefined;
  /** Ids of conditions that are left out. */
  readonly without?: ReadonlySet<string> | undefined;
}

const BASE = 'today';

/** Treaty articles under the law of a date and under packages, as the grid takes them. */
export function viewObligationGrid(reader: ViewReader, question: ObligationQuestion): ObligationGridProps {
  const { locale, texts, link } = reader;
  const { asOf, packages, treaty, without } = question;
  const say = obligationGridTexts[locale];
  const states = [{ reforms: [], changes: [] }, ...packages.map((entry) => entry.package)].map(
    (chosen) => applyPackage(model.law, model.reforms, chosen, asOf).state,
  );
  const columns = [
    { id: BASE, label: say.lawOf(formatDate(locale, asOf)) },
    ...packages.map(({ id, label }) => ({ id, label: softHyphen(label) })),
  ];
  const groups = Object.keys(model.instruments)
    .filter((id) => treaty === undefined || id === treaty)
    .flatMap((id) => {
      const rows = Object.entries(model.obligations)
        .filter(([, obligation]) => obligation.treaty === id)
        .map(([own, obligation]) => ({
          id: own,
          article: obligation.article,
          label: titleOf(texts, 'obligations', own),
          href: `${link(`/treaties/${id}`)}#${own}`,
          cells: Object.fromEntries(
            columns.map((column, index) => {
              const state = states[index] ?? states[0];
              if (state === undefined) throw new TypeError('a column without a law');
              return [column.id, describeCell(reader, judgeObligation(own, obligation, state, without))];
            }),
          ),
        }));
      return rows.length === 0
        ? []
        : [
            {
              id,
              label: titleOf(texts, 'instruments', id),
              note: sayBinding(reader, id, asOf),
              href: link(`/treaties/${id}`),
              rows,
            },
          ];
    });
  const props = { locale, subtitle: say.subtitle, columns, groups };
  return { ...props, title: sayFinding(reader, props, packages) };
}

function describeCell(reader: ViewReader, judged: JudgedObligation): ObligationCell {
  const asked = judged.conditions.filter(({ off }) => !off);
  const fails = asked.filter(({ holds }) => holds === false);
  const notKnown = asked.filter(({ holds }) => holds === 'unknown');
  const says = ({ id }: (typeof asked)[number]): string => conditionText(reader.texts, id).says;
  const [basis] = [...fails, ...notKnown].flatMap((condition) =>
    condition.basis.kind === 'source' ? condition.basis.at : [],
  );
  return {
    binds: judged.binds,
    status: judged.status,
    met: asked.filter(({ holds }) => holds === true).length,
    asked: asked.length,
    fails: fails.map(says),
    notKnown: notKnown.map(says),
    ...(basis === undefined ? {} : { locator: locatorLink(reader, basis) }),
  };
}

/** Since when a treaty binds, or that it does not. */
function sayBinding({ locale }: ViewReader, treaty: string, asOf: string): string {
  const say = obligationGridTexts[locale];
  const binding = readBinding(treaty, asOf);
  if (binding.binds === true) return say.bindsSince(formatDate(locale, binding.since));
  return binding.binds === false ? say.doesNotBind : say.notKnown;
}

function sayFinding(
  { locale }: ViewReader,
  { groups }: Pick<ObligationGridProps, 'groups'>,
  packages: readonly NamedPackage[],
): string {
  const say = obligationGridTexts[locale];
  const rows = groups.flatMap((group) => group.rows);
  const metBy = (id: string): number => rows.filter(({ cells }) => cells[id]?.status === 'met').length;
  const today = metBy(BASE);
  const [first, ...others] = packages;
  if (first === undefined) return say.today(today, rows.length);
  if (others.length === 0) {
    const met = metBy(first.id);
    const bind = rows.filter(
      ({ cells }) => cells[first.id]?.binds === true && cells[BASE]?.binds !== true,
    ).length;
    return met < today
      ? say.loses(first.label, today - met, met, rows.length)
      : say.adds(first.label, met - today, met, rows.length, bind);
  }
  const [best] = [...packages].sort((a, b) => metBy(b.id) - metBy(a.id));
  return best === undefined || metBy(best.id) <= today
    ? say.noneAdds(today, rows.length)
    : say.most(best.label, metBy(best.id), rows.length, today);
}
