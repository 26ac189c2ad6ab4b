import type { Locator, Source } from '@tarazy/rules';
import type { LocatorNote } from './locators.ts';

/** Everything the model was read from. A source that does not cite the text cannot verify a value. */
export const sources = {
  'hrw-2016': { kind: 'report', year: 2016, publisher: 'Human Rights Watch', canVerify: true },
  'ajee-2023': {
    kind: 'article',
    year: 2023,
    publisher: 'Access to Justice in Eastern Europe',
    canVerify: false,
  },
  'labour-code-edition-2025': {
    kind: 'text',
    year: 2025,
    publisher: 'Adilet',
    address: 'https://adilet.zan.kz/rus/docs/K1500000414',
    canVerify: true,
  },
  'criminal-code-edition-2024': {
    kind: 'text',
    year: 2024,
    publisher: 'Adilet',
    address: 'https://adilet.zan.kz/rus/docs/K1400000226',
    canVerify: true,
  },
  'constitution-text': {
    kind: 'text',
    year: 1995,
    publisher: 'constitutionrk.kz',
    address: 'https://constitutionrk.kz/razdel-2/statya-24',
    canVerify: true,
  },
  'constitution-press-2026': {
    kind: 'commentary',
    year: 2026,
    publisher: 'The Astana Times',
    address: 'https://astanatimes.com/2026/02/draft-constitution-sets-july-1-entry-into-force-if-approved/',
    canVerify: false,
  },
  'law-321-commentary': {
    kind: 'commentary',
    year: 2020,
    publisher: 'Morgan Lewis',
    address: 'https://www.morganlewis.com/pubs/2020/05/latest-amendments-to-kazakhstan-labour-legislation',
    canVerify: false,
  },
  'ilo-normlex': {
    kind: 'supervision',
    year: 2025,
    publisher: 'International Labour Organization',
    address: 'https://normlex.ilo.org',
    canVerify: true,
  },
  'kuttygalieva-2024': {
    kind: 'article',
    year: 2024,
    publisher: 'ESIC',
    canVerify: false,
  },
  'bayazitova-2023': {
    kind: 'article',
    year: 2023,
    publisher: 'MDPI, Social Sciences',
    address: 'https://doi.org/10.3390/socsci12010042',
    canVerify: true,
  },
  'ibrayev-2022': {
    kind: 'article',
    year: 2022,
    publisher: 'see the page of the source',
    canVerify: false,
  },
  'entrepreneurial-code-edition-2026': {
    kind: 'text',
    year: 2026,
    publisher: 'Adilet',
    address: 'https://adilet.zan.kz/rus/docs/K1500000375',
    canVerify: true,
  },
  'new-code-commentary-2016': {
    kind: 'commentary',
    year: 2016,
    publisher: 'Lexology',
    address: 'http://www.lexology.com/library/detail.aspx?g=11c9d3e6-cf08-4b76-b454-5f7b5e43410d',
    canVerify: false,
  },
  'amendments-commentary-2018': {
    kind: 'commentary',
    year: 2018,
    publisher: 'Mondaq',
    address:
      'https://www.mondaq.com/employee-rights-labour-relations/720270/recent-changes-in-the-republic-of-kazakhstan-labor-legislation',
    canVerify: false,
  },
  'administrative-code-edition-2026': {
    kind: 'text',
    year: 2026,
    publisher: 'Adilet',
    address: 'https://adilet.zan.kz/rus/docs/K1400000235',
    canVerify: true,
  },
  'assembly-law-text': {
    kind: 'text',
    year: 2020,
    publisher: 'Adilet',
    address: 'https://adilet.zan.kz/eng/docs/Z2000000333',
    canVerify: true,
  },
  'hrw-2020': {
    kind: 'report',
    year: 2020,
    publisher: 'Human Rights Watch',
    address: 'https://www.hrw.org/news/2020/12/17/kazakhstan-adopts-long-promised-amendments-trade-union-law',
    canVerify: false,
  },
  'hrw-2019': {
    kind: 'report',
    year: 2019,
    publisher: 'Human Rights Watch',
    address:
      'https://www.hrw.org/news/2019/01/28/submission-human-rights-watch-committee-economic-social-and-cultural-rights',
    canVerify: false,
  },
  'press-2025-2026': {
    kind: 'commentary',
    year: 2026,
    publisher: 'Press of Kazakhstan',
    address: 'https://kz24.news/news/obschestvo/v-kazahstane-ogranichili-ispolzovanie-gph.html',
    canVerify: false,
  },
  'unchecked-notes': { kind: 'inference', year: 2026, publisher: 'Tarazy', canVerify: false },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A place in a source; a remark on it is a note, never part of the place. */
export function locate(source: SourceId, at: string, note?: LocatorNote): Locator {
  return { source, at, ...(note !== undefined && { note }) };
}

/** A place in the report of Human Rights Watch, 2016. */
export const hrw = (at: string, note?: LocatorNote) => locate('hrw-2016', at, note);
/** A place in the edition of the Labour Code read (mid-2025 to January 2026). */
export const labourText = (at: string, note?: LocatorNote) => locate('labour-code-edition-2025', at, note);
/** A place in the edition of the Criminal Code read (2024 or later). */
export const criminalText = (at: string, note?: LocatorNote) =>
  locate('criminal-code-edition-2024', at, note);
/** A place in the edition of the Code of Administrative Offences read (2026). */
export const administrativeText = (at: string, note?: LocatorNote) =>
  locate('administrative-code-edition-2026', at, note);
/** A place in the article on gender equality and ILO conventions, 2024. */
export const equalityArticle = (at: string, note?: LocatorNote) => locate('kuttygalieva-2024', at, note);
/** A place in the article on the balance of interests, 2023. */
export const balanceArticle = (at: string, note?: LocatorNote) => locate('ajee-2023', at, note);
/** A place in the article on telework, equality and privacy, 2023. */
export const teleworkArticle = (at: string, note?: LocatorNote) => locate('bayazitova-2023', at, note);
/** A place in the article on telework in the civil service, 2022. */
export const civilServiceArticle = (at: string, note?: LocatorNote) => locate('ibrayev-2022', at, note);
/** What the authors of the model remember of a place and could not check. Never verifies anything. */
export const unchecked = (at: string, note: LocatorNote) => locate('unchecked-notes', at, note);
