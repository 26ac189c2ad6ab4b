import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const domesticWork: ThemeTexts<'domestic-work'> = {
  title: 'Домашний труд',
  fields: {
    'domestic-treaty': 'Конвенция о домашних работниках',
    'domestic-contracts': 'Оформление отношений и защита прав',
    'domestic-association': 'Объединение в домашнем труде',
    'domestic-minors': 'Труд до восемнадцати лет',
    'domestic-protection': 'Защита, надзор, миграция',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases: {},
  beyondLaw,
  places: {},
  terms: {
    domesticWorkers: 'Домашние работники',
    householdEmployers: 'Частные лица как работодатели',
    labourInspectorate: 'Инспекция труда',
    courtOfLaw: 'Суд',
    conciliationCommission: 'Согласительная комиссия',
  },
  figures: {
    weekHoursYounger: 'ч в неделю, не больше, 14–16 лет',
    weekHoursOlder: 'ч в неделю, не больше, 16–18 лет',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'formal-without-oversight': 'признано формально, без действенного надзора',
    'basis-laid': 'закон заложил основу защиты',
    'few-formalise': 'оформляют немногие работодатели',
    'hours-from-fourteen': 'из недельных пределов, которые начинаются с четырнадцати',
    'criticism-only': 'критика, которая возраста не называет',
    'excluded-from-commission': 'домашние работники исключены',
    'ratify-only-later': 'только после предварительных условий',
    'age-remembered': 'по памяти, не проверено',
  },
};
