import type { CountedFrom } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';

/** What a comparison comes to. Letters of scenarios come as `A` or `A, B and C`. */
export interface CompareWords {
  readonly join: (marks: readonly string[]) => string;
  readonly nothing: string;
  readonly one: (count: number) => string;
  readonly allSame: (count: number) => string;
  readonly dominates: (mark: string) => string;
  readonly containsAll: (mark: string, more: number) => string;
  readonly containsOther: (mark: string, other: string, more: number) => string;
  readonly twoDiffer: (a: string, b: string, aOnly: number, bOnly: number) => string;
  readonly noneContains: string;
  readonly someContained: (marks: string, several: boolean) => string;
  readonly measure: (count: number, date: string, atLeast: CountedFrom) => string;
  readonly lawToday: string;
  readonly lawOf: (date: string) => string;
  readonly pairs: string;
  readonly pairsMeasure: string;
}

const en: CompareWords = {
  join: joinWith('and'),
  nothing: 'None of these packages settles a harm that the law does not settle already',
  one: (count) =>
    count === 1 ? 'A settles 1 harm beyond the base' : `A settles ${count} harms beyond the base`,
  allSame: (count) => (count === 1 ? 'All settle the same harm' : `All settle the same ${count} harms`),
  dominates: (mark) =>
    `${mark} dominates: it settles all that the others settle, with no more acts of any form`,
  containsAll: (mark, more) =>
    more === 0
      ? `${mark} settles all that the others settle together`
      : `${mark} settles all that the others settle, and ${more} that no other does`,
  containsOther: (mark, other, more) => `${mark} settles all that ${other} settles, and ${more} more`,
  twoDiffer: (a, b, aOnly, bOnly) =>
    `Neither contains the other: only ${a} settles ${aOnly}, only ${b} settles ${bOnly}`,
  noneContains: 'No package contains another: of any two, each settles harms that the other leaves open',
  someContained: (marks, several) =>
    `No package settles all that the others do; ${marks} ${several ? 'are' : 'is'} contained in another`,
  measure: (count, date, atLeast) =>
    `${count} harms by the packages that ${atLeast === 'settled' ? 'settle them' : 'make them enforceable at least'}, law of ${date}`,
  lawToday: 'Law today',
  lawOf: (date) => `Law of ${date}`,
  pairs: 'What each settles that the other does not',
  pairsMeasure: 'A row of zeros: nothing that another does not settle too.',
};

const ru: CompareWords = {
  join: joinWith('и'),
  nothing: 'Ни один из этих пакетов не решает проблем сверх тех, что решает сам закон',
  one: (count) => `A решает сверх основы проблем: ${count}`,
  allSame: (count) => `Все решают одни и те же проблемы: ${count}`,
  dominates: (mark) => `${mark} лучше всех: решает всё, что решают другие, и актов любого вида не больше`,
  containsAll: (mark, more) =>
    more === 0
      ? `${mark} решает всё, что другие решают вместе`
      : `${mark} решает всё, что решают другие, и ещё ${more}, чего другие не решают`,
  containsOther: (mark, other, more) => `${mark} решает всё, что решает ${other}, и ещё ${more}`,
  twoDiffer: (a, b, aOnly, bOnly) =>
    `Ни один не содержит другой: только ${a} решает ${aOnly}, только ${b} решает ${bOnly}`,
  noneContains: 'Ни один пакет не содержит другой: из любых двух каждый решает то, чего не решает второй',
  someContained: (marks, several) =>
    `Ни один пакет не решает всего, что решают другие; ${marks} ${several ? 'содержатся' : 'содержится'} в другом`,
  measure: (count, date, atLeast) =>
    `Проблемы (${count}) по пакетам, которые ${atLeast === 'settled' ? 'их решают' : 'делают решение хотя бы исполнимым'}; закон на ${date}`,
  lawToday: 'Закон сейчас',
  lawOf: (date) => `Закон на ${date}`,
  pairs: 'Что решает один и не решает другой',
  pairsMeasure: 'Строка из нулей: всё это решает и другой.',
};

const kk: CompareWords = {
  join: joinWith('және'),
  nothing: 'Бұл топтамалардың ешқайсысы заңның өзі шешетінінен артық мәселе шешпейді',
  one: (count) => `A негізден тыс ${count} мәселе шешеді`,
  allSame: (count) => `Бәрі бірдей ${count} мәселені шешеді`,
  dominates: (mark) =>
    `${mark} басым: басқалар шешетіннің бәрін шешеді, ал ешбір түрдегі акт саны одан көп емес`,
  containsAll: (mark, more) =>
    more === 0
      ? `${mark} басқалар бірге шешетіннің бәрін шешеді`
      : `${mark} басқалар шешетіннің бәрін және олар шешпейтін тағы ${more} мәселені шешеді`,
  containsOther: (mark, other, more) =>
    `${mark} пен ${other}: бірінші екінші шешетіннің бәрін және тағы ${more} мәселені шешеді`,
  twoDiffer: (a, b, aOnly, bOnly) =>
    `Бірі екіншісін қамтымайды: тек ${a} шешетіні ${aOnly}, тек ${b} шешетіні ${bOnly}`,
  noneContains:
    'Ешбір топтама екіншісін қамтымайды: кез келген екеуінің әрқайсысы екіншісі шешпейтін мәселе шешеді',
  someContained: (marks) =>
    `Ешбір топтама басқалар шешетіннің бәрін шешпейді; ${marks} толығымен басқасының ішінде`,
  measure: (count, date, atLeast) =>
    `${count} мәселе, оларды ${atLeast === 'settled' ? 'шешетін' : 'кемінде орындалатын ететін'} топтамалар бойынша; ${date} заңы`,
  lawToday: 'Қазіргі заң',
  lawOf: (date) => `${date} заңы`,
  pairs: 'Бірі шешіп, екіншісі шешпейтіні',
  pairsMeasure: 'Жолдың бәрі нөл болса, оның бәрін екіншісі де шешеді.',
};

function joinWith(and: string) {
  return (marks: readonly string[]): string =>
    marks.length < 2 ? marks.join('') : `${marks.slice(0, -1).join(', ')} ${and} ${marks.at(-1)}`;
}

/** The words of a comparison, by language. */
export const compareWords: Readonly<Record<Locale, CompareWords>> = { en, ru, kk };
