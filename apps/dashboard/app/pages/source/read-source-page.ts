import { model } from '@tarazy/model';
import { titleOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { readBeyond } from '../reference/beyond-law';
import { referenceTexts } from '../reference/reference-texts';
import { readSourceUses, type SourceUse, USE_KINDS } from '../reference/source-uses';
import { sourcesTexts } from '../sources/sources-texts';

/** More uses than this, and they are folded by what they are. */
const MOST_OPEN = 40;

/** Everything that the page of a source shows; `undefined` where there is no such source. */
export function readSourcePage(view: ModelView, id: string) {
  const source = Object.hasOwn(model.sources, id) ? model.sources[id] : undefined;
  if (source === undefined) return undefined;
  const { texts, locale, asOf, link } = view;
  const { labels, say } = sourcesTexts(locale);
  const title = titleOf(texts, 'sources', id);
  const uses = readSourceUses(view, id);
  return {
    locale,
    labels,
    where: referenceTexts(locale).where,
    harmsWord: referenceTexts(locale).harms,
    title,
    crumbs: [{ label: textsFor(locale).sections.sources, href: link('/sources') }],
    finding: uses.length === 0 ? say.nothing : say.taken(uses.length),
    kind: labels.kinds[source.kind],
    publisher: source.publisher,
    year: String(source.year),
    address: source.address ?? null,
    verifies: source.canVerify ? labels.canVerify : labels.cannotVerify,
    citation: say.cite(
      [`${title}.`, `${source.publisher}, ${source.year}.`, source.address && `${source.address}.`]
        .filter(Boolean)
        .join(' '),
      model.version,
      formatVagueDate(locale, asOf),
    ),
    groups: USE_KINDS.map((kind) => ({
      kind,
      title: labels.uses[kind],
      entries: groupUses(uses.filter((use) => use.kind === kind)),
    })).filter(({ entries }) => entries.length > 0),
    open: uses.length <= MOST_OPEN,
    beyond: readBeyond(view, null, id),
  };
}

/** Uses of one thing together, each with its place. */
function groupUses(uses: readonly SourceUse[]) {
  const entries = new Map<string, { label: string; href: string; places: SourceUse[] }>();
  for (const use of uses) {
    const key = `${use.label} ${use.href}`;
    const entry = entries.get(key) ?? { label: use.label, href: use.href, places: [] };
    entry.places.push(use);
    entries.set(key, entry);
  }
  return [...entries.values()].map(({ label, href, places }) => ({
    label,
    href,
    places: places.map(({ note, at }) => ({ note, at })),
  }));
}

/** What the page of a source shows. */
export type SourcePageData = NonNullable<ReturnType<typeof readSourcePage>>;
