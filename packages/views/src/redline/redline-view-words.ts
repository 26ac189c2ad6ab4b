import type { Locale } from '@tarazy/model';

interface RedlineViewWords {
  /** How many rules change, in how many acts, and how many harms move with them. */
  readonly finding: (rules: number, acts: number, harms: number) => string;
  readonly conflicts: (count: number) => string;
  readonly nothing: string;
  readonly subtitle: (date: string) => string;
  readonly note: string;
  readonly article: (numbers: string) => string;
  readonly noArticle: string;
  readonly ownChange: string;
  /** Ground of a change that no source asks for. */
  readonly notAsked: string;
}

/** Words of the redline of the real law. */
export const redlineViewWords: Readonly<Record<Locale, RedlineViewWords>> = {
  en: {
    finding: (rules, acts, harms) =>
      `${rules === 1 ? '1 rule changes' : `${rules} rules change`} in ${acts === 1 ? '1 act' : `${acts} acts`}, ${
        harms === 0 ? 'and no harm moves' : `and ${harms === 1 ? '1 harm moves' : `${harms} harms move`}`
      }.`,
    conflicts: (count) => (count === 1 ? '1 rule has two values.' : `${count} rules have two values.`),
    nothing: 'No rule changes.',
    subtitle: (date) =>
      `Law of ${date}: the rule in force, the rule proposed, who asks for it, and the harms that rest on it.`,
    note: 'A paraphrase of the law, not its wording.',
    article: (numbers) => `Art. ${numbers}`,
    noArticle: 'No article holds it yet',
    ownChange: 'Own change',
    notAsked: 'No source asks for it; the model offers it.',
  },
  ru: {
    finding: (rules, acts, harms) =>
      `Меняется норм: ${rules}, в актах: ${acts}. ${
        harms === 0 ? 'Положение ни одной проблемы не меняется.' : `Меняется положение проблем: ${harms}.`
      }`,
    conflicts: (count) => `Норм с двумя значениями: ${count}.`,
    nothing: 'Ни одна норма не меняется.',
    subtitle: (date) =>
      `Закон на ${date}: норма действующая и предлагаемая, кто её предлагает и какие проблемы от неё зависят.`,
    note: 'Пересказ нормы, а не её текст.',
    article: (numbers) => `ст. ${numbers}`,
    noArticle: 'Статьи пока нет',
    ownChange: 'Отдельное изменение',
    notAsked: 'Ни один источник об этом не просит; предлагает модель.',
  },
  kk: {
    finding: (rules, acts, harms) =>
      `${acts} актіде ${rules} норма өзгереді, ${
        harms === 0 ? 'бірде-бір мәселенің жағдайы өзгермейді' : `${harms} мәселенің жағдайы өзгереді`
      }.`,
    conflicts: (count) => `Екі мәні бар норма: ${count}.`,
    nothing: 'Бірде-бір норма өзгермейді.',
    subtitle: (date) =>
      `${date} күнгі заң: қолданыстағы және ұсынылатын норма, оны кім ұсынады және қандай мәселелер оған тәуелді.`,
    note: 'Норманың мазмұны, мәтінінің өзі емес.',
    article: (numbers) => `${numbers}-бап`,
    noArticle: 'Әзірге бабы жоқ',
    ownChange: 'Жеке өзгеріс',
    notAsked: 'Бірде-бір дереккөз мұны сұрамайды; модель ұсынады.',
  },
};
