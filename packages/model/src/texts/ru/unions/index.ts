import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const unions: ThemeTexts<'unions'> = {
  title: 'Профсоюзы',
  fields: {
    'union-registration': 'Создание и регистрация',
    'union-status': 'Статус, уровни, вхождение',
    'union-members': 'Кто может вступить',
    'union-abroad': 'Связи и деньги за рубежом',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases,
  beyondLaw,
  places: { 'eastern-kazakhstan': 'Восточный Казахстан' },
  terms: {
    'culture-and-sport': 'Культура и спорт',
    local: 'Локальный профсоюз',
    industrial: 'Отраслевой профсоюз',
    national: 'Республиканское объединение',
    territorial: 'Территориальное объединение',
    judges: 'Судьи',
    firefighters: 'Пожарные',
    prisonStaff: 'Сотрудники тюрем',
    police: 'Полиция',
    prosecutors: 'Прокуроры',
  },
  figures: {
    attempts: 'попыток',
    refusals: 'отказов',
    unions: 'профсоюзов',
    daysLeft: 'дней до срока',
    lostHosts: 'вышестоящих потеряно',
    nameChanges: 'смен названия',
    occupations: 'профессий',
    complaintYear: 'год жалобы',
    fundsPrisonYears: 'лет лишения свободы, не более',
  },
  locatorNotes: {
    'not-among-the-changes': 'среди сообщённых изменений этого нет',
    'thresholds-remembered': 'пороги по памяти, не проверены',
    'requirements-lowered': 'требования к членству снижены, числа нет',
    'three-founders-remembered': 'трое учредителей с 2020 года, по памяти и без уверенности',
    'said-by-founder': 'по словам учредителя',
    'notice-only-drafted': 'регистрация по уведомлению была лишь в проекте',
    'no-closed-list-seen': 'закрытого перечня по отказам не видно',
    'right-to-refuse-stands': 'проект отменил бы право отказа, значит, оно действовало',
    'two-laws-named': 'текст и сноска называют разные законы',
    'law-is-silent': 'закон этого не предусматривает и не запрещает',
    'right-said-to-be-protected':
      'по этому месту доклада, закон защищает вхождение в международные профсоюзы',
    'year-from-entry-into-force': 'напечатано: год от принятия',
    'courts-upheld': 'два суда оставили отказ в силе',
    'until-that-day': 'до этого дня, как сказано в докладе',
    'second-stage-inferred': 'сохранение второго этапа выведено из увеличенного срока',
    'still-criticised': 'критикуется и после 2020 года, по памяти',
    'end-welcomed': 'отмена обязанности одобрена, по памяти',
    'falls-with-the-duty': 'отпадает вместе с обязанностью, вывод',
    'act-not-named': 'акт не назван; письмо министру указывает на Трудовой кодекс',
    'in-the-letter-only': 'только в письме министру',
    'new-text-not-found': 'новый текст не найден',
    'since-when-not-shown': 'с какого времени, не показано',
    'clarity-asked-for': 'просьба о ясности в совместных проектах, по памяти',
  },
};
