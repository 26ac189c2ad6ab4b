import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const harassment: ThemeTexts<'harassment'> = {
  title: 'Насилие и домогательства',
  fields: {
    'harassment-treaty': 'Конвенция о насилии и домогательствах',
    'harassment-terms': 'Определения, охват и запрет',
    'harassment-prevention': 'Предупреждение домогательств',
    'harassment-answer': 'Жалобы, санкции и защита',
    'violence-against-women': 'Насилие против женщин',
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
    underContract: 'Работники по трудовому договору',
    apprentices: 'Ученики на производстве',
    mentees: 'Те, у кого есть наставник',
    interns: 'Стажёры',
    trainees: 'Проходящие профессиональное обучение',
    managers: 'Руководители и внутреннее управление',
    volunteers: 'Волонтёры',
    jobSeekers: 'Ищущие работу и соискатели',
    formerWorkers: 'Бывшие работники',
    premises: 'Рабочее место, в том числе частное',
    restAreas: 'Где платят, отдыхают, едят, переодеваются',
    workTrips: 'Поездки, обучение и мероприятия',
    workMessages: 'Переписка, также по телефону и в сети',
    providedHousing: 'Жильё от работодателя',
    commute: 'Дорога на работу и с работы',
    hostileEnvironment: 'Враждебная среда',
    quidProQuo: 'Требование в обмен на выгоду',
    otherViolence: 'Другое насилие или домогательства',
    preventViolence: 'Предупреждение',
    investigateViolence: 'Более лёгкое расследование',
    prosecuteViolence: 'Преследование и наказание',
    protectSurvivors: 'Защита и поддержка пострадавших',
  },
  figures: {
    updates: '– число обновлений закона',
    shareMet: '% работников, не больше',
    shareRepeated: '% столкнулись снова',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'only-in-bill': 'только в законопроекте, принятие не найдено',
    'in-the-bill-of-2025': 'в Кодексе нет, есть в законопроекте 2025 года',
    'no-duty-read': 'в перечне нет обязанности о насилии и домогательствах',
    'draft-finds-none': 'по проекту министерства, в Кодексе этого нет',
    'added-by-law-72': 'добавлено в 2024 году Законом № 72-VIII',
    'under-sixteen-only': 'только если жертве нет шестнадцати',
    'called-incomplete':
      'сообщают, что Хьюман Райтс Вотч называет закон неполным, без состава бытового насилия',
    'still-to-be-developed': 'такие законы ещё нужно развивать',
    'only-to-be-considered': 'только рассмотреть',
    'ministry-draft': 'как описано в сентябре 2025 года',
    'bill-due-april-2024': 'в декабре 2023 года, законопроект к апрелю 2024 года',
    'asked-late-2020': 'в конце 2020 года просила министерство рассмотреть это',
  },
};
