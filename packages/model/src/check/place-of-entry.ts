import type { EntryPlace } from '@tarazy/rules';
import { content } from '../content.ts';
import type { Theme } from '../theme.ts';
import { themeOfBranch } from '../theme-of-branch.ts';
import { modelFolder, type WrittenPlace } from './written-place.ts';

/** Where an entry of the model is written, or the part of it that its keys lead to. */
export function placeOfEntry({ kind, id, inside }: EntryPlace): WrittenPlace {
  switch (kind) {
    case 'law':
      return placeOfParameter(id);
    case 'instrument':
      return { in: `${modelFolder}/instruments.ts`, keys: [id, ...inside], loose: 0 };
    case 'key date':
      return { in: `${modelFolder}/key-dates.ts`, keys: [id], loose: 0 };
    case 'horizon':
      return { in: `${modelFolder}/key-dates.ts`, keys: ['horizon'], loose: 0 };
    default: {
      const [part, named] = parts[kind];
      return { in: folderOf(part, id), keys: [id, ...inside], loose: 0, named };
    }
  }
}

/** The part of a theme that holds a kind of entry, and a word in the names of the files that do. */
const parts = {
  reform: ['reforms', 'reforms'],
  harm: ['harms', 'harms'],
  obligation: ['obligations', 'obligations'],
  procedure: ['procedures', 'procedures'],
  case: ['cases', 'cases'],
  'beyond-law': ['beyondLaw', 'beyond-law'],
} as const;

/** A subtree of a branch may stand in a file of its own, so that only the last keys are sure to. */
function placeOfParameter(path: string): WrittenPlace {
  const [branch = '', ...keys] = path.split('.');
  const folder = themeOfBranch(branch) ?? branch;
  return { in: `${modelFolder}/${folder}`, keys, loose: keys.length - 1, named: 'law' };
}

/** The folder of the theme that holds an entry; all of them for one that no theme holds. */
function folderOf(part: keyof Theme, id: string): string {
  const holder = Object.entries<Theme>(content).find(([, theme]) => Object.hasOwn(theme[part], id));
  return holder ? `${modelFolder}/${holder[0]}` : modelFolder;
}
