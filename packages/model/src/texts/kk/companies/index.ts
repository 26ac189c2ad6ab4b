import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms } from './harms.ts';
import { law } from './law.ts';
import { reforms } from './reforms.ts';

export const companies: ThemeTexts<'companies'> = {
  title: 'Компаниялардың міндеттері',
  fields: {
    'company-standards': 'Ел мойындаған стандарттар',
    'company-duties': 'Заңдағы міндеттер',
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
    companiesAsked: 'компаниядан сұралды',
    companiesAnswered: 'компания жауап берді',
    companiesSilent: 'компания жауап бермеді',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'responsibility-no-duty': 'жауапкершілік, бірақ заңдағы міндет емес',
    'asked-in-2012': '2012 жылғы кеңес',
  },
};
