import type { Locale } from '@tarazy/model';

interface LawTimelineViewWords {
  readonly moved: (moved: number, all: number, since: string) => string;
  readonly never: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly subtitle: string;
  readonly dateOfLaw: string;
}

/** Words of the timeline of the real law. */
export const lawTimelineViewWords: Readonly<Record<Locale, LawTimelineViewWords>> = {
  en: {
    moved: (moved, all, since) =>
      moved === 0
        ? all === 1
          ? `The rule has not moved since ${since}.`
          : `None of ${all} rules has moved since ${since}.`
        : all === 1
          ? `The rule has moved since ${since}.`
          : `${moved} of ${all} rules moved since ${since}.`,
    never: (count) => `${count} never came.`,
    unknown: (count) => (count === 1 ? '1 is not known today.' : `${count} are not known today.`),
    subtitle:
      'Each rule by the date of the version. A heavy edge marks a change; a dashed box, that nobody could say.',
    dateOfLaw: 'date of the law',
  },
  ru: {
    moved: (moved, all, since) =>
      moved === 0
        ? `С ${since} нормы не менялись (всего: ${all}).`
        : `С ${since} изменилось норм: ${moved} из ${all}.`,
    never: (count) => `Так и не появилось: ${count}.`,
    unknown: (count) => `Сегодня неизвестно: ${count}.`,
    subtitle:
      'Нормы по датам редакций. Жирная кромка отмечает изменение, пунктирная рамка означает, что установить не удалось.',
    dateOfLaw: 'дата закона',
  },
  kk: {
    moved: (moved, all, since) =>
      moved === 0
        ? `${since} бері нормалар өзгерген жоқ (барлығы: ${all}).`
        : `${since} бері өзгерген нормалар: ${moved} / ${all}.`,
    never: (count) => `Сол күйі пайда болмағаны: ${count}.`,
    unknown: (count) => `Бүгін белгісізі: ${count}.`,
    subtitle: 'Нормалар редакция күні бойынша. Қалың шет өзгерісті, үзік жақтау белгісізді білдіреді.',
    dateOfLaw: 'заң күні',
  },
};
