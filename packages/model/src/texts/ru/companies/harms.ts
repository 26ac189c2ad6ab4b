import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'companies'>['harms'] = {
  'corporate-diligence-gap': {
    title: 'Компаниям не хватает осмотрительности и открытости',
    summary:
      'Из восьми компаний на вопросы о словах работников ответила одна. И она не описала никакой проверки прав человека.',
    who: 'Работники названных компаний и их подрядчиков',
    evidence: { letters: 'Письма сентября 2016 года; к публикации пришёл один ответ.' },
  },
};

export const conditions: ThemeTexts<'companies'>['conditions'] = {
  'corporate-diligence-gap': {
    'standard-acknowledged': { says: 'Признанный страной стандарт осмотрительности.' },
    'diligence-required': {
      says: 'Обязанность по закону искать и предотвращать нарушения.',
      reason: 'Добровольные стандарты уже были, а семь компаний из восьми не ответили.',
    },
    'rights-reported': { says: 'Публичные отчёты компаний о правах работников.' },
    'inspections-published': { says: 'Опубликованные итоги проверок.' },
    'contact-point': {
      says: 'Место, куда можно пожаловаться на компанию.',
      reason: 'Доклад просит компании участвовать в механизмах защиты; такой механизм должен быть.',
    },
  },
};
