import type { Language } from '../view-state';
import { en } from './en';
import type { InterfaceTexts } from './interface-texts';
import { kk } from './kk';
import { ru } from './ru';

const DICTIONARIES: { readonly [In in Language]: InterfaceTexts<In> } = { en, ru, kk };

/** The interface in a language. */
export function textsFor(language: Language): InterfaceTexts {
  return DICTIONARIES[language];
}
