import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const assembly: ThemeTexts<'assembly'> = {
  title: 'Мирные собрания',
  fields: {
    'assembly-notice': 'Кто и в какой срок может собраться',
    'assembly-place': 'Где можно собраться',
    'assembly-answer': 'Что может ответить власть',
    'assembly-force': 'Прекращение и наказания',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases,
  beyondLaw,
  places: {},
  terms: {
    meeting: 'Собрание или митинг',
    picket: 'Пикет',
    procession: 'Шествие или демонстрация',
    formalFault: 'Ошибка в заявлении',
    otherEvents: 'Другие мероприятия в этом месте или в это время',
    danger: 'Угроза порядку, здоровью или правам других',
    propertyDamage: 'Возможный ущерб месту',
    temporaryHalt: 'Временная приостановка всех собраний',
  },
  figures: {
    refusals: '– число отказов',
    permitted: '– число разрешений',
    unions: '– число профсоюзов, примерно',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'counted-in-days': 'срок считается в календарных днях',
    'counted-in-working-days': 'срок считается в рабочих днях',
    'banned-zones-for-pickets': 'для пикетов есть свои запретные зоны',
    'no-answer-needed': 'уведомление не требует ответа',
    'every-gathering': 'разрешение требовалось для любого собрания',
    'no-refusal-offered-one': 'ни один отказ замены не предложил',
    'which-ground-not-printed': 'слова основания не напечатаны',
    'grounds-as-named': 'основания, как их назвали отказы',
    'said-by-deputy': 'как законопроект описал депутат',
    'list-read-in-part': 'перечень прочитан не полностью',
    'any-breach-of-law': 'среди оснований нарушение любого закона',
  },
};
