import { model } from '@tarazy/model';
import type { ModelView } from '../../model-view';
import { readSourceUses } from '../reference/source-uses';
import { titleOf } from '../shared/text-of';
import { sourcesTexts } from './sources-texts';

/** Everything that the list of sources shows. */
export function readSourcesPage(view: ModelView) {
  const { texts, locale, link } = view;
  const { labels, say } = sourcesTexts(locale);
  const sources = Object.entries(model.sources);
  return {
    locale,
    labels,
    title: labels.title,
    finding: say.found(sources.length, sources.filter(([, { canVerify }]) => canVerify).length),
    sources: sources.map(([id, { kind, year, publisher, canVerify }]) => ({
      id,
      title: titleOf(texts, 'sources', id),
      href: link(`/sources/${id}`),
      kind: labels.kinds[kind],
      published: `${publisher}, ${year}`,
      taken: readSourceUses(view, id).length,
      verifies: canVerify ? labels.canVerify : labels.cannotVerify,
    })),
  };
}

/** What the list of sources shows. */
export type SourcesPageData = ReturnType<typeof readSourcesPage>;
