import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** What the reports say in one language. Messages and help are in English alone. */
export type Phrases = typeof en;

const byLocale: Readonly<Record<string, Phrases>> = { en, ru, kk };

/** The phrases of a language; English where there are none. */
export function phrasesFor(locale: string): Phrases {
  return byLocale[locale] ?? en;
}
