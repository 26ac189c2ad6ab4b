// Making one of these takes longer than all that it formats: each is made once.

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** Writes numbers of a language with at most so many decimals. */
export function numberFormat(tag: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${tag} ${maximumFractionDigits}`;
  let found = numbers.get(key);
  if (found === undefined) {
    found = new Intl.NumberFormat(tag, { maximumFractionDigits });
    numbers.set(key, found);
  }
  return found;
}

/** The plural categories of a language. */
export function pluralRules(tag: string): Intl.PluralRules {
  let found = plurals.get(tag);
  if (found === undefined) {
    found = new Intl.PluralRules(tag);
    plurals.set(tag, found);
  }
  return found;
}
