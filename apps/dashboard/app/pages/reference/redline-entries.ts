import type { RedlineEntry } from '@tarazy/charts';
import { lawStatement, model } from '@tarazy/model';
import { CUSTOM, type Evaluation, type LawChange, UNKNOWN } from '@tarazy/rules';
import { articleLine, articlePath, titleOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { sayValue } from './say-law';

/** Words that a redline needs beside those of the model. */
export interface RedlineWords {
  readonly ownChange: string;
  readonly noArticle: string;
}

/** The changes of a package as before and after of the sentences of the law, conflicts with both values. */
export function redlineEntries(
  view: ModelView,
  { changes, conflicts }: Pick<Evaluation, 'changes' | 'conflicts'>,
  words: RedlineWords,
): readonly RedlineEntry[] {
  const claimsOf = (path: string) =>
    conflicts.flatMap((conflict) =>
      conflict.kind === 'values' && conflict.path === path ? conflict.claims : [],
    );
  return changes.map((change) => {
    const claims = claimsOf(change.path);
    return {
      ...redlineEntry(view, change, words),
      conflict:
        claims.length === 0
          ? undefined
          : {
              values: claims.map(({ value, by }) => ({
                value: sayValue(view, change.path, value),
                reform: by.map((id) => reformName(view, id, words)).join(', '),
              })),
            },
    };
  });
}

function redlineEntry(view: ModelView, change: LawChange, words: RedlineWords): RedlineEntry {
  const { path, before, after, articles, reforms } = change;
  const [first] = articles;
  const named = reforms.find((id) => id !== CUSTOM);
  const sentence = (value: typeof before) =>
    value === null ? null : lawStatement(path, value, view.wording);
  return {
    id: path,
    article: first === undefined ? words.noArticle : articleLine(view.texts, articles),
    articleHref: first && view.link(articlePath(first)),
    before: sentence(before),
    // A value that a conflict left open is no text of the law: both readings stand beside the old one.
    after: after === UNKNOWN ? sentence(before) : sentence(after),
    reform: {
      label: reforms.map((id) => reformName(view, id, words)).join(', '),
      href: named && view.link(`/reforms/${named}`),
    },
  };
}

function reformName({ texts }: ModelView, id: string, { ownChange }: RedlineWords): string {
  return id === CUSTOM || model.reforms[id] === undefined ? ownChange : titleOf(texts, 'reforms', id);
}
