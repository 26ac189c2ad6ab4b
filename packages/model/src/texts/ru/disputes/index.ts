import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const disputes: ThemeTexts<'disputes'> = {
  title: 'Трудовые споры',
  fields: {
    'dispute-dialogue': 'Социальный диалог',
    'dispute-bodies': 'Комиссии, медиация, соглашения',
    'dispute-authority': 'Уполномоченный орган по труду',
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
  terms: {},
  figures: { points: '– число согласованных пунктов', fulfilled: '– число выполненных пунктов' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'no-article-of-its-own': 'сказано после статьи 22, без своей статьи',
    'only-where-agreed': 'только если так сказано в договоре',
    'under-review': 'Конституционный Суд проверяет годичный срок',
    'commission-then-court': 'комиссия, потом суд',
    'of-2011': 'о событиях 2011 года',
    'regional-councils': 'советы по региональным соглашениям',
    'commission-alone-binds': 'обязательно только решение комиссии',
    'contested-then-obeyed': 'сначала оспорено, потом выполнено',
    'a-regional-one': 'комиссия области',
    'nineteen-conventions': 'о ратификации девятнадцати конвенций',
  },
};
