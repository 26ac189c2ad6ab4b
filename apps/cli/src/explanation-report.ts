import { sameValue } from '@tarazy/rules';
import type { Context } from './context.ts';
import type { Explained, Support } from './explanation.ts';
import { writeArticles, writeSince, writeValue } from './law-facts.ts';
import { truthTone } from './paint.ts';
import { indent, type Page, pairs, paragraph } from './tables.ts';
import { writeTruth } from './write-status.ts';

/** One condition or step for people: the verdict and the sentence, then why, on what law, and on whose word. */
export function explainedLines(context: Context, explained: Explained, page: Page): readonly string[] {
  const { phrases } = context;
  const { holds, says, because, law, off } = explained;
  const verdict = off ? phrases.basis.off : writeTruth(holds, context);
  const entries: readonly (readonly [string, string])[] = [
    [phrases.explain.because, saysMore(context, explained) ? because : ''],
    ...law.map(
      (support, index) =>
        [index === 0 ? phrases.explain.restsOn : '', writeSupport(context, support)] as const,
    ),
    [phrases.explain.basis, writeBasis(context, explained)],
  ];
  const mark = `[${verdict}]`;
  return [
    ...paragraph(`${mark} ${says}`, page, undefined, '  ').map((line, index) =>
      index === 0 ? page.paint(mark, off ? 'quiet' : truthTone(holds)) + line.slice(mark.length) : line,
    ),
    ...indent(
      (inner) =>
        pairs(
          entries.filter(([, text]) => text !== ''),
          inner,
        ),
      page,
      '    ',
    ),
  ];
}

function writeSupport(context: Context, support: Support): string {
  const { words, phrases } = context;
  const { path, value, before, since, articles, certainty, changedBy } = support;
  const now = sentenceOf(context, support);
  if (changedBy.length > 0 && !sameValue(value, before)) {
    const reforms = changedBy.map((id) =>
      id === 'custom' ? phrases.evaluate.custom : words.title('reform', id),
    );
    return `${now} (${phrases.explain.changedFrom(writeValue(context, path, before), reforms.join(', '))}; ${path})`;
  }
  const known = phrases.certainty[certainty as keyof typeof phrases.certainty];
  const details = [
    writeArticles(context, articles),
    value === 'unknown' ? '' : writeSince(context, since),
    known,
    path,
  ];
  return `${now} (${details.filter((text) => text !== '').join('; ')})`;
}

/** Whether the reason says anything that the sentences of the law do not say already. */
function saysMore(context: Context, { because, law }: Explained): boolean {
  const rest = law.reduce((text, support) => text.replace(sentenceOf(context, support), ''), because);
  return rest.trim() !== '';
}

/** What the law says; of a set, who is in it. */
function sentenceOf(context: Context, { path, title, value }: Support): string {
  const isSet = typeof value === 'object' && value !== null;
  return isSet ? `${title}: ${writeValue(context, path, value)}` : context.words.law(path, value);
}

function writeBasis({ words, phrases }: Context, { basis }: Explained): string {
  if (basis === undefined) return '';
  if (basis.kind === 'source') return `${phrases.basis.source}: ${basis.at.map(words.locator).join('; ')}`;
  return basis.reason === undefined ? phrases.basis.inference : `${phrases.basis.inference}: ${basis.reason}`;
}
