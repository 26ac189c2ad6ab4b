import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const harassment: ThemeTexts<'harassment'> = {
  title: 'Зорлық-зомбылық пен қысым',
  fields: {
    'harassment-treaty': 'Зорлық-зомбылық пен қысым туралы конвенция',
    'harassment-terms': 'Анықтамалар, аясы және тыйым',
    'harassment-prevention': 'Қысымның алдын алу',
    'harassment-answer': 'Шағым, санкция және қорғау',
    'violence-against-women': 'Әйелдерге қарсы зорлық-зомбылық',
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
    underContract: 'Еңбек шартымен жұмыс істейтіндер',
    apprentices: 'Өндірістегі шәкірттер',
    mentees: 'Тәлім алушылар',
    interns: 'Тағылымгерлер',
    trainees: 'Кәсіптік оқудан өтіп жүргендер',
    managers: 'Басшылар және ішкі басқару',
    volunteers: 'Волонтерлер',
    jobSeekers: 'Жұмыс іздеушілер және үміткерлер',
    formerWorkers: 'Бұрынғы жұмыскерлер',
    premises: 'Жұмыс орны, соның ішінде жеке үй',
    restAreas: 'Жалақы алатын, демалатын, тамақтанатын, киінетін жер',
    workTrips: 'Сапарлар, оқу және іс-шаралар',
    workMessages: 'Хат-хабар, телефон мен желіні қоса',
    providedHousing: 'Жұмыс беруші берген тұрғын үй',
    commute: 'Жұмысқа барып-қайту жолы',
    hostileEnvironment: 'Жаулық орта',
    quidProQuo: 'Пайда үшін қойылатын талап',
    otherViolence: 'Басқа зорлық-зомбылық немесе қысым',
    preventViolence: 'Алдын алу',
    investigateViolence: 'Тергеуді жеңілдету',
    prosecuteViolence: 'Қудалау және жазалау',
    protectSurvivors: 'Жәбірленгендерді қорғау және қолдау',
  },
  figures: {
    updates: 'заң жаңартуы',
    shareMet: '% жұмыскер, ең көбі',
    shareRepeated: '% қайта көрген',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'only-in-bill': 'тек заң жобасында, қабылданғаны табылмады',
    'in-the-bill-of-2025': 'Кодексте жоқ, 2025 жылғы заң жобасында бар',
    'no-duty-read': 'тізімде зорлық-зомбылық пен қысым туралы міндет жоқ',
    'draft-finds-none': 'министрлік жобасы бойынша Кодексте жоқ',
    'added-by-law-72': '2024 жылы № 72-VIII Заңмен қосылған',
    'under-sixteen-only': 'тек жәбірленуші он алтыға толмаса',
    'called-incomplete': 'Хьюман Райтс Вотч заңды толық емес деді деген хабар, тұрмыстық зорлық құрамы жоқ',
    'still-to-be-developed': 'мұндай заңдарды әлі дамыту керек',
    'only-to-be-considered': 'тек қарастыру',
    'ministry-draft': '2025 жылғы қыркүйекте сипатталғандай',
    'bill-due-april-2024': '2023 жылғы желтоқсанда, заң жобасы 2024 жылғы сәуірге дейін',
    'asked-late-2020': '2020 жылдың соңында министрліктен қарастыруды сұраған',
  },
};
