import { formatCount } from '../../format';
import type { Language } from '../../view-state';

type SourceKind = 'report' | 'article' | 'text' | 'supervision' | 'commentary' | 'inference';

/** Words of the source pages that the components set as they are. */
export interface SourcesLabels {
  readonly title: string;
  readonly lede: string;
  readonly source: string;
  readonly kind: string;
  readonly taken: string;
  readonly publisher: string;
  readonly year: string;
  readonly address: string;
  readonly noAddress: string;
  readonly verifies: string;
  readonly canVerify: string;
  readonly cannotVerify: string;
  readonly citation: string;
  readonly citationSub: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  /** The kinds as headings of lists. */
  readonly manyOf: Readonly<Record<SourceKind, string>>;
  readonly uses: Readonly<
    Record<'values' | 'contested' | 'harms' | 'conditions' | 'cases' | 'reforms' | 'obligations', string>
  >;
  readonly beyond: string;
  readonly beyondSub: string;
  readonly aboutThis: string;
  readonly fact: string;
}

/** Sentences of the source pages that are put together from what was found. */
export interface SourcesSentences {
  readonly found: (sources: number, verifying: number) => string;
  readonly taken: (count: number) => string;
  readonly nothing: string;
  readonly cite: (original: string, version: string, date: string) => string;
  readonly from: (date: string) => string;
}

type Entry = { readonly labels: SourcesLabels; readonly say: SourcesSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'Sources',
      lede: 'Everything that the model was read from, what was taken from each, and what was left out and why.',
      source: 'Source',
      kind: 'Kind',
      taken: 'Taken from it',
      publisher: 'Published by',
      year: 'Year',
      address: 'Address',
      noAddress: 'No address is recorded.',
      verifies: 'Verifies values',
      canVerify: 'yes: it is the text, or cites it',
      cannotVerify: 'no: what it says of the law stays reported',
      citation: 'How to cite',
      citationSub: 'The original source first.',
      kinds: {
        report: 'Report',
        article: 'Article',
        text: 'Text of the law',
        supervision: 'Treaty supervision',
        commentary: 'Commentary',
        inference: 'Not a source: recollection',
      },
      manyOf: {
        report: 'Reports',
        article: 'Research articles',
        text: 'Texts of the law',
        supervision: 'Supervision of treaties',
        commentary: 'Commentary and press',
        inference: 'Not a source: recollection',
      },
      uses: {
        values: 'Values of the law',
        contested: 'Values that another source contradicts',
        harms: 'Documented harms',
        conditions: 'What a harm or treaty asks of the law',
        cases: 'Cases and their facts',
        reforms: 'Recommendations',
        obligations: 'Findings of supervision',
      },
      beyond: 'Left out, and why',
      beyondSub: 'Recorded with the reason, and not judged.',
      aboutThis: 'About this source',
      fact: 'fact',
    },
    say: {
      found: (sources, verifying) =>
        `${formatCount('en', { one: '{n} source', other: '{n} sources' }, sources)}; ${verifying} can verify a value`,
      taken: (count) =>
        formatCount(
          'en',
          { one: '{n} statement was taken from it', other: '{n} statements were taken from it' },
          count,
        ),
      nothing: 'Nothing rests on it yet',
      cite: (original, version, date) =>
        `${original} As encoded in Tarazy, model ${version}, law as of ${date}.`,
      from: (date) => `from ${date}`,
    },
  },
  ru: {
    labels: {
      title: 'Источники',
      lede: 'Всё, из чего прочитана модель: что взято из каждого источника, что не взято и почему.',
      source: 'Источник',
      kind: 'Вид',
      taken: 'Взято из него',
      publisher: 'Издатель',
      year: 'Год',
      address: 'Адрес',
      noAddress: 'Адрес не записан.',
      verifies: 'Подтверждает значения',
      canVerify: 'да: это сам текст или ссылка на него',
      cannotVerify: 'нет: сказанное им о законе остаётся сообщением',
      citation: 'Как цитировать',
      citationSub: 'Сначала первоисточник.',
      kinds: {
        report: 'Доклад',
        article: 'Статья',
        text: 'Текст закона',
        supervision: 'Контроль за договорами',
        commentary: 'Комментарий',
        inference: 'Не источник: воспоминание',
      },
      manyOf: {
        report: 'Доклады',
        article: 'Научные статьи',
        text: 'Тексты законов',
        supervision: 'Контроль за договорами',
        commentary: 'Комментарии и пресса',
        inference: 'Не источник: воспоминание',
      },
      uses: {
        values: 'Значения норм',
        contested: 'Значения, которым противоречит другой источник',
        harms: 'Задокументированные проблемы',
        conditions: 'Чего проблема или договор требует от закона',
        cases: 'Случаи и их обстоятельства',
        reforms: 'Рекомендации',
        obligations: 'Замечания контрольных органов',
      },
      beyond: 'Что не взято и почему',
      beyondSub: 'Записано с причиной, но не оценено.',
      aboutThis: 'Об источнике',
      fact: 'обстоятельство',
    },
    say: {
      found: (sources, verifying) => `Источников: ${sources}; подтвердить значение могут: ${verifying}`,
      taken: (count) =>
        formatCount(
          'ru',
          {
            one: 'Из него взято {n} утверждение',
            few: 'Из него взято {n} утверждения',
            many: 'Из него взято {n} утверждений',
            other: 'Из него взято {n} утверждения',
          },
          count,
        ),
      nothing: 'На нём пока ничего не основано',
      cite: (original, version, date) =>
        `${original} В кодировке Таразы, модель ${version}, закон на ${date}.`,
      from: (date) => `с ${date}`,
    },
  },
  kk: {
    labels: {
      title: 'Дереккөздер',
      lede: 'Модель оқылған барлық дереккөз: әрқайсысынан не алынды, не алынбады және неге.',
      source: 'Дереккөз',
      kind: 'Түрі',
      taken: 'Одан алынғаны',
      publisher: 'Жариялаған',
      year: 'Жылы',
      address: 'Мекенжайы',
      noAddress: 'Мекенжайы жазылмаған.',
      verifies: 'Мәндерді растай ма',
      canVerify: 'иә: мәтіннің өзі немесе оған сілтейді',
      cannotVerify: 'жоқ: заң туралы айтқаны хабар күйінде қалады',
      citation: 'Қалай сілтеу керек',
      citationSub: 'Алдымен бастапқы дереккөз.',
      kinds: {
        report: 'Баяндама',
        article: 'Мақала',
        text: 'Заң мәтіні',
        supervision: 'Шарттарды бақылау',
        commentary: 'Түсініктеме',
        inference: 'Дереккөз емес: еске түсіру',
      },
      manyOf: {
        report: 'Баяндамалар',
        article: 'Ғылыми мақалалар',
        text: 'Заң мәтіндері',
        supervision: 'Шарттарды бақылау',
        commentary: 'Түсініктемелер мен баспасөз',
        inference: 'Дереккөз емес: еске түсіру',
      },
      uses: {
        values: 'Норма мәндері',
        contested: 'Басқа дереккөз қайшы келетін мәндер',
        harms: 'Құжатталған мәселелер',
        conditions: 'Мәселе не шарт заңнан не талап етеді',
        cases: 'Оқиғалар мен олардың мән-жайлары',
        reforms: 'Ұсынымдар',
        obligations: 'Бақылау органдарының ескертулері',
      },
      beyond: 'Не алынбады және неге',
      beyondSub: 'Себебімен жазылған, бағаланбаған.',
      aboutThis: 'Дереккөз туралы',
      fact: 'мән-жай',
    },
    say: {
      found: (sources, verifying) => `Дереккөз: ${sources}; мәнді растай алатыны: ${verifying}`,
      taken: (count) => `Одан ${count} тұжырым алынды`,
      nothing: 'Оған әзірге ештеңе негізделмеген',
      cite: (original, version, date) =>
        `${original} Таразы кодтауында, модель ${version}, ${date} күнгі заң.`,
      from: (date) => `${date} бастап`,
    },
  },
};

/** Words of the source pages in the reader's language. */
export function sourcesTexts(language: Language): Entry {
  return TEXTS[language];
}
