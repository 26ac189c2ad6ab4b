import type { MetaFunction } from '@remix-run/node';
import { pageMeta } from '../page-meta';
import { useTexts } from '../use-view';

export const meta: MetaFunction = (input) => pageMeta(input, (texts) => texts.headings.harm);

export default function Harm() {
  const texts = useTexts();
  return (
    <main id="content" tabIndex={-1} className="page">
      <h1 className="h1">{texts.headings.harm}</h1>
    </main>
  );
}
