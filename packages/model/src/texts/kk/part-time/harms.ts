import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'part-time'>['harms'] = {
  'part-time-no-transfer': {
    title: 'Толық емес жұмыс уақытына және кері ауысу құқығы жоқ',
    summary: 'Ерікті ауысуға екі бағытта да кепілдік жоқ.',
    who: 'Толық емес уақыт істейтіндер, көбіне отбасылық міндеттері бар әйелдер',
    evidence: { gap: '2024 жылғы мақалада № 175 конвенция бойынша аталған үш олқылықтың біріншісі.' },
  },
  'part-time-no-access': {
    title: 'Таңдалған толық емес уақыттағы жұмысқа көмек жоқ',
    summary: 'Толық емес уақытпен өнімді, еркін таңдалған жұмысқа ештеңе жол ашпайды.',
    who: 'Толық емес уақытпен жұмыс іздейтіндер',
    evidence: { gap: '2024 жылғы мақалада № 175 конвенция бойынша аталған үш олқылықтың екіншісі.' },
  },
  'part-time-bias': {
    title: 'Толық емес уақыт істейтіндерді кемсітуге тікелей тыйым жоқ',
    summary: 'Заң толық емес уақыт істегені үшін ешкім зиян шекпеуге тиіс екенін айтпайды.',
    who: 'Толық емес жұмыс уақыты бойынша істейтіндер',
    evidence: { gap: '2024 жылғы мақалада № 175 конвенция бойынша аталған үш олқылықтың үшіншісі.' },
  },
};

const transfer = { says: 'Толық емес жұмыс уақытына және кері ауысу құқығы.' };
const access = { says: 'Таңдалған толық емес уақыттағы жұмысқа жол ашатын шаралар.' };
const ban = { says: 'Толық емес уақыт істейтіндерді кемсітуге тікелей тыйым.' };
const uncut = { says: 'Толық емес уақыт істейтіндердің шарттар деңгейінен төмен емес құқықтары.' };

export const conditions: ThemeTexts<'part-time'>['conditions'] = {
  'part-time-no-transfer': { 'transfer-guaranteed': transfer },
  'part-time-no-access': { 'access-eased': access },
  'part-time-bias': {
    'bias-barred': ban,
    'inspectorate-reviews': {
      says: 'Шағымдарды қарайтын еңбек инспекциясы.',
      reason: 'Тыйым болса, жұмыскер жүгіне алатын біреу керек.',
    },
  },
  'c175-4-protection': { 'bias-barred': ban, 'rights-uncut': uncut },
  'c175-7-conditions': { 'rights-uncut': uncut },
  'c175-9-access': { 'access-eased': access },
  'c175-10-transfer': { 'transfer-guaranteed': transfer },
};

export const obligations: ThemeTexts<'part-time'>['obligations'] = {
  'c175-4-protection': {
    title: 'Толық уақыттағыдай қорғау',
    supervision: 'Бұл бап бойынша ескерту оқылмады.',
  },
  'c175-7-conditions': {
    title: 'Ана болу, жұмыстан шығару және демалыс бойынша тең жағдай',
    supervision: 'Бұл бап бойынша ескерту оқылмады.',
  },
  'c175-9-access': {
    title: 'Еркін таңдалған толық емес уақыттағы жұмысқа жол',
    supervision: 'Бірінші ескерту, 2024 жылғы, Кодекстің кейбір топтарға арналған екі бабын атайды.',
  },
  'c175-10-transfer': {
    title: 'Толық емес жұмыс уақытына және кері ерікті ауысу',
    supervision: 'Бұл бап бойынша ескерту оқылмады.',
  },
};
