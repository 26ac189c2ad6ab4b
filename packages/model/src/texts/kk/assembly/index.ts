import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const assembly: ThemeTexts<'assembly'> = {
  title: 'Бейбіт жиналыстар',
  fields: {
    'assembly-notice': 'Кім және қандай мерзімде жинала алады',
    'assembly-place': 'Қайда жиналуға болады',
    'assembly-answer': 'Билік қандай жауап бере алады',
    'assembly-force': 'Тоқтату және жазалар',
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
    meeting: 'Жиналыс немесе митинг',
    picket: 'Пикет',
    procession: 'Шеру немесе демонстрация',
    formalFault: 'Өтініштегі қате',
    otherEvents: 'Осы орындағы немесе осы уақыттағы басқа іс-шаралар',
    danger: 'Тәртіпке, денсаулыққа немесе басқалардың құқықтарына қауіп',
    propertyDamage: 'Орынға ықтимал залал',
    temporaryHalt: 'Барлық жиналысты уақытша тоқтату',
  },
  figures: { refusals: 'бас тарту', permitted: 'рұқсат', unions: 'кәсіподақ, шамамен' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'counted-in-days': 'мерзім күнтізбелік күнмен саналады',
    'counted-in-working-days': 'мерзім жұмыс күнімен саналады',
    'banned-zones-for-pickets': 'пикеттердің өз тыйым аймақтары бар',
    'no-answer-needed': 'хабарламаға жауап керек емес',
    'every-gathering': 'кез келген жиналысқа рұқсат керек болған',
    'no-refusal-offered-one': 'бірде-бір бас тарту басқа орын ұсынбаған',
    'which-ground-not-printed': 'негіздің сөзі басылмаған',
    'grounds-as-named': 'негіздер бас тартуларда аталғандай',
    'said-by-deputy': 'депутат заң жобасын сипаттағандай',
    'list-read-in-part': 'тізім толық оқылмаған',
    'any-breach-of-law': 'негіздердің қатарында кез келген заңның бұзылуы бар',
  },
};
