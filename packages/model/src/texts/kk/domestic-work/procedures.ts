import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'domestic-work'>['procedures'] = {
  'complain-of-household': {
    title: 'Үй жұмыскерінің шағымы',
    question: 'Құқықты қорғауға бола ма?',
    outcomes: { lawful: 'Қорғауға болады', blocked: 'Қорғау жоқ', undetermined: 'Белгісіз' },
    facts: {
      writtenContract: {
        title: 'Жазбаша шарт',
        yes: 'Жазбаша шарт болған.',
        no: 'Жазбаша шарт болмаған.',
        missing: 'Жазбаша шарт болды ма, дереккөздерде айтылмаған.',
      },
      signsOfEmployment: {
        title: 'Еңбек қатынасының белгілері',
        missing: 'Еңбек қатынасының қандай белгілері болғаны дереккөздерде айтылмаған.',
      },
      channel: { title: 'Қайда шағымданады', missing: 'Шағымның қайда берілгені дереккөздерде айтылмаған.' },
    },
    steps: {
      employment: {
        title: 'Бұл – еңбек қатынасы',
        holds: 'Еңбек',
        fails: 'Еңбек емес',
        unknown: 'Белгісіз',
      },
      channel: {
        title: 'Орган үй жұмыскерлерін қабылдайды',
        holds: 'Ашық',
        fails: 'Жабық',
        unknown: 'Белгісіз',
      },
      proof: {
        title: 'Қатынасты көрсетуге болады',
        holds: 'Қағазда бар',
        fails: 'Бейресми',
        unknown: 'Белгісіз',
      },
      oversight: {
        title: 'Үйді біреу қадағалайды',
        holds: 'Бақылау бар',
        fails: 'Бақылау жоқ',
        unknown: 'Белгісіз',
      },
    },
  },
};
