import { pluralRules } from '../shared/intl';

/** Words for the plural categories of a language; `other` stands in for the ones left out. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that goes with a whole number in a language. */
export function choosePlural(language: 'en' | 'ru', count: number, forms: PluralForms): string {
  const category = pluralRules(language).select(count);
  if (category === 'one') return forms.one ?? forms.other;
  if (category === 'few') return forms.few ?? forms.other;
  if (category === 'many') return forms.many ?? forms.other;
  return forms.other;
}
