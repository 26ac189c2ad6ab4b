import type { Locale } from '@tarazy/model';

/** Words of a list of signatures. */
interface SignatureWords {
  readonly needed: (count: string) => string;
  readonly signed: (count: string) => string;
  readonly employees: (count: string) => string;
  readonly wouldNeed: (share: string, count: string) => string;
}

const WORDS: Readonly<Record<Locale, SignatureWords>> = {
  en: {
    needed: (count) => `${count} needed`,
    signed: (count) => `${count} signed`,
    employees: (count) => `about ${count} employees`,
    wouldNeed: (share, count) => `${share}: ${count}`,
  },
  ru: {
    needed: (count) => `нужно ${count}`,
    signed: (count) => `подписали ${count}`,
    employees: (count) => `около ${count} работников`,
    wouldNeed: (share, count) => `${share}: ${count}`,
  },
  kk: {
    needed: (count) => `${count} қажет`,
    signed: (count) => `${count} қол қойды`,
    employees: (count) => `шамамен ${count} жұмыскер`,
    wouldNeed: (share, count) => `${share}: ${count}`,
  },
};

/** Words of a list of signatures in a language. */
export function signatureWords(locale: Locale): SignatureWords {
  return WORDS[locale];
}
