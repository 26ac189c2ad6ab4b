import { model, textsIn } from '@tarazy/model';
import type { Problem } from '@tarazy/rules';
import { readModelView } from './model-view';

/** A day on which the law changed, offered as a shortcut. */
export interface KeyDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly label: string;
}

/** What the frame around every page says about the model. */
export interface ModelFacts {
  readonly version: string;
  /** The latest day for which the model knows the law: the default date. */
  readonly latestDate: string;
  readonly earliestDate: string;
  readonly keyDates: readonly KeyDate[];
  /** Entries of the address that the model could not read. */
  readonly problems: readonly Problem[];
}

/** Facts about the model in the language of an address, and what in the address it could not read. */
export function readModelFacts(url: string): ModelFacts {
  const { locale, problems } = readModelView(url);
  const names = textsIn(locale).keyDates as Readonly<Record<string, string>>;
  return {
    version: model.version,
    latestDate: model.horizon.to,
    earliestDate: model.horizon.from,
    keyDates: model.keyDates
      .filter(({ date }) => date !== model.horizon.to)
      .map(({ id, date }) => ({ date, label: names[id] ?? id })),
    problems,
  };
}
