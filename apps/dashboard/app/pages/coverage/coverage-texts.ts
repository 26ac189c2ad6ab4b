import { formatNumber } from '@tarazy/model';
import type { FindingKind, LeavingReason } from '@tarazy/model/coverage';
import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** What became of a finding, as the page sorts it. */
export type Fate = 'encoded' | 'merged' | 'left';

/** Words of the pages of coverage that the components set as they are. */
export interface CoverageLabels {
  readonly title: string;
  readonly lede: string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly fatesBecame: Readonly<Record<Fate, string>>;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly reasons: Readonly<Record<LeavingReason, string>>;
  readonly laterLaw: string;
  readonly finding: string;
  readonly became: string;
  readonly certainty: string;
  readonly certaintySub: string;
  readonly theme: string;
  readonly contested: string;
  readonly sourced: string;
  readonly inferred: string;
  readonly searchLabel: string;
  readonly leftWhy: string;
  readonly leftWhySub: string;
}

/** Sentences of the pages of coverage that are put together from what was found. */
export interface CoverageSentences {
  readonly counted: (all: number, encoded: number, merged: number, left: number) => string;
  readonly inference: (inferred: number, conditions: number) => string;
  readonly findings: (count: number) => string;
}

type Entry = { readonly labels: CoverageLabels; readonly say: CoverageSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'What is covered',
      lede: 'Everything that the sources state, and what became of it here: encoded, merged with the same thing seen elsewhere, or left out, with the reason.',
      fates: { encoded: 'Encoded', merged: 'Merged', left: 'Left out' },
      fatesBecame: { encoded: 'Encoded as', merged: 'Merged into', left: 'Left out:' },
      kinds: {
        law: 'Rules of law',
        harm: 'Harms',
        recommendation: 'Recommendations',
        case: 'Events',
        figure: 'Figures',
        'later-law': 'Later law',
      },
      reasons: {
        context: 'background that is neither a rule nor a harm',
        'other-country': 'another country, for comparison',
        'about-the-source': 'tells how the source was made',
        'invented-example': 'an invented example; it stands among the tests',
        'before-the-horizon': 'ended before the first day that the model knows',
        'nothing-rests-on-it': 'no harm, treaty article or case rests on it',
        'not-found': 'nobody could find or check it',
        'not-labour-law': 'not a matter of labour law',
        'drafting-rule': 'a rule for those who draft laws',
      },
      laterLaw: 'Law after the sources',
      finding: 'Finding',
      became: 'What became of it',
      certainty: 'What it rests on',
      certaintySub:
        'Rules of the law on the date above on which sources differ, and conditions by whether a source states them or the model infers them.',
      theme: 'Theme',
      contested: 'Sources differ',
      sourced: 'Conditions stated',
      inferred: 'Conditions inferred',
      searchLabel: 'Search findings',
      leftWhy: 'Why findings were left out',
      leftWhySub: 'Each finding that is left out has one of these reasons.',
    },
    say: {
      counted: (all, encoded, merged, left) =>
        `Of ${formatCount('en', { one: '{n} finding', other: '{n} findings' }, all)}, ${formatNumber(encoded, 'en', 0)} are encoded, ${merged} merged, ${left} left out`,
      inference: (inferred, conditions) => `${inferred} of ${conditions} conditions are inferred`,
      findings: (count) => formatCount('en', { one: '{n} finding', other: '{n} findings' }, count),
    },
  },
  ru: {
    labels: {
      title: 'Что охвачено',
      lede: 'Всё, что утверждают источники, и что из этого стало здесь: закодировано, объединено с тем же самым из другого места или опущено, с указанием причины.',
      fates: { encoded: 'Закодировано', merged: 'Объединено', left: 'Опущено' },
      fatesBecame: { encoded: 'Закодировано как', merged: 'Объединено с', left: 'Опущено:' },
      kinds: {
        law: 'Нормы права',
        harm: 'Проблемы',
        recommendation: 'Рекомендации',
        case: 'События',
        figure: 'Числа',
        'later-law': 'Позднейшее право',
      },
      reasons: {
        context: 'фон: ни норма, ни проблема',
        'other-country': 'другая страна, для сравнения',
        'about-the-source': 'говорит о том, как создан источник',
        'invented-example': 'вымышленный пример; он стоит среди тестов',
        'before-the-horizon': 'кончилось до первого дня, который знает модель',
        'nothing-rests-on-it': 'ни проблема, ни статья договора, ни случай на этом не держатся',
        'not-found': 'найти или проверить не удалось',
        'not-labour-law': 'не относится к трудовому праву',
        'drafting-rule': 'правило для тех, кто готовит законы',
      },
      laterLaw: 'Право после источников',
      finding: 'Сведение',
      became: 'Что из него стало',
      certainty: 'На чём это держится',
      certaintySub:
        'Нормы на выбранную дату, о которых источники говорят разное, и условия по тому, говорит ли о них источник или выводит модель.',
      theme: 'Тема',
      contested: 'Источники расходятся',
      sourced: 'Условия из источников',
      inferred: 'Условия выведены',
      searchLabel: 'Поиск по сведениям',
      leftWhy: 'Почему сведения опущены',
      leftWhySub: 'У каждого опущенного сведения одна из этих причин.',
    },
    say: {
      counted: (all, encoded, merged, left) =>
        `Сведений: ${formatNumber(all, 'ru', 0)}. Закодировано ${formatNumber(encoded, 'ru', 0)}, объединено ${merged}, опущено ${left}`,
      inference: (inferred, conditions) => `Выведено моделью ${inferred} из ${conditions} условий`,
      findings: (count) =>
        formatCount(
          'ru',
          { one: '{n} сведение', few: '{n} сведения', many: '{n} сведений', other: '{n} сведения' },
          count,
        ),
    },
  },
  kk: {
    labels: {
      title: 'Не қамтылған',
      lede: 'Дереккөздер айтқанның бәрі және олардың мұнда не болғаны: кодталған, басқа жерден көрінген дәл сол нәрсемен біріктірілген немесе себебімен қалдырылған.',
      fates: { encoded: 'Кодталған', merged: 'Біріктірілген', left: 'Қалдырылған' },
      fatesBecame: { encoded: 'Былай кодталған:', merged: 'Мынамен біріктірілген:', left: 'Қалдырылған:' },
      kinds: {
        law: 'Құқық нормалары',
        harm: 'Мәселелер',
        recommendation: 'Ұсыныстар',
        case: 'Оқиғалар',
        figure: 'Сандар',
        'later-law': 'Кейінгі құқық',
      },
      reasons: {
        context: 'норма да, мәселе де емес жалпы мәлімет',
        'other-country': 'салыстыру үшін басқа ел',
        'about-the-source': 'дереккөздің қалай жасалғанын айтады',
        'invented-example': 'ойдан шығарылған мысал; тесттер арасында тұр',
        'before-the-horizon': 'модель білетін бірінші күнге дейін аяқталған',
        'nothing-rests-on-it': 'оған бірде-бір мәселе, шарт бабы немесе оқиға сүйенбейді',
        'not-found': 'табу немесе тексеру мүмкін болмады',
        'not-labour-law': 'еңбек құқығына жатпайды',
        'drafting-rule': 'заң әзірлейтіндерге арналған қағида',
      },
      laterLaw: 'Дереккөздерден кейінгі құқық',
      finding: 'Мәлімет',
      became: 'Не болды',
      certainty: 'Бұл неге сүйенеді',
      certaintySub:
        'Таңдалған күнгі нормалардың дереккөздер әртүрлі айтатыны және шарттар: дереккөз айтқан немесе модель қорытқан.',
      theme: 'Тақырып',
      contested: 'Дереккөздер әртүрлі',
      sourced: 'Дереккөз айтқан шарттар',
      inferred: 'Қорытылған шарттар',
      searchLabel: 'Мәліметтерден іздеу',
      leftWhy: 'Мәліметтер неге қалдырылды',
      leftWhySub: 'Қалдырылған әр мәліметтің мына себептердің бірі бар.',
    },
    say: {
      counted: (all, encoded, merged, left) =>
        `Мәлімет: ${formatNumber(all, 'kk', 0)}. Кодталғаны ${formatNumber(encoded, 'kk', 0)}, біріктірілгені ${merged}, қалдырылғаны ${left}`,
      inference: (inferred, conditions) => `Модель қорытқан шарттар: ${inferred}, барлығы ${conditions}`,
      findings: (count) => `${count} мәлімет`,
    },
  },
};

/** Words of the pages of coverage in the reader's language. */
export function coverageTexts(language: Language): Entry {
  return TEXTS[language];
}
