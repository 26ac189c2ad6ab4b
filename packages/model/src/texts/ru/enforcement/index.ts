import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const enforcement: ThemeTexts<'enforcement'> = {
  title: 'Соблюдение и защита прав',
  fields: {
    'labour-inspection': 'Инспекция труда',
    complaints: 'Жалобы и защита',
    'work-without-contract': 'Работа без трудового договора',
    accountability: 'Ответственность и консультации',
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
    inspectorate: 'Инспекция труда',
    prosecutor: 'Прокуратура',
    police: 'Полиция',
    courts: 'Суды',
    mayorsOffice: 'Акимат',
    ombudsman: 'Уполномоченный по правам человека',
  },
  figures: {
    killed: '– число убитых сотрудниками, не меньше',
    otherDeaths: '– число других погибших',
    diedAfterDetention: '– число умерших после освобождения из-под стражи',
    conclusions: '– число лет с выводами',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'contested-by-company': 'компания оспаривала предписание',
    'orders-of-2023': '4369 предписаний в 2023 году, по данным правительства',
    'urged-to-recruit': 'призыв набрать инспекторов',
    'moratorium-new-in-2020': 'мораторий введён в январе 2020 года',
    'moratorium-until-2024': 'мораторий действовал до 1 января 2024 года',
    'local-until-2024': 'до 2024 года у местных исполнительных органов',
    'under-the-ministry': 'при министерстве',
    'statements-only': 'обращения, годовой отчёт, выражение озабоченности',
    'length-not-read': 'длина срока не прочитана',
    'no-deadline-felt': 'месяцы без ответа',
    'inaction-open-to-complaint': 'на бездействие можно жаловаться',
    'no-consequence-told': 'о последствиях не сказано',
    'force-remembered': 'день вступления в силу по памяти',
    'penalties-elsewhere': 'наказания в другом кодексе, он не прочитан',
    'no-amendment-marked': 'поправки не отмечены',
    'not-before-2026': 'раньше такого запрета не было',
    'signed-in-april-2026': 'подписан 7 апреля 2026 года',
    'civil-law-for-platforms': 'исполнители на платформах под гражданским правом',
    'passed-over': 'замечания обошли',
  },
};
