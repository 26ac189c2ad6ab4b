import type { Texts } from '../types.ts';

// A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
export const locatorNotes: Texts['locatorNotes'] = {
  'not-covered': 'бұл туралы айтылмаған',
  'entry-into-force': 'күшіне енуі туралы',
  'vote-of-2015-remembered': 'есте қалғанынша, 2015 жылы дауыстың көпшілігі керек болған',
  'union-rule-new-in-2023': 'кәсіподақ туралы норма 2023 жылы пайда болған',
  'quorum-beside-union-rule': 'кворум мен қолдар кәсіподақ туралы нормамен қатар тұр',
  'one-commission-2013-2015': 'бір комиссия 2013 жылғы қазаннан 2015 жылғы ақпанға дейін отырған',
  'by-agreement': 'тараптардың келісімі бойынша',
  'said-by-union': 'кәсіподақтың айтуынша',
  'no-breach-seen': 'еңбек басқармасы мен прокурор бұзушылық көрмеген',
  'no-consequence-described': 'салдары сипатталмаған',
  'sanctions-in-other-code': 'жазалар басқа кодексте, ол оқылмаған',
  'amendment-not-shown': 'мұны қай түзету енгізгені көрсетілмеген',
  'left-unfulfilled': 'келісім орындалмаған, оның салдары болмаған',
  'agreed-decision-binds': 'келісілген шешім міндетті',
  'court-enforces-award': 'еңбек төрелігінің шешімі орындалмаса, сот',
  'new-in-2023': '2023 жылғы жаңа норма',
  'added-in-2020': '2020 жылы қосылған',
  'real-threat-too': 'өмір мен денсаулыққа нақты қауіп төнгенде де',
  'order-353-sets-rules': 'қағидалар министрдің № 353 бұйрығымен белгіленген',
  'prohibited-with-exceptions': 'санаулы жағдайлардан басқа кезде іс жүзінде тыйым салынған',
  'last-amended-in-2020': 'соңғы түзетуі 2020 жылғы',
  'local-bodies-agree':
    'халықтың тыныс-тіршілігін қамтамасыз ететін ұйымдардағы ереуілдерді жергілікті органдар келіседі',
  'notice-of-2015-remembered': 'есте қалғанынша, 2015 жылғы мәтінде бес жұмыс күні',
  'discipline-where-unlawful': 'сот ереуілді заңсыз деп таныса, тәртіптік жауаптылық',
  'no-provision-cited': 'норма аталмаған',
  'police-threat-no-provision': 'полицияның қоқан-лоққысы, норма аталмаған',
  'only-lawful-strike-excused': 'тек заңды ереуіл ғана тәртіп бұзу болып саналмайды',
  'new-in-code-of-2014': '2014 жылғы Кодекстегі жаңа норма',
  'calling-to-take-part': 'жұмыскерлерді қатысуға шақыру',
  'leading-or-taking-part': 'басқару немесе қатысу',
  'criminal-code-amended': 'заң Қылмыстық кодексті өзгерткен',
  'ceiling-before-2020': '1-бөлік бойынша 2020 жылға дейінгі ең ұзақ мерзім',
  'asked-for': 'баяндама мұны сұрайды',
  'ratified-2000': '2000 жылы ратификацияланған',
  'ratified-2001': '2001 жылы ратификацияланған',
};

export const locatorPlaces: Texts['locatorPlaces'] = {
  'whole report': 'баяндама тұтас',
  'whole article': 'жарияланым тұтас',
  'whole commentary': 'түсініктеме тұтас',
  'back cover': 'артқы мұқаба',
};
