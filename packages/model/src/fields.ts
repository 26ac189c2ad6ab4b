import type { Reform } from '@tarazy/rules';
import type { ThemeId } from './themes.ts';

interface Field {
  readonly theme: ThemeId;
  /** Heads of the paths of its parameters. */
  readonly heads: readonly string[];
}

/** The parts of a theme: a reform belongs to the part whose law it changes first. In the order in which they are shown. */
export const fields = {
  'strike-calls': {
    theme: 'strikes',
    heads: [
      'strikes.signatureShare',
      'strikes.signatureRule',
      'strikes.demands',
      'strikes.decision',
      'strikes.notice',
    ],
  },
  'strike-talks': {
    theme: 'strikes',
    heads: ['strikes.conciliation', 'strikes.arbitration', 'strikes.settlement', 'strikes.warningStrike'],
  },
  'strike-bans': { theme: 'strikes', heads: ['strikes.workplace', 'strikes.rightInConstitution'] },
  'strike-sanctions': {
    theme: 'strikes',
    heads: ['strikes.sanctions', 'strikes.dismissal', 'strikes.criminal', 'enforcement'],
  },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

/** The field of a reform; `undefined` where no field claims the first parameter it changes, which a test forbids. */
export function fieldOf({ theme, changes }: Reform): FieldId | undefined {
  const first = changes[0]?.path ?? '';
  const ids = Object.keys(fields) as FieldId[];
  return ids.find(
    (id) =>
      fields[id].theme === theme &&
      fields[id].heads.some((head) => first === head || first.startsWith(`${head}.`)),
  );
}
