import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const unions: ThemeTexts<'unions'> = {
  title: 'Кәсіподақтар',
  fields: {
    'union-registration': 'Құру және тіркеу',
    'union-status': 'Мәртебе, деңгейлер, кіру',
    'union-members': 'Кім кіре алады',
    'union-abroad': 'Шетелмен байланыс және ақша',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases,
  beyondLaw,
  places: { 'eastern-kazakhstan': 'Шығыс Қазақстан' },
  terms: {
    'culture-and-sport': 'Мәдениет және спорт',
    local: 'Жергілікті кәсіподақ',
    industrial: 'Салалық кәсіподақ',
    national: 'Республикалық бірлестік',
    territorial: 'Аумақтық бірлестік',
    judges: 'Судьялар',
    firefighters: 'Өрт сөндірушілер',
    prisonStaff: 'Түрме қызметкерлері',
    police: 'Полиция',
    prosecutors: 'Прокурорлар',
  },
  figures: {
    attempts: 'әрекет',
    refusals: 'бас тарту',
    unions: 'кәсіподақ',
    daysLeft: 'күн мерзімге дейін',
    lostHosts: 'айырылған жоғары кәсіподақ',
    nameChanges: 'атау өзгерту',
    occupations: 'кәсіп',
    complaintYear: 'шағым жылы',
    fundsPrisonYears: 'жыл бас бостандығынан айыру, ең көбі',
  },
  locatorNotes: {
    'not-among-the-changes': 'хабарланған өзгерістердің арасында жоқ',
    'thresholds-remembered': 'шектер есте қалғаны бойынша, тексерілмеген',
    'requirements-lowered': 'мүшелік талаптары төмендеген, саны жоқ',
    'three-founders-remembered': '2020 жылдан үш құрылтайшы, есте қалғаны, сенімді емес',
    'said-by-founder': 'құрылтайшының айтуынша',
    'notice-only-drafted': 'хабарлама бойынша тіркеу жоба ғана болған',
    'no-closed-list-seen': 'бас тартулардан жабық тізім көрінбейді',
    'right-to-refuse-stands': 'жоба бас тарту құқығын жоймақ, демек, ол бар еді',
    'two-laws-named': 'мәтін мен сілтеме әртүрлі заңды атайды',
    'law-is-silent': 'заң мұны көздемейді де, тыйым да салмайды',
    'right-said-to-be-protected':
      'баяндаманың осы жерінде заң халықаралық кәсіподаққа кіруді қорғайды делінген',
    'year-from-entry-into-force': 'қабылданғаннан бір жыл деп басылған',
    'courts-upheld': 'екі сот бас тартуды күшінде қалдырған',
    'until-that-day': 'баяндама айтқандай, сол күнге дейін',
    'second-stage-inferred': 'екінші кезеңнің сақталғаны ұзартылған мерзімнен шығарылған',
    'still-criticised': '2020 жылдан кейін де сыналады, есте қалғаны бойынша',
    'end-welcomed': 'міндеттің алынғаны құпталған, есте қалғаны бойынша',
    'falls-with-the-duty': 'міндетпен бірге жойылады, тұжырым',
    'act-not-named': 'акт аталмаған; министрге хат Еңбек кодексін нұсқайды',
    'in-the-letter-only': 'министрге хатта ғана',
    'new-text-not-found': 'жаңа мәтін табылмады',
    'since-when-not-shown': 'қашаннан бері екені көрсетілмеген',
    'clarity-asked-for': 'бірлескен жобаларға анықтық сұралған, есте қалғаны бойынша',
  },
};
