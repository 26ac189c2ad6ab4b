/** Pages that every test of all pages walks. Add a line for each new page or state worth keeping. */
export const PAGES: readonly string[] = [
  '/',
  '/build',
  '/cases',
  '/cases/coal-miners-2012',
  '/harms',
  '/harms/strike-signature-threshold',
  '/reforms',
  '/reforms/lower-signature-share',
  '/law',
  '/law/labour-code-2015',
  '/law/labour-code-2015/171',
  '/treaties',
  '/treaties/ilo-c87',
  '/sources',
  '/sources/hrw-2016',
  '/help',
  '/build?lang=ru&asOf=2020-05-16',
  '/build?lang=kk&asOf=2020-05-16',
  '/build?lang=de&theme=blue&asOf=yesterday',
];

/** Addresses that must answer 404 with a page that leads on. */
export const MISSING_PAGES: readonly string[] = ['/nowhere', '/nowhere/at/all?lang=kk'];
