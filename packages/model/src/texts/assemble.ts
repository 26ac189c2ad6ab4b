import type { Content } from '../content.ts';
import { type ThemeId, themes } from '../themes.ts';
import type { GeneralTexts, Texts, ThemeTexts } from './types.ts';

type TextsOfThemes = { readonly [T in ThemeId]: ThemeTexts<T> };

/** Puts the general words and those of every theme together. An id stands for one entry, so that nothing is covered up. */
export function assemble(general: GeneralTexts, own: TextsOfThemes): Texts {
  const all = <P extends keyof ThemeTexts<ThemeId, Content[ThemeId]>>(part: P) =>
    Object.assign({}, ...themes.map((theme) => own[theme][part]));
  const { treaties, places, terms, figures, locatorNotes, ...others } = general;
  return {
    ...others,
    themes: Object.fromEntries(themes.map((theme) => [theme, own[theme].title])) as Texts['themes'],
    law: {
      strikes: own.strikes.law,
      unions: own.unions.law,
      bargaining: own.bargaining.law,
      disputes: own.disputes.law,
      dismissal: own.dismissal.law,
      surveillance: own.surveillance.law,
      assembly: own.assembly.law,
      equality: own.equality.law,
      harassment: own.harassment.law,
      maternity: own.maternity.law,
      family: own.family.law,
      partTime: own['part-time'].law,
      domesticWork: own['domestic-work'].law,
      telework: own.telework.law,
      civilService: own['civil-service'].law,
      enforcement: own.enforcement.law,
      companies: own.companies.law,
      treaties,
    },
    fields: all('fields'),
    reforms: all('reforms'),
    harms: all('harms'),
    conditions: all('conditions'),
    obligations: all('obligations'),
    procedures: all('procedures'),
    cases: all('cases'),
    beyondLaw: all('beyondLaw'),
    places: { ...places, ...all('places') },
    terms: { ...terms, ...all('terms') },
    figures: { ...figures, ...all('figures') },
    locatorNotes: { ...locatorNotes, ...all('locatorNotes') },
  };
}
