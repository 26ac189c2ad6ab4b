import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms } from './harms.ts';
import { law } from './law.ts';
import { reforms } from './reforms.ts';

export const civilService: ThemeTexts<'civil-service'> = {
  title: 'Дистанционная работа на государственной службе',
  fields: {
    'civil-service-rules': 'Нормы и полномочия',
    'civil-service-means': 'Средства: оборудование, деньги, навыки',
    'civil-service-oversight': 'Учёт и кризисы',
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
    codeEnough: 'процентов считают Кодекс достаточным',
    codeNeedsWork: 'процент хочет его доработки',
    sentHome: 'процентов велено отправить домой',
    couldNotFollow: 'процентов не смогли выполнить',
    notEffective: 'процентов считают неэффективной',
    noEquipment: 'из 897 без оборудования',
    tooLittle: 'из 897 с недостаточным',
    managersLackMoney: 'процент руководителей называет интернет и деньги',
    openChannels: 'из 897 пользовались открытыми каналами',
    bothChannels: 'из 897 пользовались обоими',
    unsureUsers: 'процентов неуверенных пользователей',
    lowLiteracy: 'процента с низкой грамотностью',
    troubleTalking: 'процента имели трудности с общением',
    mindWorse: 'процентов чувствуют себя хуже психологически',
    bodyWorse: 'процентов чувствуют себя хуже физически',
    staying: 'процентов велено оставить на обычном графике',
    moved: 'процентов переведены на удалённую работу, не более',
  },
  locatorNotes: {
    'code-unfit-for-pandemic': 'Кодекс не справлялся с работой в пандемию',
    'voids-remain': 'пробелы остались и после июля 2021 года',
    'other-country-has-it': 'сообщается о США, для контраста',
    'guidance-of-five-items': 'рекомендации из пяти пунктов',
    'managers-lack-funds': '61 процент руководителей называет нехватку денег',
    'no-norm-named': 'норма не названа',
  },
};
