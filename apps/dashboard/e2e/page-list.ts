/** Pages that every test of all pages walks, each some eight seconds. Add a line for each new kind of page or state. */
export const PAGES: readonly string[] = [
  '/',
  '/build',
  '/compare',
  '/compare?lang=kk&reform=lower-strike-threshold&with=mine&with=full-package&base=mine',
  '/compare?lang=ru&with=full-pakage',
  '/compare?lang=ru&with=bills-2025-2026&with=ilo-supervision&with=report-recommendations&with=seven-initiatives&with=telework-proposals&with=full-package&weight-statute=2.5&whole=1',
  '/cases',
  '/cases?place=aktau',
  '/cases/coal-miners-2011',
  '/cases/kspk-first-refusal-2015?lang=kk',
  '/cases/emergency-transfer-2020?lang=ru',
  '/harms',
  '/harms/work-violence-unanswered?reform=ratify-c190',
  '/harms/pregnancy-dismissal-unproven?lang=kk&asOf=2016-11-23',
  '/harms/strike-dismissals?reform=excuse-peaceful-strikers&without=strike-dismissals/retaliation-first',
  '/harms?q=nothing+like+it',
  '/reforms',
  '/reforms/lower-tier-thresholds?lang=ru&reform=cap-conciliation',
  '/reforms/free-service-sectors',
  '/law',
  '/law?q=171&lang=kk',
  '/law/labour-code-2015',
  '/law/labour-code-2015/176?reform=narrow-hazard-ban',
  '/law/labour-code-2007/not%20stated?lang=kk',
  '/treaties?lang=kk&reform=ratify-c190',
  '/treaties/ilo-c87',
  '/sources?lang=ru',
  '/sources/hrw-2016',
  '/coverage',
  '/coverage/hrw-2016?lang=ru',
  '/figures?lang=kk',
  '/search?q=signatures',
  '/search?q=nothing+like+it&lang=kk',
  '/help?lang=kk',
  '/build?lang=kk&asOf=2020-05-16&reform=lower-tier-thresholds&reform=ratify-c190',
  '/build?lang=ru&reform=cap-conciliation&reform=narrow-hazard-ban&reform=lower-strike-threshold&reform=repeal-strike-call-offence',
  '/build?lang=de&theme=blue&asOf=yesterday',
];

/** Addresses that must answer 404 with a page that leads on. */
const MISSING_PAGES: readonly string[] = ['/nowhere/at/all?lang=kk', '/harms/none'];

/** Every listed page with the status that it answers. */
export const VISITS = [
  ...PAGES.map((path) => ({ path, status: 200 })),
  ...MISSING_PAGES.map((path) => ({ path, status: 404 })),
];
