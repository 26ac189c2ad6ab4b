import type { GeneralTexts } from '../types.ts';

export const places: GeneralTexts['places'] = {
  kazakhstan: 'Казахстан',
  aktau: 'Актау',
  almaty: 'Алматы',
  karaganda: 'Караганда и Темиртау',
  kokshetau: 'Кокшетау',
  satpaev: 'Сатпаев',
  shymkent: 'Шымкент',
  uralsk: 'Чинарёвское месторождение близ Уральска',
  'western-kazakhstan': 'Западный Казахстан',
  zhanaozen: 'Жанаозен',
  zhezkazgan: 'Жезказган',
};

export const terms: GeneralTexts['terms'] = {
  'coal-and-steel': 'Уголь и сталь',
  'copper-mining': 'Добыча меди',
  'gold-mining': 'Добыча золота',
  'infrastructure-construction': 'Строительство и инфраструктура',
  mining: 'Горнодобывающая отрасль',
  'mining-services': 'Услуги для горной добычи',
  'oil-refining': 'Нефтепереработка',
  'oil-and-gas': 'Нефть и газ',
  'oil-construction': 'Нефтяное строительство',
  'oil-services': 'Нефтесервис',
  media: 'СМИ',
  'public-administration': 'Государственное управление',
  'all-sectors': 'Все отрасли',
  other: 'Другие отрасли',
};

export const figures: GeneralTexts['figures'] = {
  days: 'дн.',
  dismissed: '– число уволенных',
  employees: '– число работников, примерно',
  hours: 'ч',
  months: 'мес.',
  percent: 'процентов',
  workers: 'работников',
  years: 'лет',
};
