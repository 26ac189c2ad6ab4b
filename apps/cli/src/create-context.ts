import { type Result, unknownName } from '@tarazy/rules';
import { type Context, failure, success } from './context.ts';
import type { Io } from './io.ts';
import type { Knowledge } from './knowledge.ts';
import { phrasesFor } from './phrases/phrases.ts';
import { startProgress } from './progress.ts';

/** Puts together what a command works with, in the language asked for. */
export function createContext(io: Io, knowledge: Knowledge, lang: string | undefined): Result<Context> {
  const { locales, model } = knowledge;
  const locale = lang ?? locales[0] ?? 'en';
  if (!locales.includes(locale))
    return failure(unknownName('--lang', locale, locales, 'a language of the model'));
  return success({
    io,
    knowledge,
    model,
    locale,
    words: knowledge.words(locale),
    phrases: phrasesFor(locale),
    progress: startProgress(io),
  });
}
