import type { Status } from '@tarazy/charts';
import type { BeforeAfter, JudgedHarm, JudgedObligation, ObligationStatus, Truth } from '@tarazy/rules';
import { UNKNOWN } from '@tarazy/rules';
import { textsFor } from '../../interface-texts/texts-for';
import type { Language } from '../../view-state';
import { type ReferenceTexts, referenceTexts } from './reference-texts';

/** A status with its word and, where it is undetermined, the range that it lies in. */
export interface SaidStatus {
  readonly status: Status;
  readonly word: string;
  readonly range: string | null;
}

/** A status before and after; one thing where nothing moves. */
export interface SaidMove {
  readonly before: SaidStatus;
  readonly after: SaidStatus;
  readonly moves: boolean;
}

/** The status of a judged harm in words. */
export function sayStatus(language: Language, { status, range }: JudgedHarm): SaidStatus {
  const names = textsFor(language).status;
  return {
    status,
    word: names[status].name,
    range:
      status === 'undetermined'
        ? referenceTexts(language).between(names[range[0]].name, names[range[1]].name)
        : null,
  };
}

/** A harm before and after a package in words. */
export function sayMove(language: Language, { before, after }: BeforeAfter<JudgedHarm>): SaidMove {
  return {
    before: sayStatus(language, before),
    after: sayStatus(language, after),
    moves: before.status !== after.status || before.range.join() !== after.range.join(),
  };
}

/** Whether an obligation is met, in words. */
export function sayMet(texts: ReferenceTexts, status: ObligationStatus): string {
  return texts[status];
}

/** How many conditions of an obligation hold, those switched off left out. */
export function countMet({ conditions }: JudgedObligation): { readonly met: number; readonly all: number } {
  const asked = conditions.filter(({ off }) => !off);
  return { met: asked.filter(({ holds }) => holds === true).length, all: asked.length };
}

/** A truth in a word: holds, missing, not known, not asked. */
export function sayTruth(texts: ReferenceTexts, truth: Truth | null): string {
  if (truth === null) return texts.notAsked;
  if (truth === UNKNOWN) return texts.notKnown;
  return truth ? texts.holds : texts.missing;
}
