import type { Texts } from '../types.ts';

export const themes: Texts['themes'] = { strikes: 'Забастовки' };

export const fields: Texts['fields'] = {
  'strike-calls': 'Требования и объявление забастовки',
  'strike-talks': 'Примирение и арбитраж',
  'strike-bans': 'Где бастовать запрещено',
  'strike-sanctions': 'Санкции и защита',
};

export const statuses: Texts['statuses'] = {
  open: { title: 'Не решено', means: 'Разрешено, или закон молчит' },
  'on-paper': { title: 'На бумаге', means: 'Норма есть, но чего-то не хватает' },
  enforceable: { title: 'Исполнимо', means: 'Есть норма и есть кому её исполнять' },
  settled: { title: 'Урегулировано', means: 'В законе есть всё, чего требует проблема' },
  undetermined: { title: 'Не определено', means: 'Решает норма, которая неизвестна' },
};

export const instruments: Texts['instruments'] = {
  'constitution-1995': { title: 'Конституция от 30 августа 1995 года', short: 'Конституция 1995' },
  'constitution-2026': { title: 'Конституция 2026 года', short: 'Конституция 2026' },
  'labour-code-2007': { title: 'Трудовой кодекс, действовавший до 2015 года', short: 'ТК 2007' },
  'labour-code-2015': {
    title: 'Трудовой кодекс от 23 ноября 2015 года № 414-V',
    short: 'Трудовой кодекс',
  },
  'criminal-code-2014': {
    title: 'Уголовный кодекс от 3 июля 2014 года № 226-V',
    short: 'Уголовный кодекс',
  },
  'law-321-vi-2020': { title: 'Закон от 4 мая 2020 года № 321-VI', short: 'Закон № 321-VI' },
  'law-199-vii-2023': { title: 'Закон от 15 февраля 2023 года № 199-VII', short: 'Закон № 199-VII' },
  'order-353-2014': {
    title: 'Приказ Министра по инвестициям и развитию от 30 декабря 2014 года № 353',
    short: 'Приказ № 353',
  },
  'law-29-ii-1999': {
    title: 'Закон о ратификации от 30 декабря 1999 года № 29-II',
    short: 'Закон № 29-II',
  },
  'ilo-c87': {
    title: 'Конвенция МОТ № 87 о свободе ассоциации и защите права на организацию',
    short: 'Конвенция 87',
  },
  'ilo-c98': {
    title: 'Конвенция МОТ № 98 о праве на организацию и на ведение коллективных переговоров',
    short: 'Конвенция 98',
  },
  iccpr: { title: 'Международный пакт о гражданских и политических правах', short: 'МПГПП' },
  icescr: {
    title: 'Международный пакт об экономических, социальных и культурных правах',
    short: 'МПЭСКП',
  },
};

export const sources: Texts['sources'] = {
  'hrw-2016': {
    title: 'Хьюман Райтс Вотч, доклад «Мы не враги» (We Are Not the Enemy), ноябрь 2016 года',
    short: 'HRW 2016',
  },
  'ajee-2023': {
    title: 'Статья в журнале Access to Justice in Eastern Europe, 2023 год',
    short: 'AJEE 2023',
  },
  'labour-code-edition-2025': {
    title: 'Трудовой кодекс в редакции, действовавшей между июлем 2025 и январём 2026 года',
    short: 'Трудовой кодекс, ред. 2025',
  },
  'criminal-code-edition-2024': {
    title: 'Уголовный кодекс в редакции 2024 года или более поздней',
    short: 'Уголовный кодекс, ред. 2024',
  },
  'constitution-text': { title: 'Текст Конституции 1995 года', short: 'Конституция, текст' },
  'constitution-press-2026': {
    title: 'Публикации в прессе о конституции 2026 года',
    short: 'Пресса, февраль 2026',
  },
  'law-321-commentary': {
    title: 'Комментарий к Закону № 321-VI, май 2020 года',
    short: 'Комментарий 2020',
  },
  'ilo-normlex': { title: 'МОТ: контроль за соблюдением конвенций и ратификации', short: 'МОТ, Normlex' },
  'unchecked-notes': {
    title: 'То, что авторы модели помнят, но не смогли проверить',
    short: 'Не проверено',
  },
};

export const bodies: Texts['bodies'] = {
  'human-rights-watch': 'Хьюман Райтс Вотч',
  'ilo-ceacr': 'Комитет экспертов МОТ',
  'ilo-cfa': 'Комитет МОТ по свободе объединения',
  'ilo-conference-committee': 'Комитет Международной конференции труда',
  'ilo-general-survey': 'Общий обзор МОТ 1994 года',
  'un-human-rights-committee': 'Комитет ООН по правам человека',
  'un-special-rapporteur-assembly': 'Специальный докладчик ООН по вопросу о свободе собраний и ассоциаций',
  'ajee-authors': 'Авторы статьи 2023 года',
};

export const keyDates: Texts['keyDates'] = {
  'miners-dispute': 'Начинается спор шахтёров',
  'criminal-code-2014': 'Вступает в силу Уголовный кодекс 2014 года',
  'labour-code-2015': 'Вступает в силу Трудовой кодекс 2015 года',
  'hrw-report': 'Опубликован доклад',
  'law-321-vi': 'Вступает в силу Закон № 321-VI',
  'law-199-vii': 'Вступает в силу Закон № 199-VII',
  'edition-read': 'Прочитанная редакция',
  latest: 'Сегодня',
};

export const places: Texts['places'] = {
  karaganda: 'Караганда и Темиртау',
  zhezkazgan: 'Жезказган',
  satpaev: 'Сатпаев',
  aktau: 'Актау',
  zhetibay: 'Жетыбай',
  uralsk: 'Чинарёвское месторождение близ Уральска',
  zhanaozen: 'Жанаозен',
};

export const terms: Texts['terms'] = {
  'coal-and-steel': 'Уголь и сталь',
  'copper-mining': 'Добыча меди',
  'mining-services': 'Услуги для горной добычи',
  'oil-construction': 'Нефтяное строительство',
  'oil-services': 'Нефтесервис',
  'gas-construction': 'Строительство газовых объектов',
  'well-drilling': 'Бурение скважин',
  rail: 'Железные дороги',
  aviation: 'Гражданская авиация',
  medical: 'Здравоохранение',
  publicTransport: 'Общественный транспорт',
  water: 'Водоснабжение',
  electricity: 'Электроснабжение',
  heat: 'Теплоснабжение',
  communications: 'Связь',
  defence: 'Вооружённые силы и оборона',
  lawEnforcement: 'Правоохранительные органы',
  rescue: 'Спасательные, пожарные и аварийные службы',
  ambulance: 'Станции скорой помощи',
  other: 'Другие отрасли',
};

// Each reads after any number, so none of them is declined by it.
export const figures: Texts['figures'] = {
  employees: '– число работников, примерно',
  needed: '– число нужных подписей',
  collected: '– число собранных подписей, примерно',
  demanded: '% – запрошенная прибавка',
  obtained: '% – полученная прибавка',
  strikers: '– число участников забастовки, примерно',
  hours: 'ч',
  days: 'дн.',
  months: 'мес.',
  years: '– предельный срок лишения свободы в годах',
  points: '– число согласованных пунктов',
  fulfilled: '– число выполненных пунктов',
  dismissed: '– число уволенных',
  absence: 'ч отсутствия, названные основанием',
  lossFrom: 'млн тенге, не меньше',
  lossTo: 'млн тенге, не больше',
  workers: '– число названных работников',
  sued: '– число ответчиков по иску',
  suspended: '– число отстранённых',
  lawful: '– число законных забастовок',
  disputes: '– число споров',
};

export const words: Texts['words'] = {
  compares: {
    atLeast: '{left}: {value}; нужно как минимум {right}',
    moreThan: '{left}: {value}; нужно больше, чем {right}',
    atMost: '{left}: {value}; допускается самое большее {right}',
    lessThan: '{left}: {value}; нужно меньше, чем {right}',
    equals: '{left}: {value}; нужно ровно {right}',
  },
  lawUnknown: 'Неизвестно: {title}.',
  noNorm: 'Нормы нет: {title}.',
  normsContradict: 'Две нормы противоречат друг другу, и в тексте не сказано, какая имеет приоритет.',
  articles: { 'not stated': 'статья не указана', 'not found': 'статья не найдена', whole: 'акт целиком' },
  assumed: 'До этого не дошло. Считается, что сделано так, как требует закон.',
  yes: 'да',
  no: 'нет',
  unknown: 'неизвестно',
  units: {
    hours: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
    days: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    workingDays: {
      one: 'рабочий день',
      few: 'рабочих дня',
      many: 'рабочих дней',
      other: 'рабочего дня',
    },
    months: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    years: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  },
};

export const disclaimer: Texts['disclaimer'] =
  'Таразы судит о том, что предусматривает закон, а не о том, что произойдёт. Закон и практика рассматриваются отдельно.';
