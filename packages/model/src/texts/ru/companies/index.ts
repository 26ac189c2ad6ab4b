import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms } from './harms.ts';
import { law } from './law.ts';
import { reforms } from './reforms.ts';

export const companies: ThemeTexts<'companies'> = {
  title: 'Обязанности компаний',
  fields: {
    'company-standards': 'Стандарты, которые признала страна',
    'company-duties': 'Обязанности по закону',
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
    companiesAsked: '– число спрошенных компаний',
    companiesAnswered: '– число ответивших компаний',
    companiesSilent: '– число не ответивших компаний',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'responsibility-no-duty': 'ответственность, но не обязанность по закону',
    'asked-in-2012': 'совет 2012 года',
  },
};
