import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'disputes'>['procedures'] = {
  'keep-settlement': {
    title: 'Жұмыс берушіге қол қойғанын орындату',
    question: 'Жұмыскерлер оны орындата ала ма?',
    outcomes: {
      lawful: 'Келісім ұстайды',
      blocked: 'Келісім ұстамайды',
      undetermined: 'Белгісіз',
    },
    facts: {
      bothSigned: {
        title: 'Екі тарап қол қойған',
        yes: 'Екі тарап та қол қойған.',
        no: 'Бір тарап қол қоймаған.',
        missing: 'Екі тарап та қол қойды ма, дереккөздерде айтылмаған.',
      },
      byCommission: {
        title: 'Комиссияда келісілген',
        yes: 'Татуластыру комиссиясында келісілген.',
        no: 'Татуластыру комиссиясынан тыс қол қойылған.',
        missing: 'Комиссияда келісілді ме, дереккөздерде айтылмаған.',
      },
    },
    steps: {
      signed: { title: 'Жұмыс берушімен қол қою', holds: 'қойылды', fails: 'қойылмады', unknown: 'белгісіз' },
      binding: { title: 'Міндетті күш', holds: 'күші бар', fails: 'күші жоқ', unknown: 'белгісіз' },
      court: { title: 'Орындататын сот', holds: 'сот бар', fails: 'сот жоқ', unknown: 'белгісіз' },
    },
  },
};
