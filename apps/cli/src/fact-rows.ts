import type { DocumentedCase, Procedure } from '@tarazy/rules';
import type { Context } from './context.ts';
import { type Page, table } from './tables.ts';

/** The facts of a case for people: value, and where it comes from; those that no source gives are named too. */
export function factRows(
  { words, phrases }: Context,
  caseId: string,
  documented: DocumentedCase,
  procedure: Procedure,
  page: Page,
): readonly string[] {
  const rows = Object.entries(procedure.facts).map(([name, spec]) => {
    const given = documented.facts[name];
    const title = words.fact(documented.procedure, name);
    if (!given)
      return [title, { text: phrases.truth.unknown, tone: 'unknown' as const }, phrases.show.noSource];
    const { value, basis } = given;
    const reason = words.reason(`${caseId}/${name}`);
    const where =
      basis.kind === 'source'
        ? basis.at.map(words.locator).join('; ')
        : `${phrases.basis.inference}${reason === undefined ? '' : `: ${reason}`}`;
    const shown = typeof value === 'string' ? words.member(name, value) : words.value(value, spec);
    return [title, shown, where];
  });
  const { fact, value, source } = phrases.columns;
  return table([fact, value, source], rows, page);
}
