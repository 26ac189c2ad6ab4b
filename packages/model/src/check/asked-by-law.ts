import type { Model, Parameter } from '@tarazy/rules';
import { themeOfBranch } from '../theme-of-branch.ts';
import { type AskedText, askedAt } from './asked-text.ts';

/** What people read of every parameter: its title, and how each of its values reads. */
export function textsAskedByLaw(model: Model): readonly AskedText[] {
  return [
    ...namesOfBranches(model),
    ...[...model.law.parameters].flatMap(([written, parameter]) => {
      const path = ['law', ...written.split('.')];
      const theme = themeOfBranch(path[1] ?? '');
      return [
        ...askedAt(theme, path, ['title']),
        ...askedAt(theme, [...path, 'says'], readingsOf(parameter)),
        ...(['none', 'note'] as const).map((key) => ({
          path: [...path, key],
          theme,
          optional: true as const,
        })),
      ];
    }),
  ];
}

/** A branch has the title of its theme; one without a theme has a title of its own. */
function namesOfBranches({ law }: Model): readonly AskedText[] {
  const branches = new Set([...law.parameters.keys()].map((path) => path.slice(0, path.indexOf('.'))));
  return [...branches].map((branch) => ({
    path: ['branches', branch],
    ...(themeOfBranch(branch) !== undefined && { optional: true as const }),
  }));
}

function readingsOf({ unit, options = [] }: Parameter): readonly string[] {
  if (unit === 'yesNo') return ['yes', 'no'];
  if (unit === 'set') return ['in', 'out'];
  return unit === 'choice' ? options : ['value'];
}
