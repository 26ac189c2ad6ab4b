import type { ChartWords } from './chart-words';
import { shared } from './shared-kk';

/** Kazakh. A noun after a number keeps its singular form, so no plural forms are needed. */
export const kk: ChartWords = {
  ...shared,

  nothingToShow: 'Әзірге көрсететін ештеңе жоқ.',
  yes: 'Иә',
  no: 'Жоқ',

  statusMeaning: {
    settled: 'Бұл мәселе талап ететіннің бәрі заңда бар',
    enforceable: 'Орындатуға міндетті орган бар',
    'on-paper': 'Норма бар, артында ештеңе жоқ',
    open: 'Рұқсат етілген немесе заң үнсіз',
    undetermined: 'Заң тексерілмеген',
  },
  statusCount: (count, status) => `${kk.status[status].toLowerCase()}: ${count}`,
  sameAs: (base) => `«${base}» бағанындағыдай`,

  moveGroup: {
    worse: 'Нашарлаған',
    settled: 'Реттелген',
    enforceable: 'Орындалатын',
    'on-paper': 'Тек қағаз жүзінде',
    undetermined: 'Анықталмаған',
    unchanged: 'Өзгеріссіз',
  },
  setback: 'Нашарлау',
  noMoves: 'Салыстыратын ештеңе жоқ. Алдымен реформаны таңдаңыз.',

  noHarms: 'Бірде-бір мәселе сипатталмаған. Модель деректеріне қосылса, осында көрінеді.',
  matrixSize: (harms, columns) => `${harms} мәселе, заңның ${columns} күйі.`,
  differs: (count, base) => `«${base}» бағанынан өзгеше: ${count}`,
  chooseColumn: 'Заң немесе топтама',
  foldGroup: (group) => `Жию: ${group}`,
  unfoldGroup: (group) => `Көрсету: ${group}`,

  verdict: { pass: 'өтеді', block: 'жабық', unknown: 'белгісіз', assumed: 'жұмыскерлердің өз қолында' },
  verdictNotReached: 'өтер еді, бірақ жетпеді',
  assumedReached: 'орындалды деп саналады, оқиғада тексерілмеген',
  step: 'Қадам',
  fact: 'Белгілі жайт',
  outcome: { lawful: 'Заңды', blocked: 'Жабық', undetermined: 'Анықталмаған' },
  outcomeShort: { lawful: 'Иә', blocked: 'Жоқ', undetermined: 'б/з' },
  shut: (count) => `${count} жабық`,
  notKnown: (count) => `${count} белгісіз`,
  addingReforms: 'реформалар бір-бірлеп қосылады',
  replaySize: (steps, laws) => `${steps} қадам, заңның ${laws} күйі.`,
  firstShut: (step) => `біріншісі: «${step}»`,
  noSteps: 'Бұл оқиғаның бірде-бір қадамы сипатталмаған.',
  inference: 'Тұжырым',

  sweepOutcome: { lawful: 'өтеді', blocked: 'жабық', undetermined: 'белгісіз' },
  atEveryValue: {
    lawful: 'кез келген мәнде өтеді',
    blocked: 'кез келген мәнде жабық',
    undetermined: 'кез келген мәнде белгісіз',
  },
  above: (outcome, value, inclusive) =>
    `${value} ${inclusive ? 'және жоғары' : 'мәнінен жоғары'}: ${outcome}`,
  below: (outcome, value, inclusive) => `${value} ${inclusive ? 'және төмен' : 'мәнінен төмен'}: ${outcome}`,
  // Case endings would depend on how the number is read aloud, so the ends are named without them.
  range: (from, to, fromClosed, toClosed) =>
    `${from} – ${to}${fromClosed ? '' : ` (${from} кірмейді)`}${toClosed ? '' : ` (${to} кірмейді)`}`,
  exactly: (value) => `тек ${value} болғанда`,
  atValue: (value) => `${value} болғанда`,
  law: 'Заң',
  noSweep: 'Қарайтын ештеңе жоқ: заңда мұндай шек жоқ.',
  marks: 'Белгіленген',

  lawToday: 'бүгінгі заң',

  signed: (count) => `${count} қол қойды`,
  needed: (count) => `${count} керек`,
  ofPeople: (count) => `барлығы ${count}`,
  short: (count) => `${count} жетпейді`,
  over: (count) => `${count} артық`,
  enough: 'дәл жетеді',
  measure: 'Көрсеткіш',
  people: 'Адам',

  noNorm: 'норма жоқ',
  neverNorm: 'бірде-бір редакцияда норма жоқ',
  today: 'бүгін',
  certainty: { verified: 'тексерілген', reported: 'хабарланған, тексерілмеген', unknown: 'белгісіз' },
  span: (from, to) => `${from} – ${to}`,
  since: (from) => `${from} бастап`,
  timelineSize: (parameters) => `${parameters} норма редакция күні бойынша.`,
  changed: (count) => `өзгергені: ${count}`,
  never: (count) => `ешқашан нормасы болмағаны: ${count}`,
  quiet: (from, to) => `${from} – ${to}: қысқартылған`,
  noTimeline: 'Бұл баптың бірде-бір нормасы сипатталмаған.',
  editions: 'Редакциялар',
  events: 'Оқиғалар',
  value: 'Мәні',

  explained: { holds: 'орындалған', fails: 'орындалмаған', unknown: 'белгісіз', value: 'мәні' },
  source: 'Дереккөз',
  reads: 'Заң нормасы',
  off: 'есепке алынбаған',
  switchOff: 'Есепке алмау',
  switchOn: 'Қайта есепке алу',
  statement: 'Шарт',
  basis: 'Негізі',
  noExplanation: 'Түсіндіретін ештеңе жоқ.',
  explanationSize: (failing, unknown, total) =>
    `${total} шарт; орындалмағаны: ${failing}, белгісізі: ${unknown}.`,

  article: 'Бап',
  inForce: 'Қолданыстағы',
  withPackage: 'Топтамамен',
  conflict: 'қайшылық',
  conflictValues: 'Бір норманың екі мәні',
  newText: 'жаңа норма',
  repealed: 'күші жойылады',
  noText: 'Мәтін жоқ',
  deleted: (text) => `алынып тасталған: ${text}`,
  inserted: (text) => `қосылған: ${text}`,
  redlineSize: (articles, conflicts) => `${articles} бап өзгереді, ${conflicts} қайшылық.`,
  noAmendments: 'Топтама мәтінді өзгертпейді. Реформаны қоссаңыз, осында көрінеді.',
};
