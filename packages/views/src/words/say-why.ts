import { conditionText, type Locale, type Texts } from '@tarazy/model';
import type { JudgedHarm } from '@tarazy/rules';

const leads: Readonly<Record<Locale, { readonly missing: string; readonly notKnown: string }>> = {
  en: { missing: 'Missing:', notKnown: 'Not known whether this holds:' },
  ru: { missing: 'Не хватает:', notKnown: 'Неизвестно, выполнено ли:' },
  kk: { missing: 'Жетіспейді:', notKnown: 'Орындалғаны белгісіз:' },
};

/** The conditions that tell why a harm has its status: what fails, or what cannot be known; for a settled one, all. */
function sayConditions(texts: Texts, harm: JudgedHarm): string {
  return tellingConditions(harm)
    .map(({ id }) => conditionText(texts, id).says)
    .join(' ');
}

/** Why a harm has its status, as a sentence that stands alone: what is missing, what is not known, or what settled it. */
export function sayWhy(texts: Texts, harm: JudgedHarm, locale: Locale): string {
  if (harm.status === 'settled') return sayConditions(texts, harm);
  const fails = tellingConditions(harm).some(({ holds }) => holds === false);
  return `${leads[locale][fails ? 'missing' : 'notKnown']} ${sayConditions(texts, harm)}`;
}

function tellingConditions({ status, conditions }: JudgedHarm): JudgedHarm['conditions'] {
  const asked = conditions.filter(({ off }) => !off);
  const failing = asked.filter(({ holds }) => holds === false);
  if (status === 'settled') return asked;
  return failing.length > 0 ? failing : asked.filter(({ holds }) => holds === 'unknown');
}
