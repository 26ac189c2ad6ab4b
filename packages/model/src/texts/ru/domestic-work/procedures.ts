import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'domestic-work'>['procedures'] = {
  'complain-of-household': {
    title: 'Жалоба домашнего работника',
    question: 'Можно ли добиться защиты?',
    outcomes: { lawful: 'Защита возможна', blocked: 'Защиты нет', undetermined: 'Неизвестно' },
    facts: {
      writtenContract: {
        title: 'Письменный договор',
        yes: 'Был письменный договор.',
        no: 'Письменного договора не было.',
        missing: 'Источники не говорят, был ли письменный договор.',
      },
      signsOfEmployment: {
        title: 'Признаки трудовых отношений',
        missing: 'Источники не говорят, какие были признаки трудовых отношений.',
      },
      channel: { title: 'Куда жалуются', missing: 'Источники не говорят, куда подали жалобу.' },
    },
    steps: {
      employment: {
        title: 'Это трудовые отношения',
        holds: 'Трудовые',
        fails: 'Не трудовые',
        unknown: 'Неизвестно',
      },
      channel: {
        title: 'Орган принимает домашних работников',
        holds: 'Открыт',
        fails: 'Закрыт',
        unknown: 'Неизвестно',
      },
      proof: {
        title: 'Отношения можно показать',
        holds: 'Оформлены',
        fails: 'Не на бумаге',
        unknown: 'Неизвестно',
      },
      oversight: {
        title: 'За домом кто-то следит',
        holds: 'Надзор есть',
        fails: 'Надзора нет',
        unknown: 'Неизвестно',
      },
    },
  },
};
