import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const maternity: ThemeTexts<'maternity'> = {
  title: 'Материнство',
  fields: {
    'maternity-posts': 'Увольнение, отпуск и возвращение',
    'maternity-benefits': 'Выплаты и поддержка',
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
    notEntitled: 'Женщины без права на выплату фонда',
    notEmployed: 'Женщины, не работавшие до беременности',
    staffCuts: 'Сокращение численности или штата',
    businessDecline: 'Снижение объёма производства',
    otherGround: 'Другое основание',
    maternityLeave: 'Отпуск по беременности и родам',
    childcareLeave: 'Отпуск по уходу за ребёнком',
  },
  figures: { prosecutions: 'уголовных преследований' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    undated: 'не сказано, с какого времени',
    'leave-covers-maternity':
      'к отпуску отнесены отпуск по беременности и родам и отпуск по уходу за ребёнком',
    'no-return-after-maternity': 'прямого права вернуться после отпуска по беременности и родам нет',
    'post-kept-for-childcare-only': 'должность сохраняется на время отпуска по уходу и ранних осмотров',
    'pay-by-contract': 'оплата, только если её предусматривает договор или акт работодателя',
    'called-declarative': 'обязанность, названная чистой декларацией',
    'no-article-named': 'статья не названа',
  },
};
