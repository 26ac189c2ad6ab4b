import type { ChartWords } from './chart-words';
import { plural, shared } from './shared-ru';

/** Russian. */
export const ru: ChartWords = {
  ...shared,

  nothingToShow: 'Пока показать нечего.',
  yes: 'Да',
  no: 'Нет',

  statusMeaning: {
    settled: 'В законе есть всё, чего требует эта проблема',
    enforceable: 'Есть кому обеспечить исполнение',
    'on-paper': 'Норма есть, за ней ничего',
    open: 'Разрешено, или закон молчит',
    undetermined: 'Закон не проверен',
  },
  statusCount: (count, status) => `${ru.status[status].toLowerCase()}: ${count}`,
  sameAs: (base) => `как в столбце «${base}»`,

  moveGroup: {
    worse: 'Хуже',
    settled: 'Урегулировано',
    enforceable: 'Исполнимо',
    'on-paper': 'Только на бумаге',
    undetermined: 'Не определено',
    unchanged: 'Без изменений',
  },
  setback: 'Ухудшение',
  noMoves: 'Сравнивать нечего. Сначала выберите реформу.',

  noHarms: 'Ни одна проблема не описана. Добавьте её в данные модели, и она появится здесь.',
  matrixSize: (harms, columns) =>
    `${plural(harms, 'проблема', 'проблемы', 'проблем')}, ${plural(columns, 'состояние закона', 'состояния закона', 'состояний закона')}.`,
  differs: (count, base) => `иначе, чем в столбце «${base}»: ${count}`,
  chooseColumn: 'Закон или пакет',
  foldGroup: (group) => `Свернуть: ${group}`,
  unfoldGroup: (group) => `Показать: ${group}`,

  verdict: {
    pass: 'пройдено',
    block: 'закрыто',
    unknown: 'неизвестно',
    assumed: 'зависит от самих работников',
  },
  verdictNotReached: 'прошло бы, но не дошло',
  assumedReached: 'считается выполненным, событием не проверено',
  step: 'Шаг',
  fact: 'Что известно',
  outcome: { lawful: 'Законно', blocked: 'Закрыто', undetermined: 'Не определено' },
  outcomeShort: { lawful: 'Да', blocked: 'Нет', undetermined: 'н/и' },
  shut: (count) => plural(count, 'закрыт', 'закрыто', 'закрыто'),
  notKnown: (count) => `${count} неизвестно`,
  addingReforms: 'по одной реформе за раз',
  replaySize: (steps, laws) =>
    `${plural(steps, 'шаг', 'шага', 'шагов')}, ${plural(laws, 'состояние закона', 'состояния закона', 'состояний закона')}.`,
  firstShut: (step) => `первый: «${step}»`,
  noSteps: 'Ни один шаг этого случая не описан.',
  inference: 'Вывод',

  sweepOutcome: { lawful: 'проходит', blocked: 'закрыто', undetermined: 'неизвестно' },
  atEveryValue: {
    lawful: 'проходит при любом значении',
    blocked: 'закрыто при любом значении',
    undetermined: 'неизвестно при любом значении',
  },
  above: (outcome, value, inclusive) => `${outcome} ${inclusive ? 'от' : 'выше'} ${value}`,
  below: (outcome, value, inclusive) => `${outcome} ${inclusive ? 'до' : 'ниже'} ${value}`,
  range: (from, to, fromClosed, toClosed) =>
    `${fromClosed ? 'от' : 'более'} ${from} ${toClosed ? 'до' : 'и менее'} ${to}`,
  exactly: (value) => `только при ${value}`,
  atValue: (value) => `При ${value}`,
  law: 'Закон',
  noSweep: 'Перебирать нечего: порога в законе здесь нет.',
  marks: 'Отмечено',

  lawToday: 'закон сегодня',

  signed: (count) => `${count} подписей`,
  needed: (count) => `нужно ${count}`,
  ofPeople: (count) => `из ${count}`,
  short: (count) => `не хватает ${count}`,
  over: (count) => `с запасом ${count}`,
  enough: 'ровно столько',
  measure: 'Показатель',
  people: 'Человек',

  noNorm: 'нормы нет',
  neverNorm: 'нормы нет ни в одной редакции',
  today: 'сегодня',
  certainty: { verified: 'проверено', reported: 'по сообщениям, не проверено', unknown: 'неизвестно' },
  span: (from, to) => `с ${from} по ${to}`,
  since: (from) => `с ${from}`,
  timelineSize: (parameters) => `${plural(parameters, 'норма', 'нормы', 'норм')} по датам редакций.`,
  changed: (count) => `изменилось: ${count}`,
  never: (count) => `никогда не было нормы: ${count}`,
  quiet: (from, to) => `${from} – ${to}: сжато`,
  noTimeline: 'Ни одна норма этой статьи не описана.',
  editions: 'Редакции',
  events: 'Случаи',
  value: 'Значение',

  explained: { holds: 'выполнено', fails: 'не выполнено', unknown: 'неизвестно', value: 'значение' },
  source: 'Источник',
  reads: 'Норма закона',
  off: 'не учтено',
  switchOff: 'Не учитывать',
  switchOn: 'Учесть снова',
  statement: 'Условие',
  basis: 'Основание',
  noExplanation: 'Объяснять нечего.',
  explanationSize: (failing, unknown, total) =>
    `${plural(total, 'условие', 'условия', 'условий')}; не выполнено: ${failing}, неизвестно: ${unknown}.`,

  article: 'Статья',
  inForce: 'Действует',
  withPackage: 'С пакетом',
  conflict: 'противоречие',
  conflictValues: 'Два значения одной нормы',
  newText: 'новая норма',
  repealed: 'отменяется',
  noText: 'Текста нет',
  deleted: (text) => `исключено: ${text}`,
  inserted: (text) => `добавлено: ${text}`,
  redlineSize: (articles, conflicts) =>
    `${plural(articles, 'статья изменена', 'статьи изменены', 'статей изменено')}, ${plural(conflicts, 'противоречие', 'противоречия', 'противоречий')}.`,
  noAmendments: 'Пакет не меняет текста. Включите реформу, и она появится здесь.',
};
