import type { GeneralTexts } from '../types.ts';

export const places: GeneralTexts['places'] = {
  kazakhstan: 'Қазақстан',
  aktau: 'Ақтау',
  almaty: 'Алматы',
  karaganda: 'Қарағанды және Теміртау',
  kokshetau: 'Көкшетау',
  satpaev: 'Сәтбаев',
  shymkent: 'Шымкент',
  uralsk: 'Орал маңындағы Чинарев кен орны',
  'western-kazakhstan': 'Батыс Қазақстан',
  zhanaozen: 'Жаңаөзен',
  zhezkazgan: 'Жезқазған',
};

export const terms: GeneralTexts['terms'] = {
  'coal-and-steel': 'Көмір және болат',
  'copper-mining': 'Мыс өндіру',
  'gold-mining': 'Алтын өндіру',
  'infrastructure-construction': 'Құрылыс және инфрақұрылым',
  mining: 'Кен өндіру',
  'mining-services': 'Кен өндіруге қызмет көрсету',
  'oil-refining': 'Мұнай өңдеу',
  'oil-and-gas': 'Мұнай және газ',
  'oil-construction': 'Мұнай нысандарының құрылысы',
  'oil-services': 'Мұнай саласына қызмет көрсету',
  media: 'Бұқаралық ақпарат құралдары',
  'public-administration': 'Мемлекеттік басқару',
  'all-sectors': 'Барлық салалар',
  other: 'Басқа салалар',
};

export const figures: GeneralTexts['figures'] = {
  days: 'күн',
  dismissed: 'адам жұмыстан шығарылды',
  employees: 'жұмыскер, шамамен',
  hours: 'сағат',
  months: 'ай',
  percent: 'пайыз',
  workers: 'жұмыскер',
  years: 'жыл',
};
