import type { Locale } from '@tarazy/model';

/** Words of a replay: its laws, and what it comes to. */
export interface ReplayWords {
  readonly asItWas: string;
  readonly lawOfDay: string;
  readonly thisPackage: string;
  /** Heads of columns 40 px wide. */
  readonly short: { readonly was: string; readonly today: string; readonly package: string };
  readonly adding: string;
  readonly replayed: (laws: number) => string;
  readonly opens: (title: string, opened: number, left: number) => string;
  readonly turns: (before: string, title: string, after: string) => string;
  readonly nothingHelps: (outcome: string) => string;
  readonly already: (outcome: string) => string;
}

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A small English number in words, as it stands at the head of a sentence. */
function inWords(count: number): string {
  return numerals[count] ?? String(count);
}

const WORDS: Readonly<Record<Locale, ReplayWords>> = {
  en: {
    asItWas: 'As it was',
    lawOfDay: 'Law of the day',
    thisPackage: 'This package',
    short: { was: 'Then', today: 'Today', package: 'Mine' },
    adding: 'adding one reform at a time',
    replayed: (laws) =>
      `The case, replayed under ${laws} laws. All steps are tested, not only the first that blocks.`,
    opens: (title, opened, left) =>
      `“${title}” opens ${opened === 0 ? 'no gate' : opened === 1 ? 'one gate' : `${inWords(opened).toLowerCase()} gates`}. ${
        left === 0 ? 'None stays shut.' : left === 1 ? 'One stays shut.' : `${inWords(left)} stay shut.`
      }`,
    turns: (before, title, after) => `${before} today. With “${title}”: ${after.toLowerCase()}.`,
    nothingHelps: (outcome) => `${outcome}, and no package of up to four reforms changes that.`,
    already: (outcome) => `${outcome}, under the law of the day.`,
  },
  ru: {
    asItWas: 'Как было',
    lawOfDay: 'Закон на дату',
    thisPackage: 'Этот пакет',
    short: { was: 'Тогда', today: 'Сейчас', package: 'Моё' },
    adding: 'реформы добавляются по одной',
    replayed: (laws) =>
      `Случай решён заново по законам: ${laws}. Проверены все шаги, а не только первый закрытый.`,
    opens: (title, opened, left) => `«${title}»: открывается шагов — ${opened}, закрытых остаётся — ${left}.`,
    turns: (before, title, after) =>
      `Сейчас: ${before.toLowerCase()}. С реформой «${title}»: ${after.toLowerCase()}.`,
    nothingHelps: (outcome) => `${outcome}. Ни один пакет до четырёх реформ этого не меняет.`,
    already: (outcome) => `${outcome} — по закону на эту дату.`,
  },
  kk: {
    asItWas: 'Қалай болды',
    lawOfDay: 'Сол күнгі заң',
    thisPackage: 'Осы топтама',
    short: { was: 'Сонда', today: 'Қазір', package: 'Менікі' },
    adding: 'реформалар бір-бірден қосылады',
    replayed: (laws) =>
      `Оқиға ${laws} заң бойынша қайта шешілді. Тек бірінші кедергі емес, барлық қадам тексерілді.`,
    opens: (title, opened, left) => `«${title}»: ашылатын қадам — ${opened}, жабық қалатыны — ${left}.`,
    turns: (before, title, after) =>
      `Қазір: ${before.toLowerCase()}. «${title}» реформасымен: ${after.toLowerCase()}.`,
    nothingHelps: (outcome) => `${outcome}. Төрт реформаға дейінгі бірде-бір топтама мұны өзгертпейді.`,
    already: (outcome) => `Сол күнгі заң бойынша: ${outcome.toLowerCase()}.`,
  },
};

/** Words of a replay in a language. */
export function replayWords(locale: Locale): ReplayWords {
  return WORDS[locale];
}
