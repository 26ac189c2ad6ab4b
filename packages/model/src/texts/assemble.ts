import type { Content } from '../content.ts';
import { type ThemeId, themes } from '../themes.ts';
import type { GeneralTexts, Texts, ThemeTexts } from './types.ts';

type TextsOfThemes = { readonly [T in ThemeId]: ThemeTexts<T> };

/** Puts the general words and those of every theme together. An id stands for one entry, so that nothing is covered up. */
export function assemble(general: GeneralTexts, own: TextsOfThemes): Texts {
  const all = <P extends keyof ThemeTexts<ThemeId, Content[ThemeId]>>(part: P) =>
    Object.assign({}, ...themes.map((theme) => own[theme][part]));
  const { treatiesTitle, treaties, places, terms, figures, locatorNotes, ...others } = general;
  return {
    ...others,
    themes: Object.fromEntries(themes.map((theme) => [theme, own[theme].title])) as Texts['themes'],
    branches: {
      strikes: own.strikes.title,
      unions: own.unions.title,
      bargaining: own.bargaining.title,
      disputes: own.disputes.title,
      dismissal: own.dismissal.title,
      surveillance: own.surveillance.title,
      assembly: own.assembly.title,
      equality: own.equality.title,
      harassment: own.harassment.title,
      maternity: own.maternity.title,
      family: own.family.title,
      partTime: own['part-time'].title,
      domesticWork: own['domestic-work'].title,
      telework: own.telework.title,
      civilService: own['civil-service'].title,
      enforcement: own.enforcement.title,
      companies: own.companies.title,
      treaties: treatiesTitle,
    },
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
