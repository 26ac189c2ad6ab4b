import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'harassment'>['procedures'] = {
  'answer-harassment': {
    title: 'Жалоба на насилие или домогательства',
    question: 'Отвечает ли закон?',
    outcomes: { lawful: 'Закон отвечает', blocked: 'Ответа в законе нет', undetermined: 'Неизвестно' },
    facts: {
      relation: {
        title: 'Отношение к работе',
        missing: 'Источники не говорят, в каком отношении к работе находится человек.',
      },
      situation: { title: 'Где это произошло', missing: 'Источники не говорят, где это произошло.' },
      conduct: { title: 'Что произошло', missing: 'Источники не говорят, каким было поведение.' },
    },
    steps: {
      defined: {
        title: 'Поведение определено',
        holds: 'Определено',
        fails: 'Не названо',
        unknown: 'Неизвестно',
      },
      covered: { title: 'Человек защищён', holds: 'Защищён', fails: 'Вне защиты', unknown: 'Неизвестно' },
      situation: {
        title: 'Ситуация считается работой',
        holds: 'Считается',
        fails: 'Не названа',
        unknown: 'Неизвестно',
      },
      forbidden: { title: 'Нарушена норма', holds: 'Нарушена', fails: 'Нормы нет', unknown: 'Неизвестно' },
      complaint: {
        title: 'Работодатель рассматривает жалобу',
        holds: 'Разбирает',
        fails: 'Нет порядка',
        unknown: 'Неизвестно',
      },
      inspected: {
        title: 'Поручено инспекции',
        holds: 'Поручено',
        fails: 'Не поручено',
        unknown: 'Неизвестно',
      },
      answered: {
        title: 'Виновный отвечает',
        holds: 'Отвечает',
        fails: 'Нет санкции',
        unknown: 'Неизвестно',
      },
      redress: {
        title: 'Пострадавший защищён и поддержан',
        holds: 'Поддержан',
        fails: 'Нет помощи',
        unknown: 'Неизвестно',
      },
    },
  },
};
