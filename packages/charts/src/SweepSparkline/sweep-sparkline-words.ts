import type { Locale } from '../shared/chart-types';

/** Words of a sparkline. */
interface SparklineWords {
  readonly lawToday: (value: string) => string;
  /** Where the most cases come out as sought. */
  readonly most: (count: string, range: string) => string;
}

const WORDS: Readonly<Record<Locale, SparklineWords>> = {
  en: {
    lawToday: (value) => `law today: ${value}`,
    most: (count, range) => `at most ${count}, ${range}`,
  },
  ru: {
    lawToday: (value) => `закон сегодня: ${value}`,
    most: (count, range) => `самое большее ${count}, ${range}`,
  },
  kk: {
    lawToday: (value) => `бүгінгі заң: ${value}`,
    most: (count, range) => `ең көбі ${count}, мына аралықта: ${range}`,
  },
};

/** Words of a sparkline in a language. */
export function sparklineWords(locale: Locale): SparklineWords {
  return WORDS[locale];
}
