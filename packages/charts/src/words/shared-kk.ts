import type { SharedWords } from './shared-words';

/** Kazakh. A noun after a number keeps its singular form. */
export const shared: SharedWords = {
  months: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
  date: (day, month, year) => `${year} ж. ${day} ${month}`,
  asTable: 'Кесте түрінде',
  why: 'Неге',
  loading: 'Есептелуде',
  problemExpected: (expected, found) => `Күтілгені: ${expected}; табылғаны: ${found}.`,
  nothingDrawn: 'Бұдан ештеңе сызылмады.',
  shownOf: (shown, all) => `${all} ішінен ${shown} көрсетілді`,
  pictureSource: (source, date, version) =>
    `Дереккөз: ${source}. Заңның ${date} күнгі күйі. Tarazy, модель ${version}.`,
  status: {
    open: 'Шешілмеген',
    'on-paper': 'Қағаз жүзінде',
    enforceable: 'Орындалатын',
    settled: 'Реттелген',
    undetermined: 'Анықталмаған',
  },
  notAsked: 'Бұл мәселеге қатысы жоқ',
  harm: 'Мәселе',
  harmCount: (count) => `${count} мәселе`,
  before: 'Бұрын',
  after: 'Кейін',
  movement: (before, after) => `бұрын: ${before.toLowerCase()}, кейін: ${after.toLowerCase()}`,
  matrixCell: (row, column, status) => `${row}, ${column}: ${status}`,
  parameter: 'Норма',
  reform: 'Реформа',
};
