import type { GeneralTexts } from '../types.ts';

// A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
export const locatorNotes: GeneralTexts['locatorNotes'] = {
  'not-covered': 'об этом не говорится',
  'said-by-union': 'по словам профсоюза',
  'amendment-not-shown': 'какая поправка это ввела, не показано',
  'new-in-2023': 'новая норма 2023 года',
  'added-in-2020': 'добавлено в 2020 году',
  'no-provision-cited': 'норма не названа',
  'asked-for': 'доклад этого просит',
  'ratified-2000': 'ратифицирована в 2000 году',
  recollection: 'по памяти, не проверено',
  'signed-text-not-read': 'сообщают, что подписан; текст не прочитан',
  'registered-a-year-later': 'МОТ считает по следующему году после внутреннего закона',
  'not-ratified-2025': 'не ратифицирована в сентябре 2025 года',
  'ratified-2001': 'ратифицирована в 2001 году',
};

export const locatorPlaces: GeneralTexts['locatorPlaces'] = {
  'whole report': 'весь доклад',
  'whole article': 'вся публикация',
  'whole commentary': 'весь комментарий',
  'back cover': 'задняя обложка',
};
