import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'disputes'>['procedures'] = {
  'keep-settlement': {
    title: 'Исполнение подписанного работодателем',
    question: 'Могут ли работники добиться исполнения?',
    outcomes: {
      lawful: 'Соглашение держит',
      blocked: 'Соглашение не держит',
      undetermined: 'Неизвестно',
    },
    facts: {
      bothSigned: {
        title: 'Подписали обе стороны',
        yes: 'Подписали обе стороны.',
        no: 'Одна сторона не подписала.',
        missing: 'Источники не говорят, подписали ли обе стороны.',
      },
      byCommission: {
        title: 'Подписано в комиссии',
        yes: 'Договорённость достигнута в примирительной комиссии.',
        no: 'Подписано вне примирительной комиссии.',
        missing: 'Источники не говорят, достигнута ли договорённость в комиссии.',
      },
    },
    steps: {
      signed: { title: 'Подписать с работодателем', holds: 'подписано', fails: 'нет', unknown: 'неясно' },
      binding: { title: 'Обязательная сила', holds: 'есть', fails: 'нет силы', unknown: 'неясно' },
      court: { title: 'Суд, который исполняет', holds: 'есть', fails: 'нет суда', unknown: 'неясно' },
    },
  },
};
