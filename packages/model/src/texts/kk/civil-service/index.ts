import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms } from './harms.ts';
import { law } from './law.ts';
import { reforms } from './reforms.ts';

export const civilService: ThemeTexts<'civil-service'> = {
  title: 'Мемлекеттік қызметтегі қашықтан жұмыс',
  fields: {
    'civil-service-rules': 'Нормалар мен өкілеттіктер',
    'civil-service-means': 'Құралдар: жабдық, ақша, дағды',
    'civil-service-oversight': 'Есеп және дағдарыс',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw,
  places: {},
  terms: {},
  figures: {
    codeEnough: 'пайыз Кодексті жеткілікті санайды',
    codeNeedsWork: 'пайыз оны жетілдіруді қалайды',
    sentHome: 'пайызды үйге жіберу өкімі',
    couldNotFollow: 'пайыз орындай алмаған',
    notEffective: 'пайыз тиімсіз санайды',
    noEquipment: '897 ішінен жабдығы жоқ',
    tooLittle: '897 ішінен жабдығы аз',
    managersLackMoney: 'пайыз басшы интернет пен ақшаны атайды',
    openChannels: '897 ішінен ашық арна пайдаланған',
    bothChannels: '897 ішінен екеуін де пайдаланған',
    unsureUsers: 'пайыз сенімсіз пайдаланушы',
    lowLiteracy: 'пайыздың сауаты төмен',
    troubleTalking: 'пайыз сөйлесуде қиындық көрген',
    mindWorse: 'пайыздың психикасы нашарлаған',
    bodyWorse: 'пайыздың дене жайы нашарлаған',
    staying: 'пайызды әдеттегі кестеде қалдыру өкімі',
    moved: 'пайыз қашықтан жұмысқа ауыстырылған, ең көбі',
  },
  locatorNotes: {
    'code-unfit-for-pandemic': 'Кодекс пандемиядағы жұмысты көтере алмады',
    'voids-remain': '2021 жылғы шілдеден кейін де олқылық қалды',
    'other-country-has-it': 'АҚШ туралы айтылған, салыстыру үшін',
    'guidance-of-five-items': 'бес тармақты ұсынымдар',
    'managers-lack-funds': 'басшылардың 61 пайызы ақша тапшылығын атайды',
    'no-norm-named': 'норма аталмаған',
  },
};
