import { law, model, parameterTitle, type Texts } from '@tarazy/model';
import { settablePaths } from '@tarazy/rules';

/** A branch of the law with every parameter of it that can be set. */
export interface SettableBranch {
  readonly id: string;
  readonly title: string;
  readonly parameters: readonly { readonly path: string; readonly title: string }[];
}

/** Every parameter that can be set, by branch of the law, titles in the order of the alphabet. */
export function readSettable(texts: Texts): readonly SettableBranch[] {
  const paths = settablePaths(model);
  const names = texts.branches as Readonly<Record<string, string>>;
  return Object.keys(law.tree)
    .map((id) => ({
      id,
      title: names[id] ?? id,
      parameters: paths
        .filter((path) => path.startsWith(`${id}.`))
        .map((path) => ({ path, title: parameterTitle(texts, path) }))
        .sort((a, b) => a.title.localeCompare(b.title)),
    }))
    .filter(({ parameters }) => parameters.length > 0);
}
