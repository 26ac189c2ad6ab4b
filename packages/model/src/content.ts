import { assembly } from './assembly/index.ts';
import { bargaining } from './bargaining/index.ts';
import { civilService } from './civil-service/index.ts';
import { companies } from './companies/index.ts';
import { dismissal } from './dismissal/index.ts';
import { disputes } from './disputes/index.ts';
import { domesticWork } from './domestic-work/index.ts';
import { enforcement } from './enforcement/index.ts';
import { equality } from './equality/index.ts';
import { family } from './family/index.ts';
import { harassment } from './harassment/index.ts';
import { maternity } from './maternity/index.ts';
import { partTime } from './part-time/index.ts';
import { strikes } from './strikes/index.ts';
import { surveillance } from './surveillance/index.ts';
import { telework } from './telework/index.ts';
import type { Theme } from './theme.ts';
import type { ThemeId } from './themes.ts';
import { unions } from './unions/index.ts';

/** What each theme holds. */
export const content = {
  strikes,
  unions,
  bargaining,
  disputes,
  dismissal,
  surveillance,
  assembly,
  equality,
  harassment,
  maternity,
  family,
  'part-time': partTime,
  'domestic-work': domesticWork,
  telework,
  'civil-service': civilService,
  enforcement,
  companies,
} as const satisfies Record<ThemeId, Theme>;

export type Content = typeof content;
type Part = Exclude<keyof Theme, 'law'>;

/** Ids of one kind across all themes. */
type IdsOf<P extends Part> = { [T in ThemeId]: keyof Content[T][P] }[ThemeId] & string;

export type FieldId = IdsOf<'fields'>;
export type ReformId = IdsOf<'reforms'>;
export type HarmId = IdsOf<'harms'>;
export type ObligationId = IdsOf<'obligations'>;
export type ProcedureId = IdsOf<'procedures'>;
export type CaseId = IdsOf<'cases'>;
export type BeyondLawId = IdsOf<'beyondLaw'>;

/** One kind of entry of all themes, by id, theme after theme. An id stands for one entry: a test sees to it. */
export function gather<P extends Part>(part: P): Readonly<Record<IdsOf<P>, Theme[P][string]>> {
  return Object.assign({}, ...Object.values<Theme>(content).map((theme) => theme[part]));
}
