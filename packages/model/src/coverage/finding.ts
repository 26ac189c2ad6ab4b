import type { InstrumentId } from '../instruments.ts';
import type { SourceId } from '../sources.ts';

/** What a source states: a rule of law, a harm, a recommendation, an event, a figure; or what was found about the law since. */
export const findingKinds = ['law', 'harm', 'recommendation', 'case', 'figure', 'later-law'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing that a source states, as it was listed when the source was read. */
export interface Finding {
  readonly kind: FindingKind;
  /** The source; for later law the act that it speaks of, where the model names it. */
  readonly source: SourceId | InstrumentId | 'later-law';
  /** Heading, page, footnote or article, as printed. */
  readonly at: string;
}
