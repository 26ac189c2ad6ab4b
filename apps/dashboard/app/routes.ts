import { index, type RouteConfig, route } from '@remix-run/route-config';

export default [
  index('routes/home.tsx'),
  route('build', 'routes/build.tsx'),
  route('cases', 'routes/cases.tsx'),
  route('cases/:id', 'routes/case.tsx'),
  route('harms', 'routes/harms.tsx'),
  route('harms/:id', 'routes/harm.tsx'),
  route('reforms', 'routes/reforms.tsx'),
  route('reforms/:id', 'routes/reform.tsx'),
  route('law', 'routes/law.tsx'),
  route('law/:instrument', 'routes/instrument.tsx'),
  route('law/:instrument/:article', 'routes/article.tsx'),
  route('treaties', 'routes/treaties.tsx'),
  route('treaties/:id', 'routes/treaty.tsx'),
  route('sources', 'routes/sources.tsx'),
  route('sources/:id', 'routes/source.tsx'),
  route('help', 'routes/help.tsx'),
  route('healthz', 'routes/healthz.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
