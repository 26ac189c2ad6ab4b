import type { Language } from '../../view-state';

/** Words of the first page. */
export interface HomeTexts {
  readonly lede: (harms: string) => string;
  readonly ways: readonly { readonly href: string; readonly title: string; readonly text: string }[];
  readonly matrix: string;
  /** What one reform settles at the most, and what the scenario that settles most does with how many. */
  readonly finding: (one: string, all: string, title: string, settled: string, size: string) => string;
  readonly more: (count: number) => string;
  /** Leads to the first packages of the matrix against each other. */
  readonly compare: (count: number) => string;
  readonly grey: string;
  readonly greyMeans: string;
  readonly problems: string;
}

export const homeTexts: Readonly<Record<Language, HomeTexts>> = {
  en: {
    lede: (harms) =>
      `Research has documented ${harms} harms to workers and unions in Kazakhstan that the law causes or leaves unanswered. Tarazy changes the law, article by article, and derives what follows.`,
    ways: [
      { href: '/build', title: 'Build a package', text: 'You have reforms in mind' },
      { href: '/compare', title: 'Compare packages', text: 'Which settles what, and what does each ask?' },
      { href: '/harms', title: 'Start from a harm', text: 'You know what is wrong; what would settle it?' },
      { href: '/cases', title: 'Replay a case', text: 'It happened; what would the law say now?' },
    ],
    matrix: 'Scenarios against harms',
    finding: (one, all, title, settled, size) =>
      `One reform alone settles at most ${one} of ${all}. “${title}” settles ${settled}, with ${size} reforms.`,
    compare: (count) => `Compare the first ${count} packages`,
    more: (count) => (count === 1 ? '1 more package' : `${count} more packages`),
    grey: 'Grey',
    greyMeans: 'Same as the law today',
    problems: 'These scenario files could not be read:',
  },
  ru: {
    lede: (harms) =>
      `Исследования описали проблемы работников и профсоюзов в Казахстане: ${harms}. Закон их создаёт или оставляет без ответа. Таразы меняет закон статья за статьёй и выводит, что из этого следует.`,
    ways: [
      { href: '/build', title: 'Собрать пакет', text: 'У вас есть реформы на примете' },
      { href: '/compare', title: 'Сравнить пакеты', text: 'Какой что решает и чего требует?' },
      { href: '/harms', title: 'Начать с проблемы', text: 'Вы знаете, что не так; что это решит?' },
      { href: '/cases', title: 'Разобрать случай', text: 'Это было; что закон сказал бы теперь?' },
    ],
    matrix: 'Сценарии и проблемы',
    finding: (one, all, title, settled, size) =>
      `Одна реформа решает не больше ${one} из ${all}. Пакет «${title}» решает ${settled}; реформ в нём ${size}.`,
    compare: (count) => `Сравнить первые пакеты: ${count}`,
    more: (count) => `Другие пакеты: ${count}`,
    grey: 'Серый',
    greyMeans: 'Как в нынешнем законе',
    problems: 'Эти файлы сценариев не удалось прочитать:',
  },
  kk: {
    lede: (harms) =>
      `Зерттеулер Қазақстандағы жұмыскерлер мен кәсіподақтардың ${harms} мәселесін сипаттады: оларды заң тудырады не жауапсыз қалдырады. Таразы заңды бап-баппен өзгертіп, одан не шығатынын есептейді.`,
    ways: [
      { href: '/build', title: 'Топтама құрастыру', text: 'Ойыңызда реформалар бар' },
      { href: '/compare', title: 'Топтамаларды салыстыру', text: 'Қайсысы нені шешеді және не талап етеді?' },
      { href: '/harms', title: 'Мәселеден бастау', text: 'Ненің дұрыс емесін білесіз; оны не шешеді?' },
      { href: '/cases', title: 'Оқиғаны талдау', text: 'Бұл болған; заң енді не дер еді?' },
    ],
    matrix: 'Сценарийлер мен мәселелер',
    finding: (one, all, title, settled, size) =>
      `Бір реформа ${all} ішінен ең көбі ${one} мәселені шешеді. «${title}»: ${size} реформа, ${settled} мәселе.`,
    compare: (count) => `Алғашқы ${count} топтаманы салыстыру`,
    more: (count) => `Басқа топтамалар: ${count}`,
    grey: 'Сұр',
    greyMeans: 'Қазіргі заңдағыдай',
    problems: 'Мына сценарий файлдары оқылмады:',
  },
};
