import { actsByForm, type DeterminedStatus, isNumericUnit } from '@tarazy/rules';
import type { RangedMend } from './commands/mend.ts';
import type { Context } from './context.ts';
import type { Named } from './find-noun.ts';
import type { OptionRange } from './option-ranges.ts';
import { packageSummary, sameCommand, writeActs } from './package-lines.ts';
import { type ChosenPackage, writeReform } from './read-package-arguments.ts';
import { writeStretch } from './sweep-report.ts';
import { indent, type Page, paragraph } from './tables.ts';
import { writeExact } from './write-number.ts';
import { writeOutcome } from './write-status.ts';

interface MendResult {
  readonly named: Named;
  readonly limits: { readonly status: DeterminedStatus; readonly atMost: number };
  readonly chosen: ChosenPackage;
  readonly mends: readonly RangedMend[];
}

/** The smallest packages for people: the reforms of each, its acts, and how far its numbers may go. */
export function mendReport(context: Context, result: MendResult, page: Page): readonly string[] {
  const { phrases } = context;
  const { named, limits, chosen, mends } = result;
  const flags = named.noun === 'harm' ? ` --status ${limits.status}` : '';
  const again = sameCommand(`mend ${named.id}${flags} --at-most ${limits.atMost}`, chosen, context);
  return [
    ...paragraph(finding(context, result), page, 'heading'),
    ...paragraph(packageSummary(context, chosen), page),
    ...(mends[0]?.reforms.length === 0
      ? []
      : mends.flatMap((mend, index) => writeMend(context, mend, index, page))),
    '',
    ...paragraph(phrases.sameAgain(again), page, 'quiet'),
  ];
}

function finding(context: Context, { named, limits, mends }: MendResult): string {
  const { words, phrases } = context;
  const title = words.title(named.noun, named.id);
  const goal =
    named.noun === 'case' ? writeOutcome('lawful', named.id, context) : words.statuses[limits.status];
  const [first] = mends;
  if (!first) return phrases.mend.notFound(title, goal.toLowerCase(), phrases.many.reforms(limits.atMost));
  if (first.reforms.length === 0) return phrases.mend.already(title, goal.toLowerCase());
  return phrases.mend.found(title, goal.toLowerCase(), mends.length, first.reforms.length);
}

function writeMend(
  context: Context,
  { reforms, ranges }: RangedMend,
  index: number,
  page: Page,
): readonly string[] {
  const { model, words, phrases } = context;
  const acts = writeActs(actsByForm({ reforms, changes: [] }, model.reforms), phrases);
  return [
    '',
    ...paragraph(phrases.mend.package(index + 1, acts), page, 'heading'),
    ...reforms.flatMap((reform) => [
      ...paragraph(
        `- ${words.title('reform', reform.id)} (${writeReform(reform, model.reforms[reform.id])})`,
        page,
        undefined,
        '  ',
      ),
      ...ranges
        .filter((range) => range.reform === reform.id)
        .flatMap((range) => indent((inner) => paragraph(writeRange(context, range), inner), page)),
    ]),
  ];
}

function writeRange(context: Context, { reform, option, value, allowed }: OptionRange): string {
  const unit = context.model.reforms[reform]?.options?.[option]?.unit;
  if (unit === undefined || !isNumericUnit(unit)) return '';
  const stretches = allowed.map((stretch) => writeStretch(context, stretch, unit)).join('; ');
  return context.phrases.mend.range(context.words.option(reform, option), writeExact(value, unit), stretches);
}
