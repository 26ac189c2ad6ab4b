import { en } from './en/index.ts';
import { kk } from './kk/index.ts';
import { ru } from './ru/index.ts';
import type { Locale, Texts } from './types.ts';

const catalogue: Readonly<Record<Locale, Texts>> = { en, ru, kk };

/** Every word of the model in a language. */
export function textsIn(locale: Locale): Texts {
  return catalogue[locale];
}
