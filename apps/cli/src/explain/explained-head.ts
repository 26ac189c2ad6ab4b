import type { Context } from '../context.ts';
import { packageSummary } from '../package-lines.ts';
import type { ChosenPackage } from '../read-package-arguments.ts';
import { type Page, paragraph } from '../tables.ts';

/** The lines below the finding of an explanation: what is explained, and with which package, where there is one. */
export function explainedHead(
  context: Context,
  noun: 'harm' | 'case' | 'obligation',
  id: string,
  chosen: ChosenPackage,
  page: Page,
): readonly string[] {
  return [
    ...paragraph(`${context.phrases.noun[noun]} ${id}`, page, 'quiet'),
    ...(isEmpty(chosen) && chosen.without.size === 0 ? [] : paragraph(packageSummary(context, chosen), page)),
  ];
}

/** The one line that an explanation begins with. */
export function explainedFinding(
  { phrases }: Context,
  title: string,
  status: string,
  chosen: ChosenPackage,
): string {
  const { finding, findingWith } = phrases.explain;
  return (isEmpty(chosen) ? finding : findingWith)(title, status.toLowerCase(), chosen.asOf);
}

function isEmpty({ package: { reforms, changes } }: ChosenPackage): boolean {
  return reforms.length + changes.length === 0;
}
