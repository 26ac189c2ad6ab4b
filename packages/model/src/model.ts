import type { Model } from '@tarazy/rules';
import { bodies } from './bodies.ts';
import { instruments } from './instruments.ts';
import { horizon, keyDates } from './key-dates.ts';
import { law } from './law.ts';
import { sources } from './sources.ts';
import { strikeCases, strikesBeyondLaw } from './strikes/cases.ts';
import { strikeHarms } from './strikes/harms.ts';
import { strikeProcedures } from './strikes/procedures.ts';
import { strikeReforms } from './strikes/reforms.ts';
import { themes } from './themes.ts';
import { obligations } from './treaties/obligations.ts';

/** Everything by its id; the ids are part of the type, so that each must have its texts. */
export const catalogue = {
  reforms: { ...strikeReforms },
  harms: { ...strikeHarms },
  obligations: { ...obligations },
  procedures: { ...strikeProcedures },
  cases: { ...strikeCases },
  beyondLaw: { ...strikesBeyondLaw },
};

export type ReformId = keyof typeof catalogue.reforms;
export type HarmId = keyof typeof catalogue.harms;
export type ObligationId = keyof typeof catalogue.obligations;
export type ProcedureId = keyof typeof catalogue.procedures;
export type CaseId = keyof typeof catalogue.cases;
export type BeyondLawId = keyof typeof catalogue.beyondLaw;

/** The model of Kazakhstan. */
export const model: Model = {
  version: '0.1.0',
  horizon,
  keyDates,
  law,
  instruments,
  sources,
  bodies,
  themes,
  ...catalogue,
};
