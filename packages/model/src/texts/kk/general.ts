import type { Texts } from '../types.ts';

export const themes: Texts['themes'] = { strikes: 'Ереуілдер' };

export const fields: Texts['fields'] = {
  'strike-calls': 'Талаптар және ереуіл жариялау',
  'strike-talks': 'Татуластыру және төрелік',
  'strike-bans': 'Ереуілге тыйым салынған жерлер',
  'strike-sanctions': 'Санкциялар және қорғау',
};

export const statuses: Texts['statuses'] = {
  open: { title: 'Шешілмеген', means: 'Рұқсат етілген немесе заң үнсіз' },
  'on-paper': { title: 'Қағаз жүзінде', means: 'Норма бар, бірақ бірдеңе жетіспейді' },
  enforceable: { title: 'Орындалатын', means: 'Норма да, оны орындататын орган да бар' },
  settled: { title: 'Реттелген', means: 'Мәселе талап ететіннің бәрі заңда бар' },
  undetermined: { title: 'Анықталмаған', means: 'Белгісіз норма шешеді' },
};

export const instruments: Texts['instruments'] = {
  'constitution-1995': { title: '1995 жылғы 30 тамыздағы Конституция', short: 'Конституция 1995' },
  'constitution-2026': { title: '2026 жылғы Конституция', short: 'Конституция 2026' },
  'labour-code-2007': {
    title: '2015 жылға дейін қолданыста болған Еңбек кодексі',
    short: 'Еңбек кодексі 2007',
  },
  'labour-code-2015': {
    title: '2015 жылғы 23 қарашадағы № 414-V Еңбек кодексі',
    short: 'Еңбек кодексі',
  },
  'criminal-code-2014': {
    title: '2014 жылғы 3 шілдедегі № 226-V Қылмыстық кодекс',
    short: 'Қылмыстық кодекс',
  },
  'law-321-vi-2020': { title: '2020 жылғы 4 мамырдағы № 321-VI Заң', short: '№ 321-VI Заң' },
  'law-199-vii-2023': { title: '2023 жылғы 15 ақпандағы № 199-VII Заң', short: '№ 199-VII Заң' },
  'order-353-2014': {
    title: 'Инвестициялар және даму министрінің 2014 жылғы 30 желтоқсандағы № 353 бұйрығы',
    short: '№ 353 бұйрық',
  },
  'law-29-ii-1999': {
    title: 'Ратификациялау туралы 1999 жылғы 30 желтоқсандағы № 29-II Заң',
    short: '№ 29-II Заң',
  },
  'ilo-c87': {
    title: 'Бірлесу бостандығы туралы ХЕҰ-ның № 87 конвенциясы',
    short: '87-конвенция',
  },
  'ilo-c98': {
    title: 'Ұжымдық келіссөздер жүргізу құқығы туралы ХЕҰ-ның № 98 конвенциясы',
    short: '98-конвенция',
  },
  iccpr: { title: 'Азаматтық және саяси құқықтар туралы халықаралық пакт', short: 'АСҚХП' },
  icescr: {
    title: 'Экономикалық, әлеуметтік және мәдени құқықтар туралы халықаралық пакт',
    short: 'ЭӘМҚХП',
  },
};

export const sources: Texts['sources'] = {
  'hrw-2016': {
    title: 'Хьюман Райтс Вотч, «Біз жау емеспіз» (We Are Not the Enemy) баяндамасы, 2016 жылғы қараша',
    short: 'HRW 2016',
  },
  'ajee-2023': {
    title: 'Access to Justice in Eastern Europe журналындағы мақала, 2023 жыл',
    short: 'AJEE 2023',
  },
  'labour-code-edition-2025': {
    title: 'Еңбек кодексінің 2025 жылғы шілде мен 2026 жылғы қаңтар аралығындағы редакциясы',
    short: 'Еңбек кодексі, 2025 ред.',
  },
  'criminal-code-edition-2024': {
    title: 'Қылмыстық кодекстің 2024 жылғы немесе одан кейінгі редакциясы',
    short: 'Қылмыстық кодекс, 2024 ред.',
  },
  'constitution-text': { title: '1995 жылғы Конституция мәтіні', short: 'Конституция, мәтін' },
  'constitution-press-2026': {
    title: '2026 жылғы конституция туралы баспасөз жарияланымдары',
    short: 'Баспасөз, 2026 ж. ақпан',
  },
  'law-321-commentary': {
    title: '№ 321-VI Заңға түсініктеме, 2020 жылғы мамыр',
    short: 'Түсініктеме 2020',
  },
  'ilo-normlex': {
    title: 'ХЕҰ: конвенциялардың сақталуын қадағалау және ратификациялау',
    short: 'ХЕҰ, Normlex',
  },
  'unchecked-notes': {
    title: 'Модель авторларының есінде бар, бірақ тексере алмаған мәліметтер',
    short: 'Тексерілмеген',
  },
};

export const bodies: Texts['bodies'] = {
  'human-rights-watch': 'Хьюман Райтс Вотч',
  'ilo-ceacr': 'ХЕҰ Сарапшылар комитеті',
  'ilo-cfa': 'ХЕҰ Бірлесу бостандығы жөніндегі комитеті',
  'ilo-conference-committee': 'Халықаралық еңбек конференциясының комитеті',
  'ilo-general-survey': 'ХЕҰ-ның 1994 жылғы Жалпы шолуы',
  'un-human-rights-committee': 'БҰҰ Адам құқықтары жөніндегі комитеті',
  'un-special-rapporteur-assembly':
    'БҰҰ-ның жиналыстар мен бірлесу бостандығы жөніндегі арнаулы баяндамашысы',
  'ajee-authors': '2023 жылғы мақаланың авторлары',
};

export const keyDates: Texts['keyDates'] = {
  'miners-dispute': 'Шахтерлер дауы басталады',
  'criminal-code-2014': '2014 жылғы Қылмыстық кодекс күшіне енеді',
  'labour-code-2015': '2015 жылғы Еңбек кодексі күшіне енеді',
  'hrw-report': 'Баяндама жарияланады',
  'law-321-vi': '№ 321-VI Заң күшіне енеді',
  'law-199-vii': '№ 199-VII Заң күшіне енеді',
  'edition-read': 'Оқылған редакция',
  latest: 'Бүгін',
};

export const places: Texts['places'] = {
  karaganda: 'Қарағанды және Теміртау',
  zhezkazgan: 'Жезқазған',
  satpaev: 'Сәтбаев',
  aktau: 'Ақтау',
  zhetibay: 'Жетібай',
  uralsk: 'Орал маңындағы Чинарев кен орны',
  zhanaozen: 'Жаңаөзен',
};

export const terms: Texts['terms'] = {
  'coal-and-steel': 'Көмір және болат',
  'copper-mining': 'Мыс өндіру',
  'mining-services': 'Кен өндіруге қызмет көрсету',
  'oil-construction': 'Мұнай нысандарының құрылысы',
  'oil-services': 'Мұнай саласына қызмет көрсету',
  'gas-construction': 'Газ зауытының құрылысы',
  'well-drilling': 'Ұңғыма бұрғылау',
  rail: 'Теміржол',
  aviation: 'Азаматтық авиация',
  medical: 'Денсаулық сақтау',
  publicTransport: 'Қоғамдық көлік',
  water: 'Сумен жабдықтау',
  electricity: 'Электрмен жабдықтау',
  heat: 'Жылумен жабдықтау',
  communications: 'Байланыс',
  defence: 'Қарулы күштер және қорғаныс',
  lawEnforcement: 'Құқық қорғау органдары',
  rescue: 'Құтқару, өрт сөндіру және авариялық қызметтер',
  ambulance: 'Жедел жәрдем станциялары',
  other: 'Басқа салалар',
};

export const figures: Texts['figures'] = {
  employees: 'жұмыскер, шамамен',
  needed: 'қол керек',
  collected: 'қол жиналды, шамамен',
  demanded: '% өсім сұралды',
  obtained: '% өсім алынды',
  strikers: 'ереуілші, шамамен',
  hours: 'сағат',
  days: 'күн',
  months: 'ай',
  years: 'жылға дейін бас бостандығынан айыру',
  points: 'тармақ келісілді',
  fulfilled: 'тармақ орындалды',
  dismissed: 'адам жұмыстан шығарылды',
  absence: 'сағат жұмыста болмау негіз ретінде аталды',
  lossFrom: 'млн теңге, кемінде',
  lossTo: 'млн теңге, ең көбі',
  workers: 'жұмыскер аталды',
  sued: 'адамға талап арыз берілді',
  suspended: 'адам жұмыстан шеттетілді',
  lawful: 'заңды ереуіл',
  disputes: 'дау',
};

// No case ending follows an inserted name or number: it would depend on how that is read aloud.
export const words: Texts['words'] = {
  compares: {
    atLeast: '{left}: {value}; кемінде {right} керек',
    moreThan: '{left}: {value}; {right} шегінен асуы керек',
    atMost: '{left}: {value}; ең көбі {right} болуы мүмкін',
    lessThan: '{left}: {value}; {right} шегіне жетпеуі керек',
    equals: '{left}: {value}; дәл {right} керек',
  },
  lawUnknown: 'Белгісіз: {title}.',
  noNorm: 'Норма жоқ: {title}.',
  normsContradict: 'Екі норма бір-біріне қайшы, ал қайсысының басым екені мәтінде айтылмаған.',
  articles: { 'not stated': 'бабы көрсетілмеген', 'not found': 'бабы табылмады', whole: 'акт тұтас' },
  assumed: 'Іс бұған жетпеген. Заң талап еткендей жасалды деп саналады.',
  yes: 'иә',
  no: 'жоқ',
  unknown: 'белгісіз',
  units: {
    hours: { one: 'сағат', other: 'сағат' },
    days: { one: 'күн', other: 'күн' },
    workingDays: { one: 'жұмыс күні', other: 'жұмыс күні' },
    months: { one: 'ай', other: 'ай' },
    years: { one: 'жыл', other: 'жыл' },
  },
};

export const disclaimer: Texts['disclaimer'] =
  'Таразы алда не болатынын емес, заңда не көзделгенін бағалайды. Заң мен практика бөлек қаралады.';
