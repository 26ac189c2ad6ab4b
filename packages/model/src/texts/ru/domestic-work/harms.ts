import type { ThemeTexts } from '../../types.ts';

const monitored = { says: 'Мониторинг домашнего труда государством.' };
const organising = { says: 'Гарантии объединения обеим сторонам и переговоры.' };
const supervised = { says: 'Надзор за частными работодателями.' };
const agencies = { says: 'Государственная защита от эксплуатации, также со стороны агентств.' };
const abuse = { says: 'Защита от злоупотреблений, домогательств и насилия.' };
const living = { says: 'Достойные условия и частная жизнь для живущих в доме.' };
const schooling = { says: 'Защита учёбы и подготовки до восемнадцати лет.' };
const entry = { says: 'Правила въезда и выезда, которые отвечают Конвенции.' };
const helpers = { says: 'Обязанности организаций, которые помогают миграции.' };

export const harms: ThemeTexts<'domestic-work'>['harms'] = {
  'domestic-work-informal': {
    title: 'Труд домашних работников остаётся неформальным',
    summary:
      'У большинства домашних работников отношения с работодателем не оформлены, договор заключают немногие, и никто за этим не следит.',
    who: 'Домашние работники, среди них много женщин из уязвимых групп',
    evidence: { informality: 'Причина, по которой авторы считают страну не готовой к Конвенции.' },
  },
  'domestic-redress-unused': {
    title: 'Защита домашних работников есть только на бумаге',
    summary:
      'Суд и инспекция открыты, но исков почти не подают и жалуются мало, потому что почти никакие отношения не оформлены.',
    who: 'Домашние работники',
    evidence: {
      claims:
        'До суда иски почти не доходят, жалобы в инспекцию единичны; приводится исследование 2014 года.',
    },
  },
  'domestic-workers-exploited': {
    title: 'Домашние работники беззащитны перед эксплуатацией',
    summary:
      'Защита от злоупотреблений, достойные условия и частная жизнь признаны формально, а за работодателями и агентствами никто не надзирает.',
    who: 'Домашние работники, прежде всего нанятые через агентства или живущие в доме',
    evidence: {
      control: 'Третье действие: признанному не хватает надзора и контроля.',
      agencies: 'Главное предварительное условие: государственная защита от эксплуатации.',
    },
  },
  'domestic-workers-unorganised': {
    title: 'Домашние работники не могут объединяться и вести переговоры',
    summary: 'Ни у них, ни у их работодателей нет гарантии объединения, переговоры не признаны.',
    who: 'Домашние работники и их работодатели',
    evidence: { gap: 'Первое действие просит гарантий для обеих сторон.' },
  },
  'domestic-work-hinders-school': {
    title: 'Домашний труд может стоить подростку учёбы',
    summary: 'Ничто не следит, чтобы домашний труд до восемнадцати лет не вредил учёбе и подготовке.',
    who: 'Домашние работники до восемнадцати лет',
    evidence: { gap: 'Второе действие; возраст, до которого нужно защищать учёбу.' },
  },
  'domestic-migration-unguarded': {
    title: 'Домашние работники-мигранты приезжают и уезжают без защиты',
    summary:
      'Правила въезда и выезда до Конвенции не дотягивают, а у тех, кто помогает миграции, нет обязанностей.',
    who: 'Домашние работники, которые приезжают в страну или уезжают из неё',
    evidence: { gap: 'Четвёртое действие.' },
  },
  'work-from-fourteen': {
    title: 'Закон допускает работу с четырнадцати лет',
    summary:
      'Недельные пределы для 14–16 и 16–18 лет допускают работу с четырнадцати; авторы называют это узаконенным детским трудом.',
    who: 'Работники от 14 до 18 лет',
    evidence: { hours: 'Пределы, как их приводит статья.' },
  },
};

export const conditions: ThemeTexts<'domestic-work'>['conditions'] = {
  'domestic-work-informal': {
    'work-makes-contract': {
      says: 'Трудовые отношения уже по одному признаку.',
      reason: 'Кто избегает договора, не должен тем самым избежать закона; за этим следит статья 27.',
    },
    'formalising-encouraged': { says: 'Закон и политика, которые побуждают оформлять домашний труд.' },
    'relations-monitored': monitored,
  },
  'domestic-redress-unused': {
    'channels-open': { says: 'Суд и инспекция, открытые домашним работникам.' },
    'relations-formal': { says: 'Оформленные отношения, на которые может опереться иск.' },
    'relations-monitored': monitored,
  },
  'domestic-workers-exploited': {
    'abuse-forbidden': abuse,
    'decent-living': living,
    'households-supervised': supervised,
    'agencies-watched': agencies,
    'relations-monitored': monitored,
  },
  'domestic-workers-unorganised': {
    'organising-guaranteed': organising,
    'rights-usable': {
      says: 'Оформленные отношения под мониторингом, в которых правами можно пользоваться.',
    },
  },
  'domestic-work-hinders-school': {
    'schooling-protected': schooling,
    'relations-monitored': {
      ...monitored,
      reason:
        'Дом закрыт для чужих глаз; без надзора никто не узнает о ребёнке, которого не пускают в школу.',
    },
  },
  'domestic-migration-unguarded': { 'entry-and-exit': entry, 'helpers-tasked': helpers },
  'work-from-fourteen': {
    'not-before-fifteen': {
      says: 'Никакой работы до пятнадцати лет.',
      reason:
        'Авторы считают работу с четырнадцати противной международным правилам и возраста не называют; пятнадцать – нижний предел Конвенции № 138. Лёгкий труд Конвенция позволяет раньше, это учтено в её статье ниже.',
    },
  },
  'c189-3-organising': { 'organising-guaranteed': organising },
  'c189-4-young-workers': {
    'age-as-in-other-conventions': {
      says: 'Самый ранний возраст, который согласуется с Конвенциями № 138 и № 182.',
      reason: 'Статья связывает возраст с этими конвенциями; до пятнадцати они допускают только лёгкий труд.',
    },
    'schooling-protected': schooling,
  },
  'c189-5-abuse': { 'abuse-forbidden': abuse, 'households-supervised': supervised },
  'c189-6-living-conditions': { 'decent-living': living, 'households-supervised': supervised },
  'c189-7-known-terms': {
    'contract-in-writing': {
      says: 'Договор в письменной форме.',
      reason: 'Статья просит, чтобы условия были известны, по возможности письменно.',
    },
  },
  'c189-8-migrants': { 'entry-and-exit': entry, 'helpers-tasked': helpers },
  'c189-15-agencies': { 'agencies-watched': agencies },
  'c189-16-courts': {
    'court-open': { says: 'Суд, открытый домашним работникам.' },
    'no-worse-than-others': {
      says: 'Согласительная комиссия, открытая им, как другим работникам.',
      reason:
        'Статья, как её помнят авторы модели, хочет защиты не хуже, чем у работников вообще; у других есть согласительная комиссия.',
    },
  },
  'c189-17-inspection': {
    'inspectorate-open': { says: 'Инспекция, открытая для жалоб.' },
    'relations-monitored': monitored,
  },
  'c138-2-minimum-age': {
    'light-work-before-fifteen': {
      says: 'До пятнадцати лет никакого труда, кроме лёгкого.',
      reason:
        'Нижний предел – пятнадцать, лёгкий труд может начаться в тринадцать. Обе статьи приведены по памяти.',
    },
  },
};

const notRatified = 'Надзора пока нет: Конвенция не ратифицирована.';

export const obligations: ThemeTexts<'domestic-work'>['obligations'] = {
  'c189-3-organising': { title: 'Основополагающие права домашних работников', supervision: notRatified },
  'c189-4-young-workers': { title: 'Молодые домашние работники', supervision: notRatified },
  'c189-5-abuse': { title: 'Защита от злоупотреблений, домогательств и насилия', supervision: notRatified },
  'c189-6-living-conditions': {
    title: 'Справедливые условия труда и достойные условия жизни',
    supervision: notRatified,
  },
  'c189-7-known-terms': { title: 'Известные условия', supervision: notRatified },
  'c189-8-migrants': { title: 'Домашние работники-мигранты', supervision: notRatified },
  'c189-15-agencies': { title: 'Частные агентства занятости', supervision: notRatified },
  'c189-16-courts': { title: 'Доступ к суду и другим органам', supervision: notRatified },
  'c189-17-inspection': { title: 'Жалобы и инспекция труда', supervision: notRatified },
  'c138-2-minimum-age': {
    title: 'Минимальный возраст для работы',
    supervision: 'В прочитанных источниках нет выводов о Казахстане.',
  },
};
