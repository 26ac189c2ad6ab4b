import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const bargaining: ThemeTexts<'bargaining'> = {
  title: 'Коллективные переговоры',
  fields: {
    'bargaining-talks': 'Переговоры и их участники',
    'bargaining-agreements': 'Коллективные договоры',
    'bargaining-pay': 'Оплата и изменение условий',
    'bargaining-hours': 'Рабочее время и вахта',
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
    construction: 'Строительство',
    'oil-refining': 'Нефтепереработка',
    'mining-services': 'Услуги для горной добычи',
    'gas-construction': 'Строительство газовых объектов',
    company: 'Компания',
    industry: 'Отрасль',
    region: 'Регион',
    nation: 'Страна',
  },
  figures: {
    joined: '– число вступивших, примерно',
    gone: '– число ушедших, примерно',
    openPoints: '– число открытых пунктов',
    meetings: '– число встреч',
    points: '– число согласованных пунктов',
    fulfilled: '– число выполненных пунктов',
    cutOrders: '– число приказов за год',
    shiftDays: 'дн. – вахта',
    shiftDemanded: 'дн. – вахта по требованию',
    coverageFrom: '% охвата, не меньше',
    coverageTo: '% охвата, не больше',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'three-days-for-disputes': 'три дня, для требований в споре',
    'left-to-the-agreement': 'порядок присоединения оставлен договору',
    'dropped-in-2015': 'исключено Кодексом 2015 года',
    'information-only': 'осталась обязанность информировать',
    'no-rule-described': 'норма не описана',
    'nothing-stopped-it': 'ничто этому не помешало',
    'no-rule-on-managers': 'нормы о руководителях нет',
    'no-such-duty': 'такая обязанность не названа',
    'may-be-taken-up': 'к открытым пунктам можно вернуться',
    'cut-in-the-draft': 'сокращено в проекте',
    'announced-and-not-stopped': 'объявлено, и никто не помешал',
    'ends-as-named': 'прекращается только в названных там случаях',
    'bill-would-add-it': 'это ввёл бы законопроект',
    'never-amended': 'с 2016 года не менялось',
    'introduced-anyhow': 'введено всё равно',
    'counts-calendar-days': 'счёт в календарных днях',
    'notice-is-written': 'уведомление по определению письменное',
    'may-not-be-asked': 'больше требовать нельзя',
    'signed-text-not-read': 'подписан в апреле 2026 года, что сохранено, не читалось',
    'ten-days': 'десять дней, по этому комментарию',
    'new-in-2018': 'новое в 2018 году',
    'said-by-employer': 'по словам работодателя',
  },
};
