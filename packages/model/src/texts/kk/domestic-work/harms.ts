import type { ThemeTexts } from '../../types.ts';

const monitored = { says: 'Үй еңбегінің мемлекеттік мониторингі.' };
const organising = { says: 'Екі тарапқа да бірлесу кепілдігі және келіссөз.' };
const supervised = { says: 'Жеке жұмыс берушілерді қадағалау.' };
const agencies = { says: 'Қанаудан, соның ішінде агенттіктерден мемлекеттік қорғау.' };
const abuse = { says: 'Қиянаттан, қысымнан және зорлық-зомбылықтан қорғау.' };
const living = { says: 'Лайықты жағдай және үйде тұратындардың жеке өмірі.' };
const schooling = { says: 'Он сегізге дейін оқу мен даярлықты қорғау.' };
const entry = { says: 'Конвенцияға сай келу және кету ережелері.' };
const helpers = { says: 'Көші-қонға көмектесетін ұйымдардың міндеттері.' };

export const harms: ThemeTexts<'domestic-work'>['harms'] = {
  'domestic-work-informal': {
    title: 'Үйдегі еңбек бейресми күйде қалады',
    summary:
      'Үй жұмыскерлерінің көбінің жұмыс берушімен қатынасы ресімделмеген, шартты аз адам жасайды, мұны ешкім қадағаламайды.',
    who: 'Үй жұмыскерлері, олардың көбі – осал топтардағы әйелдер',
    evidence: { informality: 'Авторлардың елді Конвенцияға дайын емес деуінің себебі.' },
  },
  'domestic-redress-unused': {
    title: 'Үй жұмыскерлерінің құқығын қорғау тек қағаз жүзінде',
    summary:
      'Сот пен инспекция ашық, бірақ талап арыз берілмейді, шағым аз, өйткені қатынастардың дерлік ешқайсысы ресімделмеген.',
    who: 'Үй жұмыскерлері',
    evidence: {
      claims: 'Талап арыз сотқа дерлік жетпейді, инспекцияға шағым өте аз; 2014 жылғы зерттеу келтіріледі.',
    },
  },
  'domestic-workers-exploited': {
    title: 'Үй жұмыскерлері қанау мен қиянаттан қорғалмаған',
    summary:
      'Қиянаттан қорғау, лайықты жағдай және жеке өмір ресми түрде танылған, ал жұмыс берушілер мен агенттіктерді ешкім қадағаламайды.',
    who: 'Үй жұмыскерлері, ең алдымен агенттік арқылы жалданғандар немесе үйде тұратындар',
    evidence: {
      control: 'Үшінші әрекет: танылғанға қадағалау мен бақылау жетпейді.',
      agencies: 'Басты алғышарт: қанаудан мемлекеттік қорғау.',
    },
  },
  'domestic-workers-unorganised': {
    title: 'Үй жұмыскерлері бірлесе және келіссөз жүргізе алмайды',
    summary: 'Оларда да, жұмыс берушілерінде де бірлесу кепілдігі жоқ, келіссөз танылмаған.',
    who: 'Үй жұмыскерлері және олардың жұмыс берушілері',
    evidence: { gap: 'Бірінші әрекет екі тарапқа да кепілдік сұрайды.' },
  },
  'domestic-work-hinders-school': {
    title: 'Үй еңбегі жасөспірімді оқуынан айыруы мүмкін',
    summary: 'Он сегізге дейінгі үй еңбегінің оқу мен даярлыққа зиян келтірмеуін ештеңе қадағаламайды.',
    who: 'Он сегізге толмаған үй жұмыскерлері',
    evidence: { gap: 'Екінші әрекет; оқу қорғалуға тиіс жас.' },
  },
  'domestic-migration-unguarded': {
    title: 'Мигрант үй жұмыскерлері қорғаусыз келіп-кетеді',
    summary: 'Келу мен кету ережелері Конвенцияға жетпейді, көші-қонға көмектесетіндердің міндеттері жоқ.',
    who: 'Елге келетін немесе елден кететін үй жұмыскерлері',
    evidence: { gap: 'Төртінші әрекет.' },
  },
  'work-from-fourteen': {
    title: 'Заң он төрттен бастап жұмысқа жол береді',
    summary:
      '14–16 және 16–18 жасқа арналған апталық шектер он төрттен жұмысқа жол береді; авторлар мұны заңдастырылған балалар еңбегі дейді.',
    who: '14 пен 18 жас арасындағы жұмыскерлер',
    evidence: { hours: 'Шектер, мақалада келтірілгендей.' },
  },
};

export const conditions: ThemeTexts<'domestic-work'>['conditions'] = {
  'domestic-work-informal': {
    'work-makes-contract': {
      says: 'Бір белгінің өзінен еңбек қатынасы.',
      reason: 'Шарттан қашқан адам сонымен заңнан да қашып құтылмауы керек; оны 27-бап қадағалайды.',
    },
    'formalising-encouraged': { says: 'Үй еңбегін ресімдеуге ынталандыратын заң мен саясат.' },
    'relations-monitored': monitored,
  },
  'domestic-redress-unused': {
    'channels-open': { says: 'Үй жұмыскерлеріне ашық сот пен инспекция.' },
    'relations-formal': { says: 'Талап арыз сүйене алатын ресімделген қатынас.' },
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
    'rights-usable': { says: 'Құқықты пайдалануға болатын, ресімделген және қадағаланатын қатынас.' },
  },
  'domestic-work-hinders-school': {
    'schooling-protected': schooling,
    'relations-monitored': {
      ...monitored,
      reason: 'Үй бөтен көзге жабық; қадағалау болмаса, мектепке жіберілмеген бала туралы ешкім білмейді.',
    },
  },
  'domestic-migration-unguarded': { 'entry-and-exit': entry, 'helpers-tasked': helpers },
  'work-from-fourteen': {
    'not-before-fifteen': {
      says: 'Он беске дейін ешқандай жұмыс болмауы.',
      reason:
        'Авторлар он төрттен жұмысты халықаралық ережелерге қайшы дейді, жасты атамайды; он бес – № 138 конвенцияның төменгі шегі. Жеңіл еңбекке Конвенция ертерек жол береді, бұл төмендегі бабында ескерілген.',
    },
  },
  'c189-3-organising': { 'organising-guaranteed': organising },
  'c189-4-young-workers': {
    'age-as-in-other-conventions': {
      says: '№ 138 және № 182 конвенцияларға сай ең ерте жас.',
      reason: 'Бап жасты сол конвенцияларға байлайды; он беске дейін олар тек жеңіл еңбекке жол береді.',
    },
    'schooling-protected': schooling,
  },
  'c189-5-abuse': { 'abuse-forbidden': abuse, 'households-supervised': supervised },
  'c189-6-living-conditions': { 'decent-living': living, 'households-supervised': supervised },
  'c189-7-known-terms': {
    'contract-in-writing': {
      says: 'Жазбаша шарт.',
      reason: 'Бап шарттардың белгілі, мүмкін болса жазбаша болуын сұрайды.',
    },
  },
  'c189-8-migrants': { 'entry-and-exit': entry, 'helpers-tasked': helpers },
  'c189-15-agencies': { 'agencies-watched': agencies },
  'c189-16-courts': {
    'court-open': { says: 'Үй жұмыскерлеріне ашық сот.' },
    'no-worse-than-others': {
      says: 'Басқа жұмыскерлерге сияқты оларға да ашық келісу комиссиясы.',
      reason:
        'Бап, модель авторларының есінде қалғандай, жалпы жұмыскерлерден кем емес қорғауды қалайды; басқаларда келісу комиссиясы бар.',
    },
  },
  'c189-17-inspection': {
    'inspectorate-open': { says: 'Шағымға ашық инспекция.' },
    'relations-monitored': monitored,
  },
  'c138-2-minimum-age': {
    'light-work-before-fifteen': {
      says: 'Он беске дейін жеңіл еңбектен басқа еңбектің болмауы.',
      reason: 'Төменгі шек – он бес, жеңіл еңбек он үштен басталуы мүмкін. Екі бап та жадтан келтірілген.',
    },
  },
};

const notRatified = 'Қадағалау әзірге жоқ: Конвенция ратификацияланбаған.';

export const obligations: ThemeTexts<'domestic-work'>['obligations'] = {
  'c189-3-organising': { title: 'Үй жұмыскерлерінің негізгі құқықтары', supervision: notRatified },
  'c189-4-young-workers': { title: 'Жас үй жұмыскерлері', supervision: notRatified },
  'c189-5-abuse': { title: 'Қиянаттан, қысымнан және зорлықтан қорғау', supervision: notRatified },
  'c189-6-living-conditions': {
    title: 'Әділ еңбек шарттары және лайықты тұрмыс',
    supervision: notRatified,
  },
  'c189-7-known-terms': { title: 'Белгілі еңбек шарттары', supervision: notRatified },
  'c189-8-migrants': { title: 'Мигрант үй жұмыскерлері', supervision: notRatified },
  'c189-15-agencies': { title: 'Жеке жұмыспен қамту агенттіктері', supervision: notRatified },
  'c189-16-courts': { title: 'Сотқа және басқа органдарға жүгіну', supervision: notRatified },
  'c189-17-inspection': { title: 'Шағымдар және еңбек инспекциясы', supervision: notRatified },
  'c138-2-minimum-age': {
    title: 'Жұмысқа қабылдаудың ең төменгі жасы',
    supervision: 'Оқылған дереккөздерде Қазақстан туралы қорытынды жоқ.',
  },
};
