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
  'harassment-draft-press': {
    kind: 'commentary',
    year: 2025,
    publisher: 'Tengrinews',
    address:
      'https://en.tengrinews.kz/kazakhstan_news/kazakhstan-to-introduce-penalties-for-workplace-harassment-267723/',
    canVerify: false,
  },
  'harassment-chapter-press': {
    kind: 'commentary',
    year: 2025,
    publisher: 'Kazinform',
    address:
      'https://www.inform.kz/ru/harassment-narabote-v-kazahstane-poyavitsya-novaya-glava-vzashite-trudovih-prav-241672',
    canVerify: false,
  },
  'harassment-bill-press': {
    kind: 'commentary',
    year: 2025,
    publisher: 'Kursiv',
    address: 'https://kz.kursiv.media/?p=6251476',
    canVerify: false,
  },
  'harassment-mandate-press': {
    kind: 'commentary',
    year: 2023,
    publisher: 'Tengrinews',
    address:
      'https://tengrinews.kz/kazakhstan_news/seksualnyie-domogatelstva-budut-nakazyivat-eto-kazahstane-538419',
    canVerify: false,
  },
  'harassment-study-press': {
    kind: 'commentary',
    year: 2023,
    publisher: 'Turan Times',
    address:
      'https://turantimes.kz/obschestvo/47030-harassment-na-rabochem-meste-deputat-vozmutilsja-otsutstviem-zakona.html',
    canVerify: false,
  },
  'law-72-viii-monitor': {
    kind: 'commentary',
    year: 2024,
    publisher: 'Library of Congress',
    address:
      'https://www.loc.gov/item/global-legal-monitor/2024-07-22/kazakhstan-new-law-criminalizes-domestic-violence/',
    canVerify: false,
  },
  'law-72-viii-press': {
    kind: 'commentary',
    year: 2024,
    publisher: 'The Astana Times',
    address: 'https://astanatimes.com/2024/04/kazakh-senate-approves-law-to-criminalize-domestic-violence',
    canVerify: false,
  },
  'women-laws-overview': {
    kind: 'commentary',
    year: 2024,
    publisher: 'Law Gratis',
    address: 'https://lawgratis.com/blog-detail/woman-laws-at-kazakhstan',
    canVerify: false,
  },
  'c190-request-2020': {
    kind: 'commentary',
    year: 2020,
    publisher: 'Federation of Trade Unions of the Republic of Kazakhstan',
    address:
      'https://kasipodaq.kz/2020/12/08/the-federation-of-trade-unions-of-the-republic-of-kazakhstan-initiated-the-ratification-of-the-ilo-convention-no-190-on-the-elimination-of-violence-and-harassment-at-work/',
    canVerify: false,
  },
  'ilo-roadmap-2024': {
    kind: 'commentary',
    year: 2024,
    publisher: 'scassn.org',
    address: 'http://scassn.org/ilo-kazakhstan-sign-roadmap-promote-decent-work.html',
    canVerify: false,
  },
  'c190-guide': {
    kind: 'commentary',
    year: 2021,
    publisher: 'International Labour Organization',
    address:
      'https://c190guide.ilo.org/en/1-3-the-innovative-elements-of-convention-no-190-and-recommendation-no-206',
    canVerify: false,
  },
  'c190-persons-places': {
    kind: 'commentary',
    year: 2024,
    publisher: 'National Trade Union Center of the Philippines',
    address: 'https://ntucphl.org/?p=69638',
    canVerify: false,
  },
  'unchecked-notes': { kind: 'inference', year: 2026, publisher: 'Tarazy', canVerify: false },
  'labour-code-article-6': {
    kind: 'text',
    year: 2025,
    publisher: 'tkrk.kz',
    address: 'https://tkrk.kz/kk/boligi-1/bolim-1/taraw-1/bap-6',
    canVerify: true,
  },
  'press-vacancies-2014': {
    kind: 'commentary',
    year: 2014,
    publisher: 'RAPSI',
    address: 'http://www.rapsinews.ru/international_news/20140611/271515230.html',
    canVerify: false,
  },
  'constitutional-court-2025': {
    kind: 'commentary',
    year: 2025,
    publisher: 'Tengrinews',
    address: 'https://m.ru24.pro/foreign/396139457',
    canVerify: false,
  },
  'constitution-article-32': {
    kind: 'text',
    year: 1995,
    publisher: 'kazakhstanhumanrights.com',
    address:
      'http://kazakhstanhumanrights.com/humanrightsanddemocracy/the-right-to-peaceful-assembly-and-association/',
    canVerify: true,
  },
  'assembly-rights-group': {
    kind: 'commentary',
    year: 2026,
    publisher: 'OVD-Info',
    address: 'https://postsoviet.ovdinfo.org/en/kazakhstan',
    canVerify: false,
  },
  'assembly-press-2020': {
    kind: 'commentary',
    year: 2020,
    publisher: 'Toppress',
    address: 'https://toppress.kz/article/kazakh-mazhilis-approves-draft-law-on-peaceful-assemblies',
    canVerify: false,
  },
  'assembly-foreign-ministry': {
    kind: 'commentary',
    year: 2021,
    publisher: 'Ministry of Foreign Affairs of Kazakhstan',
    address: 'https://www.gov.kz/memleket/entities/mfa-bern/press/news/details/170695?lang=en',
    canVerify: false,
  },
  'administrative-code-extract': {
    kind: 'text',
    year: 2015,
    publisher: 'bureau.kz',
    address:
      'https://bureau.kz/svoboda_sobranii/zakonodatelnye_akty_rk/vyderjka_iz_kodeksa_rk_ob_administrativnykh_pravonarusheniyakh',
    canVerify: true,
  },
  'appeals-law-text': {
    kind: 'text',
    year: 2007,
    publisher: 'Adilet',
    address: 'https://adilet.zan.kz/eng/docs/Z07000221_1',
    canVerify: true,
  },
  'administrative-procedure-text': {
    kind: 'text',
    year: 2020,
    publisher: 'zakonpravo.kz',
    address:
      'https://zakonpravo.kz/en/article-91-appeal-procedure-administrative-procedural-procedure-code-of-the-republic-of-kazakhstan',
    canVerify: true,
  },
  'contract-ban-2026': {
    kind: 'commentary',
    year: 2026,
    publisher: 'EY',
    address:
      'https://www.ey.com/en_kz/technical/tax-alerts/2026/05/kazakhstan-employment-law-ban-civil-contracts',
    canVerify: false,
  },
  'platform-article': {
    kind: 'article',
    year: 2024,
    publisher: 'Access to Justice in Eastern Europe',
    address:
      'https://ajee-journal.com/platform-employment-and-the-obligation-to-conclude-an-employment-contract-in-the-republic-of-kazakhstan-issues-of-theory-and-practice',
    canVerify: false,
  },
  'contact-point-page': {
    kind: 'commentary',
    year: 2017,
    publisher: 'Agency for Civil Service Affairs of Kazakhstan',
    address: 'http://anticorruption.gov.kz/en/pages/national-contact-point-responsible-business-conduct',
    canVerify: false,
  },
  'oecd-review-2017': {
    kind: 'report',
    year: 2017,
    publisher: 'OECD',
    address: 'https://read.oecd.org/10.1787/9789264269606-12-en?format=html',
    canVerify: false,
  },
  'un-committee-2016': {
    kind: 'supervision',
    year: 2016,
    publisher: 'UN Human Rights Committee',
    address: 'https://docslib.org/doc/13918407/human-rights-committee-s15',
    canVerify: false,
  },
  'state-department-2020': {
    kind: 'report',
    year: 2021,
    publisher: 'US State Department',
    address:
      'https://5dok.org/article/worker-rights-kazakhstan-rights-report-executive-summary-republic.q7we3g5v',
    canVerify: false,
  },
  'unions-press-2021': {
    kind: 'commentary',
    year: 2021,
    publisher: 'NewsBreak',
    address:
      'https://www.newsbreak.com/news/2258047857138/kazakh-builders-form-union-in-test-of-government-s-labor-reforms',
    canVerify: false,
  },
  'union-law-1993-text': {
    kind: 'text',
    year: 1993,
    publisher: 'pavlodar.com; cis-legislation.com',
    address: 'https://www.pavlodar.com/zakon/?dok=00136&uro=080019',
    canVerify: true,
  },
  'criminal-code-1997-commentary': {
    kind: 'commentary',
    year: 2014,
    publisher: 'zakonpravo.kz',
    address:
      'https://zakonpravo.kz/en/comment-to-article-148-violation-of-labor-legislation-of-the-criminal-code-of-the-republic-of-kazakhstan-of-the-criminal-code-of-the-republic-of-kazakhstan',
    canVerify: false,
  },
  'cabar-2019': {
    kind: 'article',
    year: 2019,
    publisher: 'Central Asian Bureau for Analytical Reporting',
    address: 'https://cabar.asia/en/numbers-of-convicted-for-inciting-hatred-increase-in-kazakhstan',
    canVerify: false,
  },
  'defamation-press-2020': {
    kind: 'commentary',
    year: 2020,
    publisher: 'Fergana',
    address: 'https://en.fergana.plus/news/119628',
    canVerify: false,
  },
  'article-19-2020': {
    kind: 'report',
    year: 2020,
    publisher: 'ARTICLE 19',
    address: 'https://www.article19.org/resources/kazakhstan-legal-reforms-essential-to-protect-expression/',
    canVerify: false,
  },
  'search-law-text': {
    kind: 'text',
    year: 2025,
    publisher: 'zakonpravo.kz',
    address:
      'https://zakonpravo.kz/en/article-12-conditions-for-conducting-operational-search-activities-the-law-on-operational-search-activities',
    canVerify: true,
  },
  'interception-guide-2015': {
    kind: 'commentary',
    year: 2015,
    publisher: 'Telecommunications Industry Dialogue; Global Network Initiative',
    address: 'https://clfr.globalnetworkinitiative.org/country/371/',
    canVerify: true,
  },
  'administrative-code-edition-2026': {
    kind: 'text',
    year: 2026,
    publisher: 'Adilet',
    address: 'https://adilet.zan.kz/rus/docs/K1400000235',
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
