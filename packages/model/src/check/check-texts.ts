import type { Model } from '@tarazy/rules';
import { type Locale, locales, type Texts } from '../texts/types.ts';
import { textsAskedByEntries } from './asked-by-entries.ts';
import { textsAskedByLaw } from './asked-by-law.ts';
import { namesAsked } from './asked-names.ts';
import type { AskedText } from './asked-text.ts';
import { leftoverTexts } from './leftover-texts.ts';
import { missingTexts } from './missing-texts.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { leavesOf } from './text-tree.ts';

/**
 * Holds the texts of every language against the content: a text that the content asks for and that is missing or empty,
 * a text that nothing asks for. The types say the same to who compiles; this says it to who does not.
 */
export function checkTexts(model: Model, textsIn: (locale: Locale) => Texts): readonly PlacedProblem[] {
  const byContent = [...textsAskedByLaw(model), ...textsAskedByEntries(model), ...namesAsked(model)];
  return locales.flatMap((locale) => {
    const texts = withoutPlurals(textsIn(locale));
    const others = locales
      .filter((other) => other !== locale)
      .flatMap((other) => generalWords(textsIn(other)));
    const asked = [...byContent, ...others];
    return [...missingTexts(locale, texts, asked), ...leftoverTexts(locale, texts, asked)];
  });
}

/** Words that name nothing of the content: each language says those that the others do. */
function generalWords(texts: Texts): readonly AskedText[] {
  const { statuses, words, disclaimer } = withoutPlurals(texts);
  return leavesOf({ statuses, words, disclaimer });
}

/** Leaves out the plurals of units, of which each language has its own. */
function withoutPlurals(texts: Texts): Omit<Texts, 'words'> & { readonly words: object } {
  const { units: _units, ...words } = texts.words;
  return { ...texts, words };
}
