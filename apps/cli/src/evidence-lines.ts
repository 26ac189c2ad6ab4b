import type { Evidence } from '@tarazy/rules';
import type { Context } from './context.ts';
import { type Page, paragraph, section } from './tables.ts';

/** Evidence for people: each paraphrase with its place in the source. */
export function evidenceLines(
  { words, phrases }: Context,
  noun: 'harm' | 'case',
  owner: string,
  evidence: Readonly<Record<string, Evidence>>,
  page: Page,
): readonly string[] {
  const lines = Object.entries(evidence).flatMap(([name, { at }]) => {
    const text = words.evidence(noun, owner, name);
    return paragraph(
      `- ${text === undefined ? '' : `${text} `}(${words.locator(at)})`,
      page,
      undefined,
      '  ',
    );
  });
  return section(phrases.show.evidence, lines, page);
}
