import { model } from '@tarazy/model';
import { titleOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { readSourceUses } from '../reference/source-uses';
import { sourcesTexts } from './sources-texts';

/** Kinds of sources in the order in which they are shown: first those that most was taken from. */
const KINDS = ['report', 'article', 'supervision', 'text', 'commentary', 'inference'] as const;

/** Everything that the list of sources shows, by kind, and in each kind by how much was taken. */
export function readSourcesPage(view: ModelView) {
  const { texts, locale, link } = view;
  const { labels, say } = sourcesTexts(locale);
  const sources = Object.entries(model.sources);
  return {
    locale,
    labels,
    title: labels.title,
    finding: say.found(sources.length, sources.filter(([, { canVerify }]) => canVerify).length),
    kinds: KINDS.map((kind) => ({
      kind,
      title: labels.manyOf[kind],
      sources: sources
        .filter(([, source]) => source.kind === kind)
        .map(([id, { year, publisher, canVerify }]) => ({
          id,
          title: titleOf(texts, 'sources', id),
          href: link(`/sources/${id}`),
          published: `${publisher}, ${year}`,
          taken: readSourceUses(view, id).length,
          verifies: canVerify ? labels.canVerify : labels.cannotVerify,
        }))
        .sort((a, b) => b.taken - a.taken),
    })).filter((group) => group.sources.length > 0),
  };
}

/** What the list of sources shows. */
export type SourcesPageData = ReturnType<typeof readSourcesPage>;
